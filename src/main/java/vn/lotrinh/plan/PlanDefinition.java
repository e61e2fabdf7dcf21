package vn.lotrinh.plan;

import java.util.List;

/**
 * A plan as a pack states it: version 1, from which on the database is the truth. <i>Kế hoạch trong bộ cấu hình</i>.
 *
 * @param from first year of the term
 * @param to last year of the term
 * @param bases legal bases, as cited
 * @param groups task groups, in their order
 * @param solutions solutions, in their order
 * @param recipients who receives the document
 */
public record PlanDefinition(
        String title,
        int from,
        int to,
        List<String> bases,
        List<TargetTerms> targets,
        List<Heading> groups,
        List<Heading> solutions,
        List<String> recipients) {

    public PlanDefinition {
        bases = List.copyOf(bases);
        targets = List.copyOf(targets);
        groups = List.copyOf(groups);
        solutions = List.copyOf(solutions);
        recipients = List.copyOf(recipients);
    }
}
