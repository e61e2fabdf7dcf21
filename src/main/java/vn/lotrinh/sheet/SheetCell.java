package vn.lotrinh.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.kernel.upload.CleanText;

/** What stands in a cell, as Excel keeps it, before anybody says what it means. <i>Ô</i>. */
public sealed interface SheetCell {

    /** Nothing. */
    record Empty() implements SheetCell {}

    /**
     * Words, also a number or a day that was typed as words.
     *
     * @param text NFC, without blanks around it, single blanks inside
     */
    record Text(String text) implements SheetCell {}

    /**
     * A number, or the kept result of a formula.
     *
     * @param number rounded to the 15 digits that Excel vouches for; below 10^30
     * @param shown how Excel shows it where that says more than the number: {@code 12%}, {@code 007}
     */
    record Number(BigDecimal number, @Nullable String shown) implements SheetCell {}

    /** A number that its format makes a day; the time of the day is left out. */
    record Day(LocalDate day) implements SheetCell {}

    /** TRUE or FALSE. */
    record Truth(boolean truth) implements SheetCell {}

    /**
     * An error of Excel, or a formula that no program has calculated yet.
     *
     * @param mark as Excel shows it: {@code #REF!}
     */
    record Wrong(String mark) implements SheetCell {}

    /** The one empty cell. */
    SheetCell EMPTY = new Empty();

    /** Words as they look on paper; nothing visible is an empty cell. */
    static SheetCell ofText(String raw) {
        String text = CleanText.line(raw);
        return text.isEmpty() ? EMPTY : new Text(text);
    }

    default boolean isEmpty() {
        return this instanceof Empty;
    }

    /** As a person reads it; empty words for an empty cell. */
    default String inWords() {
        return switch (this) {
            case Empty() -> "";
            case Text(var text) -> text;
            case Number(var number, var shown) -> shown == null ? VietnameseFormat.number(number) : shown;
            case Day(var day) -> VietnameseFormat.date(day);
            case Truth(var truth) -> truth ? "TRUE" : "FALSE";
            case Wrong(var mark) -> mark;
        };
    }
}
