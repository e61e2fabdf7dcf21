package vn.lotrinh.plan;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.reading.RateMeasure;
import vn.lotrinh.reading.TargetKind;

/**
 * A goal as somebody wrote it down, perhaps not complete yet: in a pack, in a document, in a form. <i>Nội dung mục tiêu</i>.
 *
 * @param value as meant in {@code unit}, or percent per year, or so many times the baseline; which of them the kind says
 * @param keep whether a level must hold in every year
 * @param measure for a yearly reduction, what it is a rate of
 * @param multipleOf for a multiple, the year that is multiplied
 * @param notMeasurable why it can't be measured at all; only for an aim without a number
 */
public record GoalTerms(
        TargetKind kind,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable Integer due,
        boolean keep,
        @Nullable RateMeasure measure,
        @Nullable Integer multipleOf,
        @Nullable String notMeasurable) {

    /** The kinds that may hold in every year. */
    private static final Set<TargetKind> LEVELS = EnumSet.of(TargetKind.AT_LEAST, TargetKind.AT_MOST);

    private static final Set<TargetKind> IN_UNIT_OF_INDICATOR =
            EnumSet.of(TargetKind.AT_LEAST, TargetKind.AT_MOST, TargetKind.TOTAL, TargetKind.EACH_YEAR_TOTAL);

    /** What the kind has no use for is left out, so that equal goals are equal. */
    public GoalTerms {
        value = value == null || !holds(kind, value) ? null : plain(value);
        keep = keep && LEVELS.contains(kind);
        measure = kind == TargetKind.AVERAGE_REDUCTION ? measure : null;
        multipleOf = kind == TargetKind.MULTIPLE_OF_BASELINE ? multipleOf : null;
        notMeasurable = kind == TargetKind.QUALITATIVE ? notMeasurable : null;
    }

    /** A rate, a total or a multiple that is not above 0 says nothing. */
    private static boolean holds(TargetKind kind, BigDecimal value) {
        return LEVELS.contains(kind) || kind != TargetKind.QUALITATIVE && value.signum() > 0;
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether the value is told in the unit of the figures themselves, not as a rate or a multiple of them. */
    public boolean inUnitOfIndicator() {
        return IN_UNIT_OF_INDICATOR.contains(kind);
    }

    /** Whether a person decided that it can't be measured. */
    public boolean declaredNotMeasurable() {
        return notMeasurable != null;
    }

    public Set<Missing> missing() {
        var missing = EnumSet.noneOf(Missing.class);
        if (value == null && kind != TargetKind.QUALITATIVE) {
            missing.add(Missing.VALUE);
        }
        if (due == null) {
            missing.add(Missing.DUE);
        }
        if (unit == null && inUnitOfIndicator()) {
            missing.add(Missing.UNIT);
        }
        if (kind == TargetKind.AVERAGE_REDUCTION && (measure == null || measure == RateMeasure.UNCLEAR)) {
            missing.add(Missing.MEASURE);
        }
        if (kind == TargetKind.MULTIPLE_OF_BASELINE && multipleOf == null) {
            missing.add(Missing.MULTIPLE_OF);
        }
        return missing;
    }

    /**
     * The typed goal, once nothing is missing.
     *
     * @param from first year of the plan's term
     */
    public Optional<Goal> goal(int from) {
        return missing().isEmpty() ? Optional.of(complete(from)) : Optional.empty();
    }

    private Goal complete(int from) {
        int until = Objects.requireNonNull(due);
        return switch (kind) {
            case AT_LEAST -> new AtLeast(amount(), unitOf(), until, keep);
            case AT_MOST -> new AtMost(amount(), unitOf(), until, keep);
            case TOTAL -> new TotalOverTerm(amount(), unitOf(), from, until);
            case EACH_YEAR_TOTAL -> new EachYear(amount(), unitOf(), from, until);
            case AVERAGE_GROWTH -> new AverageGrowth(amount(), until);
            case AVERAGE_REDUCTION ->
                new AverageReduction(
                        amount(),
                        AverageReduction.Measure.valueOf(
                                Objects.requireNonNull(measure).name()),
                        until);
            case MULTIPLE_OF_BASELINE -> new MultipleOfBaseline(amount(), Objects.requireNonNull(multipleOf), until);
            case QUALITATIVE -> new Qualitative(until, notMeasurable);
        };
    }

    private BigDecimal amount() {
        return Objects.requireNonNull(value);
    }

    private String unitOf() {
        return Objects.requireNonNull(unit);
    }

    public GoalTerms withUnit(@Nullable String other) {
        return new GoalTerms(kind, value, other, due, keep, measure, multipleOf, notMeasurable);
    }
}
