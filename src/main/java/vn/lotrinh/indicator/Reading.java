package vn.lotrinh.indicator;

import org.jspecify.annotations.Nullable;

/**
 * One way to read what the plan leaves unclear. <i>Cách hiểu kế hoạch</i>.
 *
 * @param code stable, within its indicator
 * @param words as people read it
 * @param formula how it is counted where it is not counted as the indicator usually is, in the language of formulas
 * @param from the first year that its formula can count; absent where it can count any
 * @param changes what it changes instead of a formula; absent where it has one, or is how the indicator usually is read
 */
public record Reading(
        String code,
        String words,
        @Nullable String formula,
        @Nullable Integer from,
        @Nullable Changes changes) {

    /** What a reading without a formula changes, and where. */
    public enum Changes {
        GOAL("đổi mục tiêu hoặc mốc, sửa ở bản thảo kế hoạch; số liệu vẫn tính như trước"),
        RECORDS("đổi nội dung ghi vào sổ; công thức vẫn như trước");

        private final String words;

        Changes(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Of any year. */
    public Reading(String code, String words, @Nullable String formula) {
        this(code, words, formula, null, null);
    }

    /** Whether a formula is the one that this reading brings with it. */
    boolean bringsAlong(IndicatorFormula other) {
        return formula != null && formula.strip().equals(other.text().strip());
    }
}
