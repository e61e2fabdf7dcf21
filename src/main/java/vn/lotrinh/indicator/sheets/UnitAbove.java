package vn.lotrinh.indicator.sheets;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lotrinh.kernel.VietnameseText;
import vn.lotrinh.sheet.SheetCell;
import vn.lotrinh.sheet.SheetRow;

/**
 * What stands over a table: "Đơn vị tính: triệu đồng". <i>Đơn vị tính của cả bảng</i>. "Đơn vị: ..." is more often who reports, so that it counts
 * only where a unit follows.
 */
final class UnitAbove {

    private static final Pattern SURE = Pattern.compile("\\(?\\s*(don vi tinh|dvt)\\s*:.+");
    private static final Pattern PERHAPS = Pattern.compile("\\(?\\s*don vi\\s*:.+");

    private UnitAbove() {}

    /** @param above rows above the header */
    static Optional<String> find(List<SheetRow> above, FigureWords words) {
        return above.stream()
                .flatMap(row -> row.cells().stream())
                .map(SheetCell::inWords)
                .flatMap(cell -> unit(cell, words).stream())
                .findFirst();
    }

    private static Optional<String> unit(String cell, FigureWords words) {
        String folded = VietnameseText.folded(cell);
        String unit = cell.substring(cell.indexOf(':') + 1)
                .replaceAll("[\\s.)]+$", "")
                .strip();
        boolean counts =
                SURE.matcher(folded).matches() || PERHAPS.matcher(folded).matches() && words.isUnit(unit);
        return counts && !unit.isEmpty() ? Optional.of(unit) : Optional.empty();
    }
}
