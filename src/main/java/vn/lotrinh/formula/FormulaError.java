package vn.lotrinh.formula;

import java.util.Locale;

/**
 * Why a formula can't be taken, for the person who wrote it.
 *
 * @param line counted from 1 in the text as given
 * @param column counted from 1, in whole characters
 * @param sentence says what is wrong and what to do, without the place
 */
public record FormulaError(int line, int column, Kind kind, String sentence) {

    /** What can be wrong. Each has a case with its sentence in {@code FormulaErrorsTest}. */
    public enum Kind {
        SYNTAX,
        TOO_LONG,
        TOO_DEEP,
        UNKNOWN_REGISTER,
        UNKNOWN_FIELD,
        UNKNOWN_INDICATOR,
        UNKNOWN_CONSTANT,
        UNKNOWN_FUNCTION,
        UNKNOWN_CHOICE,
        WRONG_ARGUMENTS,
        WRONG_TYPE,
        WRONG_UNIT,
        NUMBER_EXPECTED,
        CONDITION_EXPECTED,
        SUM_OF_INTENSIVE,
        STATE_NEEDS_MOMENT,
        EVENT_HAS_NO_MOMENT,
        AGE_ONLY_IN_CONDITION,
        TODAY_NOT_ALLOWED,
        FREQUENCY,
        CIRCLE,
        DIVISION_BY_ZERO
    }

    /** With the place, for a formula that stands inside a longer file. */
    public String inFormula() {
        return "Dòng " + line + ", cột " + column + " của công thức: " + continued();
    }

    @Override
    public String toString() {
        return "Dòng " + line + ", cột " + column + ": " + continued();
    }

    private String continued() {
        int first = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toLowerCase(Locale.ROOT) + sentence.substring(first);
    }
}
