package vn.lotrinh.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a target asks for. <i>Mục tiêu của chỉ tiêu</i>. A goal knows which way is good, its default milestones, what of
 * a yearly series is compared with them, and how to state itself.
 */
public sealed interface Goal
        permits AtLeast,
                AtMost,
                AverageGrowth,
                AverageReduction,
                MultipleOfBaseline,
                TotalOverTerm,
                EachYear,
                Qualitative {

    /** Which way is good. */
    Direction direction();

    /** The last year in which it may be met. */
    int due();

    /** Whether every single year counts ("duy trì", "mỗi năm"), so that one missed year can't be made good. */
    default boolean everyYear() {
        return false;
    }

    /** Whether it is told against the baseline's figure, so that both must be comparable. */
    default boolean relativeToBaseline() {
        return false;
    }

    /**
     * What it asks of each year as if no standard had changed, where it is a mean of yearly changes: of these, those inside one standard count on
     * behind a break (decision 025). Empty for a goal that ends there.
     *
     * @param firstYear first year of the plan's term
     */
    default Optional<Milestones> behindABreak(Baseline start, int firstYear) {
        return Optional.empty();
    }

    /** How its speed is told. */
    default Pace pace() {
        return Pace.STEP;
    }

    /**
     * The milestones that follow from the goal alone; a leader may set others.
     *
     * @param firstYear first year of the plan's term
     */
    Milestones milestones(Optional<Baseline> baseline, int firstYear);

    /** The yearly series as the milestones speak of it: itself, or summed up since the term began. */
    default Series compared(Series yearly) {
        return yearly;
    }

    /** The unit of what the milestones speak of, from that of the indicator. */
    default String unitOfCompared(String unit) {
        return unit;
    }

    /** The years that are held against the milestone of a year: "2027", or "2026-2027" where they come together. */
    default String yearsOfCompared(int year) {
        return Integer.toString(year);
    }

    /** Whether the pace of a year is how much it differs from the year before; else it is what the year itself brought. */
    default boolean paceIsADifference() {
        return true;
    }

    /** The pace of single years, from which the best is taken; differences of the series unless the goal adds up. */
    default Optional<BigDecimal> paceIn(Series yearly, int year) {
        return yearly.change(year, pace());
    }

    /**
     * A figure and its milestone in the words of the target; in the unit of the indicator unless the goal speaks of something else.
     *
     * @param unit of the indicator
     * @param decimals of the indicator
     */
    default Stated stated(
            @Nullable BigDecimal figure,
            @Nullable BigDecimal milestone,
            @Nullable Baseline baseline,
            int year,
            String unit,
            int decimals) {
        return new Stated(figure, milestone, unit, decimals);
    }

    /** As a person would state it: "đạt từ 55 triệu đồng/người/năm trở lên vào năm 2030". */
    String inWords();
}
