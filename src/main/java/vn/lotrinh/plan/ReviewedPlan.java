package vn.lotrinh.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.reading.PlanDraft.DraftAssignment;
import vn.lotrinh.reading.PlanDraft.ReportingPeriod;

/**
 * A plan with everything in it, in whatever state: what its review looks at, and what an old version shows for ever. <i>Bản kế
 * hoạch</i>.
 *
 * @param edition counts the plans that were put in force, from 1; absent for a draft
 * @param words the normalised text that every place counts code points of; absent for a plan of the pack
 * @param version counts every change; a leader signs the version that he saw
 */
public record ReviewedPlan(
        UUID id,
        PlanState state,
        @Nullable Integer edition,
        String title,
        @Nullable String issuer,
        int from,
        int to,
        @Nullable String document,
        @Nullable String words,
        List<String> bases,
        List<String> recipients,
        List<ReportingPeriod> reportingPeriods,
        List<PlanSection> sections,
        List<Heading> groups,
        List<Heading> solutions,
        List<DraftAssignment> assignments,
        List<ReviewedTarget> targets,
        List<ReviewedFinding> findings,
        int version) {

    public ReviewedPlan {
        bases = List.copyOf(bases);
        recipients = List.copyOf(recipients);
        reportingPeriods = List.copyOf(reportingPeriods);
        sections = List.copyOf(sections);
        groups = List.copyOf(groups);
        solutions = List.copyOf(solutions);
        assignments = List.copyOf(assignments);
        targets = List.copyOf(targets);
        findings = List.copyOf(findings);
    }

    /** Those that were not dropped. */
    public List<ReviewedTarget> kept() {
        return targets.stream()
                .filter(target -> target.state() != ReviewState.DROPPED)
                .toList();
    }
}
