package vn.lotrinh.sheet;

import java.math.BigDecimal;
import java.util.Set;
import vn.lotrinh.kernel.VietnameseText;

/** Reads yes or no: có, không, x, ✓, 1, 0, đúng, sai, TRUE, FALSE. */
public final class ReadTruth {
    private static final Set<String> YES =
            Set.of("co", "x", "✓", "✔", "☑", "☒", "✗", "v", "1", "dung", "true", "yes", "y", "roi", "dat", "c");
    private static final Set<String> NO =
            Set.of("khong", "0", "sai", "false", "no", "n", "☐", "chua", "khong co", "khong dat", "k");

    /** Reads a cell. */
    public Understood<Boolean> read(SheetCell cell) {
        return switch (cell) {
            case SheetCell.Empty() -> Understood.blank();
            case SheetCell.Truth(var truth) -> Understood.read(truth);
            case SheetCell.Wrong wrong -> Understood.wrong(wrong);
            case SheetCell.Number(var number, var _) -> ofNumber(number, cell.inWords());
            case SheetCell.Text(var text) -> ofText(text);
            case SheetCell.Day _ -> neither(cell.inWords());
        };
    }

    /** Reads what was typed. */
    public Understood<Boolean> read(String typed) {
        return read(SheetCell.ofText(typed));
    }

    private static Understood<Boolean> ofNumber(BigDecimal number, String shown) {
        boolean isNought = number.signum() == 0;
        return isNought || number.compareTo(BigDecimal.ONE) == 0 ? Understood.read(!isNought) : neither(shown);
    }

    private static Understood<Boolean> ofText(String text) {
        String word = VietnameseText.folded(text);
        if (YES.contains(word)) {
            return Understood.read(true);
        }
        if (word.matches("[-–—−]+")) {
            return Understood.blank();
        }
        return NO.contains(word) ? Understood.read(false) : neither(text);
    }

    private static Understood<Boolean> neither(String text) {
        return Understood.unreadable("“" + text + "” chưa rõ là có hay không; hãy ghi “có” hoặc “không”.");
    }
}
