package vn.lotrinh.plan;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        List<Target> targets,
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

    /**
     * One target. <i>Chỉ tiêu</i>.
     *
     * @param section where the plan states it, such as "II.2"
     * @param owner code of the agency that answers for it
     * @param proposals names of the fields that the plan does not state: shown as "đề xuất, chưa xác nhận"
     */
    public record Target(
            String code,
            String name,
            String section,
            String indicator,
            Goal goal,
            @Nullable String owner,
            @Nullable Baseline baseline,
            Set<String> proposals) {
        public Target {
            proposals = Set.copyOf(proposals);
        }
    }

    /** A task group or a solution. */
    public record Heading(String code, String name, String section) {}
}
