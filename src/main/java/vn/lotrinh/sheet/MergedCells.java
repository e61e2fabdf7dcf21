package vn.lotrinh.sheet;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cells that look like one. Columns from 0, rows as Excel shows them.
 *
 * @param top first row
 * @param bottom last row
 * @param left first column
 * @param right last column
 */
record MergedCells(int top, int bottom, int left, int right) {
    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    /** Reads {@code B2:D3}; anything else is no region. */
    static Optional<MergedCells> parse(String reference) {
        var match = REFERENCE.matcher(reference);
        if (!match.matches()) {
            return Optional.empty();
        }
        return Optional.of(new MergedCells(
                Integer.parseInt(match.group(2)),
                Integer.parseInt(match.group(4)),
                column(match.group(1)),
                column(match.group(3))));
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    boolean covers(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }

    int width() {
        return right - left + 1;
    }
}
