package vn.lotrinh.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.kernel.VietnameseText;

/**
 * Reads a day: a day of Excel, 31/12/2026, 1-2-2026, 31.12.2026, 2026-12-31, "ngày 5 tháng 3 năm 2026". The day always
 * stands before the month; the American order is never guessed. Days lie between 1900 and 2200.
 */
public final class ReadDay {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final String HOW = "; hãy viết ngày, tháng, năm như 31/12/2026.";

    /** Reads a cell. */
    public Understood<LocalDate> read(SheetCell cell) {
        return switch (cell) {
            case SheetCell.Empty() -> Understood.blank();
            case SheetCell.Day(var day) -> within(day, cell.inWords());
            case SheetCell.Text(var text) -> ofText(text);
            case SheetCell.Wrong wrong -> Understood.wrong(wrong);
            case SheetCell.Number(var number, var _) -> ofNumber(number);
            case SheetCell.Truth _ -> noDay(cell.inWords());
        };
    }

    /** Reads what was typed. */
    public Understood<LocalDate> read(String typed) {
        return read(SheetCell.ofText(typed));
    }

    private static Understood<LocalDate> ofText(String text) {
        String folded = VietnameseText.folded(text);
        if (text.matches("[-–—−]+")) {
            return Understood.blank();
        }
        var words = DayWords.find(folded);
        if (words.isPresent()) {
            return ofWords(words.get(), text);
        }
        return PeriodWords.find(folded).isPresent() ? onlyPeriod(text) : noDay(text);
    }

    private static Understood<LocalDate> ofWords(DayWords words, String text) {
        LocalDate day;
        try {
            day = LocalDate.of(words.year(), words.month(), words.day());
        } catch (DateTimeException impossible) {
            return Understood.unreadable("Ngày " + text + " không có trong lịch" + HOW);
        }
        return words.shortYear()
                ? Understood.readOneWay(day, "“" + text + "” đọc là " + VietnameseFormat.date(day))
                : within(day, text);
    }

    private static Understood<LocalDate> within(LocalDate day, String text) {
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
                ? Understood.unreadable("Ngày " + text + " nằm ngoài khoảng từ năm " + FIRST_YEAR + " đến năm "
                        + LAST_YEAR + "; hãy kiểm tra lại năm.")
                : Understood.read(day);
    }

    /** A bare number may be a day whose format was lost, or a year; neither is guessed. */
    private static Understood<LocalDate> ofNumber(BigDecimal number) {
        String written = number.toPlainString();
        return PeriodWords.find(written).isPresent()
                ? onlyPeriod(written)
                : Understood.unreadable("Ô ghi số " + written.replace('.', ',')
                        + " ở chỗ cần ngày; hãy định dạng ô thành ngày trong Excel, hoặc gõ lại như 31/12/2026.");
    }

    private static Understood<LocalDate> onlyPeriod(String text) {
        return Understood.unreadable("“" + text + "” chưa có ngày" + HOW);
    }

    private static Understood<LocalDate> noDay(String text) {
        return Understood.unreadable("“" + text + "” không phải là ngày" + HOW);
    }
}
