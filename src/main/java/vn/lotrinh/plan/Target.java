package vn.lotrinh.plan;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.TextSpan;

/**
 * A target of a plan that is or was in force. <i>Chỉ tiêu</i>.
 *
 * @param section where the plan states it, such as "II.2"
 * @param indicator code of the indicator that measures it; absent only where it can't be measured
 * @param owner code of the agency that answers for it
 * @param proposals names of the fields that the plan does not state and no leader has confirmed
 * @param span where it stands in the plan's text; absent for a plan of the pack
 * @param text the plan's own words for it
 */
public record Target(
        UUID id,
        String code,
        String name,
        String section,
        @Nullable String indicator,
        Goal goal,
        @Nullable Baseline baseline,
        Milestones milestones,
        @Nullable String owner,
        Set<String> proposals,
        @Nullable TextSpan span,
        @Nullable String text,
        int version) {

    public Target {
        proposals = Set.copyOf(proposals);
    }

    static Target of(ReviewedTarget reviewed, int from) {
        var terms = reviewed.terms();
        return new Target(
                reviewed.id(),
                terms.code(),
                terms.name(),
                terms.section(),
                terms.indicator(),
                terms.goal().goal(from).orElseThrow(),
                terms.baseline(),
                terms.milestones(),
                terms.owner(),
                terms.proposals(),
                reviewed.span(),
                reviewed.words(),
                reviewed.version());
    }
}
