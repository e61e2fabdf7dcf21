package vn.lotrinh.sheet;

import java.util.List;

/**
 * A row of a sheet that is not empty.
 *
 * @param number as Excel shows it, from 1
 * @param cells from column A on; what is empty at the end is left out
 */
public record SheetRow(int number, List<SheetCell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** A cell by its column from 0; empty beyond the last one. */
    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
    }
}
