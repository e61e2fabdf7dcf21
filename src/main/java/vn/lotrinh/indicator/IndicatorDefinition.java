package vn.lotrinh.indicator;

import org.jspecify.annotations.Nullable;

/**
 * What is measured, and what is meant by it. <i>Định nghĩa chỉ số</i>.
 *
 * @param code stable and the same in every commune, so that a province can compare
 * @param decimals how many are shown; rounding is half up, once, at the end
 * @param ratio numerator and denominator, for a figure that is one divided by the other; absent for a plain number
 * @param level the lowest level at which a figure is entered
 * @param frequency how often; asked for a shorter period the indicator has no answer yet
 * @param overTime what the figures of shorter periods make together
 * @param official who makes the official figure, where it is made elsewhere
 * @param definition in words: numerator, denominator, whom and what it counts
 * @param reading where the plan is unclear, the reading that was chosen; a leader confirms it
 */
public record IndicatorDefinition(
        String code,
        String name,
        String unit,
        int decimals,
        @Nullable Ratio ratio,
        Level level,
        Frequency frequency,
        OverTime overTime,
        @Nullable String official,
        String definition,
        @Nullable String reading) {

    /** The lowest level at which a figure is entered. <i>Cấp nhập số liệu</i>. */
    public enum Level {
        VILLAGE,
        COMMUNE
    }

    /** How often a figure is due. <i>Kỳ số liệu</i>. */
    public enum Frequency {
        MONTH,
        QUARTER,
        HALF_YEAR,
        YEAR
    }

    /** What the figures of shorter periods make together. */
    public enum OverTime {
        /** They add up: hectares planted, tonnes picked. */
        SUM,
        /** The last one counts: poor households, cards. */
        LAST
    }

    /**
     * One figure divided by another.
     *
     * @param factor what the quotient is multiplied by: 100 for a percentage, 1 for a figure per head
     */
    public record Ratio(
            String numerator, String numeratorUnit, String denominator, String denominatorUnit, int factor) {}
}
