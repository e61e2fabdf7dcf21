package vn.lotrinh.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.TextSpan;
import vn.lotrinh.reading.Finding;
import vn.lotrinh.reading.PlanDraft.DraftAssignment;
import vn.lotrinh.reading.PlanDraft.ReportingPeriod;

/**
 * A plan about to be stored as a draft, from a pack or from a document. <i>Bản thảo mới</i>.
 *
 * @param id chosen by the caller, so that what is stored twice is stored once
 * @param document digest of the document, with its normalised text; absent for a plan of the pack
 */
record NewPlan(
        UUID id,
        String title,
        @Nullable String issuer,
        int from,
        int to,
        @Nullable Document document,
        List<String> bases,
        List<Heading> groups,
        List<Heading> solutions,
        List<String> recipients,
        List<NewTarget> targets) {

    /** The document that it was read from, and what only a document has. */
    record Document(
            String digest,
            String words,
            List<PlanSection> sections,
            List<DraftAssignment> assignments,
            List<ReportingPeriod> reportingPeriods,
            List<Finding> findings) {}

    /** A target that nobody has looked at yet. */
    record NewTarget(
            TargetTerms terms,
            @Nullable TextSpan span,
            @Nullable String words) {}
}
