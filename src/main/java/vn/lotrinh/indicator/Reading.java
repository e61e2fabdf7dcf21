package vn.lotrinh.indicator;

import org.jspecify.annotations.Nullable;

/**
 * One way to read what the plan leaves unclear. <i>Cách hiểu kế hoạch</i>.
 *
 * @param code stable, within its indicator
 * @param words as people read it
 * @param formula how it is counted where it is not counted as the indicator usually is, in the language of formulas
 */
public record Reading(String code, String words, @Nullable String formula) {

    /** Whether a formula is the one that this reading brings with it. */
    boolean bringsAlong(IndicatorFormula other) {
        return formula != null && formula.strip().equals(other.text().strip());
    }
}
