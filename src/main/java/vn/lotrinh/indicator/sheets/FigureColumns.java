package vn.lotrinh.indicator.sheets;

import java.util.List;
import java.util.Map;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.sheet.SheetCell;
import vn.lotrinh.sheet.SheetRow;

/**
 * Which column of a sheet says what. <i>Các cột đã nhận ra</i>.
 *
 * @param indexes from 0
 * @param periods columns that each hold the figures of one period; none where a row names its period
 * @param unit of rows that name none; empty for that of the indicator
 * @param unread titles of columns that say nothing that is asked for
 */
record FigureColumns(Map<FigureColumn, Integer> indexes, List<OfPeriod> periods, String unit, List<String> unread) {

    FigureColumns {
        indexes = Map.copyOf(indexes);
        periods = List.copyOf(periods);
        unread = List.copyOf(unread);
    }

    /** A column whose header is a period. */
    record OfPeriod(int index, String title, Period period) {}

    SheetCell cell(SheetRow row, FigureColumn column) {
        var index = indexes.get(column);
        return index == null ? SheetCell.EMPTY : row.cell(index);
    }
}
