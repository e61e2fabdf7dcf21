package vn.lotrinh.sheet;

import java.time.YearMonth;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.kernel.VietnameseText;

/**
 * Reads a period: 2026, 12/2026, quý I/2026, 6 tháng đầu năm 2026, or as {@link Period} is written. Excel makes a day of
 * 12/2026 by itself, so that the first of a month is read as the month and shown for confirmation.
 */
public final class ReadPeriod {

    /** Reads a cell. */
    public Understood<Period> read(SheetCell cell) {
        return switch (cell) {
            case SheetCell.Empty() -> Understood.blank();
            case SheetCell.Wrong wrong -> Understood.wrong(wrong);
            case SheetCell.Number(var number, var _) -> ofText(number.toPlainString());
            case SheetCell.Text(var text) -> ofText(text);
            case SheetCell.Day(var day)
            when day.getDayOfMonth() == 1 && day.getYear() >= 1900 && day.getYear() <= 2200 -> {
                var month = Period.ofMonth(YearMonth.from(day));
                yield Understood.readOneWay(month, "Ngày " + cell.inWords() + " đọc là " + month.inWords());
            }
            case SheetCell.Day _, SheetCell.Truth _ -> noPeriod(cell.inWords());
        };
    }

    /** Reads what was typed. */
    public Understood<Period> read(String typed) {
        return read(SheetCell.ofText(typed));
    }

    private static Understood<Period> ofText(String text) {
        return text.matches("[-–—−]+")
                ? Understood.blank()
                : PeriodWords.find(VietnameseText.folded(text))
                        .or(() -> Period.find(text))
                        .map(Understood::read)
                        .orElseGet(() -> noPeriod(text));
    }

    private static Understood<Period> noPeriod(String text) {
        return Understood.unreadable("“" + text
                + "” không phải là kỳ; hãy viết như năm 2026, quý I/2026, 12/2026 hay 6 tháng đầu năm 2026.");
    }
}
