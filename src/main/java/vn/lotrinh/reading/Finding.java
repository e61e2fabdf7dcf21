package vn.lotrinh.reading;

import vn.lotrinh.kernel.TextSpan;

/**
 * Something in the text that is worth a person's time. <i>Điểm cần xem lại</i>.
 *
 * @param message one Vietnamese sentence: what, where, and what to do
 */
public record Finding(Code code, Severity severity, String message, TextSpan span) {

    /** What is wrong; the names are part of the outside face. */
    public enum Code {
        SECTION_SKIPPED,
        SECTION_DUPLICATE,
        BAD_TERM,
        CONTRADICTION,
        UNMEASURABLE,
        NO_OWNER,
        OUTDATED_TERM,
        DEADLINE_OUTSIDE_TERM,
        PERCENT_OVER_100,
        INVALID_DATE,
        SHARES_NOT_100,
        NO_BASELINE,
        NO_DUE_YEAR
    }

    /** How much it matters. */
    public enum Severity {
        /** The text cannot be carried out as it stands. */
        ERROR,
        /** The text probably is not what was meant. */
        WARNING,
        /** Something to fill in before the plan takes effect. */
        NOTE
    }
}
