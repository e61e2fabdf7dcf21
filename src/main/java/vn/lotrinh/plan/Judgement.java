package vn.lotrinh.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where a target stands and from what that follows. <i>Đánh giá</i>.
 *
 * @param year the last full year that has a milestone, on which it was judged
 * @param figure what was compared with the milestone; a sum since the term began for a total
 * @param neededPace pace per year still needed, in the direction of the figure; absent where none helps, none can be told, or none is needed any more
 * @param bestPace best yearly pace of the last years
 */
public record Judgement(
        Status status,
        @Nullable Integer year,
        @Nullable BigDecimal figure,
        @Nullable BigDecimal milestone,
        @Nullable BigDecimal neededPace,
        @Nullable BigDecimal bestPace) {

    static Judgement without(Status status, @Nullable Integer year, @Nullable BigDecimal milestone) {
        return new Judgement(status, year, null, milestone, null, null);
    }
}
