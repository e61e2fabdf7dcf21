package vn.lotrinh.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The plan in force. <i>Kế hoạch đang có hiệu lực</i>.
 *
 * @param version counts the plans that were put in force, from 1
 * @param from first year of the term
 * @param to last year of the term
 * @param documentDigest the document as it was uploaded; absent for a plan of the pack
 * @param targets those that were not dropped, in their order
 */
public record Plan(
        UUID id,
        int version,
        String title,
        @Nullable String issuer,
        int from,
        int to,
        @Nullable String documentDigest,
        Instant inForceAt,
        List<Target> targets,
        List<Heading> groups,
        List<Heading> solutions,
        List<String> recipients,
        List<String> bases) {

    public Plan {
        targets = List.copyOf(targets);
        groups = List.copyOf(groups);
        solutions = List.copyOf(solutions);
        recipients = List.copyOf(recipients);
        bases = List.copyOf(bases);
    }
}
