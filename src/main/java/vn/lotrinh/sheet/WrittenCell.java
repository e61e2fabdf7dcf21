package vn.lotrinh.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.Worksheet;

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

    static void write(Worksheet page, int row, int column, SheetCell cell) {
        switch (cell) {
            case SheetCell.Empty() -> {}
            case SheetCell.Text(var text) -> words(page, row, column, text);
            case SheetCell.Wrong(var mark) -> words(page, row, column, mark);
            case SheetCell.Truth(var truth) -> page.value(row, column, truth);
            case SheetCell.Day(var day) -> day(page, row, column, day);
            case SheetCell.Number(var number, var _) -> number(page, row, column, number);
        }
    }

    /** What is typed into a column later is taken as what it is meant to be: a code 007 stays 007. */
    static void formatColumn(Worksheet page, int column, NewColumn.Kind kind) {
        switch (kind) {
            case TEXT -> page.style(column).format(TEXT).set();
            case DAY -> page.style(column).format(DAY).set();
            case NUMBER -> {} // Excel's own format shows what was typed
        }
    }

    static void words(Worksheet page, int row, int column, String words) {
        String allowed = allowed(words);
        if (allowed.isEmpty()) {
            return;
        }
        page.inlineString(row, column, allowed);
        char first = allowed.charAt(0);
        if (BEGINNINGS_OF_FORMULAS.indexOf(first) >= 0 || Character.isDigit(first)) {
            page.style(row, column).format(TEXT).set();
        }
    }

    /** Excel knows no days before March 1900 for certain; those are written as words. */
    private static void day(Worksheet page, int row, int column, LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            words(page, row, column, new SheetCell.Day(day).inWords());
            return;
        }
        page.value(row, column, day);
        page.style(row, column).format(DAY).set();
    }

    /** Excel keeps 15 digits; what has more is written as words, for a figure must not change. */
    private static void number(Worksheet page, int row, int column, BigDecimal number) {
        var stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (stripped.precision() > EXCEL_DIGITS) {
            words(page, row, column, new SheetCell.Number(number, null).inWords());
            return;
        }
        page.value(row, column, new BigDecimal(stripped.toPlainString()));
        String format = stripped.scale() <= 0 ? WHOLE : stripped.scale() <= 3 ? DECIMAL : FINE_DECIMAL;
        page.style(row, column).format(format).set();
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
