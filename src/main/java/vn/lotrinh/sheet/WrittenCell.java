package vn.lotrinh.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** How a value is put into a cell of Excel so that it stays what it is. */
final class WrittenCell {
    private static final String TEXT = "@";
    private static final String DAY = "dd/mm/yyyy";
    private static final String WHOLE = "#,##0";
    private static final String DECIMAL = "#,##0.###";
    private static final String FINE_DECIMAL = "#,##0.#########";
    private static final int EXCEL_DIGITS = 15;
    private static final int LONGEST = 32_767;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r";

    private WrittenCell() {}

    /** Writes a value and says which format it needs; null for Excel's own. */
    static @Nullable String write(Worksheet page, int row, int column, SheetCell cell) {
        return switch (cell) {
            case SheetCell.Empty() -> null;
            case SheetCell.Text(var text) -> words(page, row, column, text);
            case SheetCell.Wrong(var mark) -> words(page, row, column, mark);
            case SheetCell.Truth(var truth) -> {
                page.value(row, column, truth);
                yield null;
            }
            case SheetCell.Day(var day) -> day(page, row, column, day);
            case SheetCell.Number(var number, var _) -> number(page, row, column, number);
        };
    }

    /** What is typed into a column later is taken as what it is meant to be: a code 007 stays 007. */
    static void formatColumn(Worksheet page, int column, NewColumn.Kind kind) {
        switch (kind) {
            case TEXT -> page.style(column).format(TEXT).set();
            case DAY -> page.style(column).format(DAY).set();
            case NUMBER -> {} // Excel's own format shows what was typed
        }
    }

    private static @Nullable String words(Worksheet page, int row, int column, String words) {
        String allowed = allowed(words);
        if (allowed.isEmpty()) {
            return null;
        }
        page.inlineString(row, column, allowed);
        char first = allowed.charAt(0);
        return BEGINNINGS_OF_FORMULAS.indexOf(first) >= 0 || Character.isDigit(first) ? TEXT : null;
    }

    /** Words that the program itself writes, such as a header. */
    static void label(Worksheet page, int row, int column, String words) {
        String format = words(page, row, column, words);
        if (format != null) {
            page.style(row, column).format(format).set();
        }
    }

    /** Excel knows no days before March 1900 for certain; those are written as words. */
    private static @Nullable String day(Worksheet page, int row, int column, LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            return words(page, row, column, new SheetCell.Day(day).inWords());
        }
        page.value(row, column, day);
        return DAY;
    }

    /** Excel keeps 15 digits; what has more is written as words, for a figure must not change. */
    private static @Nullable String number(Worksheet page, int row, int column, BigDecimal number) {
        var stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (stripped.precision() > EXCEL_DIGITS) {
            return words(page, row, column, new SheetCell.Number(number, null).inWords());
        }
        page.value(row, column, stripped.scale() < 0 ? stripped.setScale(0) : stripped);
        return stripped.scale() <= 0 ? WHOLE : stripped.scale() <= 3 ? DECIMAL : FINE_DECIMAL;
    }

    /** Without what XML forbids, half letters among them, and no longer than a cell can be. */
    private static String allowed(String words) {
        var allowed = new StringBuilder(words.length());
        words.codePoints().filter(WrittenCell::isAllowed).forEach(allowed::appendCodePoint);
        if (allowed.length() <= LONGEST) {
            return allowed.toString();
        }
        int end = Character.isHighSurrogate(allowed.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return allowed.substring(0, end) + "…";
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF;
    }
}
