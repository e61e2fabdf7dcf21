package vn.lotrinh.sheet;

import java.util.ArrayList;
import java.util.List;

/** Keeps the merged cells that can belong to a header, and no more of them than a header has. */
final class HeadRegions {
    static final int HEAD_ROWS = 40;
    static final int MOST = 2_000;

    private final List<MergedCells> kept = new ArrayList<>();

    void add(MergedCells region) {
        boolean counts = region.top() >= 1 && region.top() <= HEAD_ROWS && region.left() < RowFile.MOST_COLUMNS;
        if (counts && kept.size() < MOST) {
            kept.add(region);
        }
    }

    List<MergedCells> kept() {
        return List.copyOf(kept);
    }
}
