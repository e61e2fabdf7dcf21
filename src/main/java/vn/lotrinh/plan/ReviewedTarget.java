package vn.lotrinh.plan;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.kernel.TextSpan;

/**
 * A target as its review stands. <i>Chỉ tiêu đang rà soát</i>.
 *
 * @param position its place in the list
 * @param span where it stands in the text; absent when a person added it or the pack states it
 * @param words the text's own words for it
 * @param reason why it was dropped
 */
public record ReviewedTarget(
        UUID id,
        UUID plan,
        int position,
        TargetTerms terms,
        @Nullable TextSpan span,
        @Nullable String words,
        ReviewState state,
        @Nullable String reason,
        int version) {

    /** What is missing before the plan can be put in force; a dropped target needs nothing. */
    public Set<Missing> missing(Map<String, IndicatorDefinition> indicators) {
        if (state == ReviewState.DROPPED) {
            return Set.of();
        }
        var missing = terms.missing(indicators);
        if (state == ReviewState.PENDING) {
            missing.add(Missing.CONFIRMATION);
        }
        return missing;
    }

    ReviewedTarget in(ReviewState other, @Nullable String why) {
        return new ReviewedTarget(id, plan, position, terms, span, words, other, why, version);
    }

    ReviewedTarget saying(TargetTerms other) {
        return new ReviewedTarget(id, plan, position, other, span, words, state, reason, version);
    }

    /** This target standing over another one's place too, with what it lacked itself. */
    ReviewedTarget over(ReviewedTarget other) {
        var place = span == null || other.span == null
                ? span
                : new TextSpan(Math.min(span.start(), other.span.start()), Math.max(span.end(), other.span.end()));
        var both = words == null || other.words == null ? words : words + "; " + other.words;
        return new ReviewedTarget(
                id, plan, position, terms.completedBy(other.terms), place, both, state, reason, version);
    }
}
