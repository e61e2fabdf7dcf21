package vn.lotrinh.indicator.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.Cell;

/**
 * What a cell is, as the API gives it.
 *
 * @param state one of KNOWN, NOT_DUE, NO_DATA, NOT_ENOUGH, NOT_APPLICABLE, NOT_REPRESENTATIVE, HIDDEN
 * @param words that stand in the cell instead of a number
 * @param value rounded half up, once, to the indicator's decimals
 */
record CellJson(
        String state, @Nullable String words, @Nullable BigDecimal value) {

    static CellJson of(Cell cell, int decimals) {
        return switch (cell) {
            case Cell.Known(var amount) -> new CellJson("KNOWN", null, amount.setScale(decimals, RoundingMode.HALF_UP));
            case Cell.NotDue _ -> new CellJson("NOT_DUE", cell.inWords(), null);
            case Cell.NoData _ -> new CellJson("NO_DATA", cell.inWords(), null);
            case Cell.NotEnough _ -> new CellJson("NOT_ENOUGH", cell.inWords(), null);
            case Cell.NotApplicable _ -> new CellJson("NOT_APPLICABLE", cell.inWords(), null);
            case Cell.NotRepresentative _ -> new CellJson("NOT_REPRESENTATIVE", cell.inWords(), null);
            case Cell.Hidden _ -> new CellJson("HIDDEN", cell.inWords(), null);
        };
    }
}
