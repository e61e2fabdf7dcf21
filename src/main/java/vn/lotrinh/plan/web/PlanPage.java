package vn.lotrinh.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a tree: what it rests on, what it aims for, what is to be done, by whom, for whom.
 *
 * @param standing such as "Bản 1, có hiệu lực từ 24/11/2026"
 * @param document where the document is downloaded; absent for a plan of the pack
 * @param reporting how often it asks for reports, in words
 */
public record PlanPage(
        String title,
        String standing,
        @Nullable String document,
        List<String> bases,
        List<TargetRow> targets,
        List<HeadingRow> groups,
        List<HeadingRow> solutions,
        List<AssignmentRow> assignments,
        List<String> recipients,
        String reporting,
        Versions versions) {

    public PlanPage {
        bases = List.copyOf(bases);
        targets = List.copyOf(targets);
        groups = List.copyOf(groups);
        solutions = List.copyOf(solutions);
        assignments = List.copyOf(assignments);
        recipients = List.copyOf(recipients);
    }

    /** @param address absent in a plan that is not in force: its targets have no page */
    public record TargetRow(
            String code,
            String name,
            String goal,
            String owner,
            @Nullable String address) {}

    public record HeadingRow(String code, String name, String section) {}

    public record AssignmentRow(String agency, String role, String words) {}

    /** The plans of the commune, whatever their state. */
    public record Versions(List<VersionRow> drafts, List<VersionRow> former, boolean mayUpload) {
        public Versions {
            drafts = List.copyOf(drafts);
            former = List.copyOf(former);
        }
    }

    /** @param standing such as "9/16 chỉ tiêu đã xác nhận" */
    public record VersionRow(String title, String standing, String address) {}
}
