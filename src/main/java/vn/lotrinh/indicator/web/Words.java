package vn.lotrinh.indicator.web;

import java.util.Locale;
import vn.lotrinh.indicator.Cell;
import vn.lotrinh.indicator.Grade;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Value;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.kernel.VietnameseFormat;

/** How figures stand on the pages. */
final class Words {

    private Words() {}

    /** Such as "Quý I/2026". */
    static String title(Period period) {
        String words = period.inWords();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The number with its unit, or the words that stand instead of it. */
    static String quantity(Cell cell, IndicatorDefinition definition) {
        return cell instanceof Cell.Known(var amount)
                ? VietnameseFormat.withUnit(VietnameseFormat.number(amount, definition.decimals()), definition.unit())
                : cell.inWords();
    }

    /** What is said behind a number: its grade, unless it is final, and villages that are missing. */
    static String caveat(Value value) {
        if (!(value.cell() instanceof Cell.Known)) {
            return "";
        }
        String grade = value.grade() == null || value.grade() == Grade.OFFICIAL
                ? ""
                : value.grade().title();
        return value.completeness().full() ? grade : (grade + " " + value.completeness() + " thôn").strip();
    }
}
