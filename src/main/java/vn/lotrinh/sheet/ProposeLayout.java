package vn.lotrinh.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.lotrinh.kernel.VietnameseText;

/**
 * Finds the header among the first rows of a sheet: the first row of words that fills most columns and is no heading of the
 * letter above it, with the rows below it that belong to the same header.
 */
final class ProposeLayout {
    private static final int LAST_HEADER_ROW = 30;
    private static final int MOST_TIERS = 3;
    private static final int LONGEST_TITLE = 200;
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2200);
    private static final Pattern LETTERHEAD = Pattern.compile(
            "(cong hoa xa hoi|doc lap ?-|uy ban nhan dan|ubnd|dang uy|hoi dong nhan dan|hdnd|bieu |phu luc|mau so ?:|mau so \\d|don vi tinh *\\S.*|dvt *:|\\(kem theo).*");

    private final List<SheetRow> head;
    private final List<MergedCells> regions;
    private final int width;

    private ProposeLayout(List<SheetRow> head, List<MergedCells> regions) {
        this.head = head;
        this.regions = regions;
        this.width = head.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    static SheetLayout of(List<SheetRow> head, List<MergedCells> regions) {
        return new ProposeLayout(head, regions).find();
    }

    private SheetLayout find() {
        for (int i = 0; i < head.size() && head.get(i).number() <= LAST_HEADER_ROW; i++) {
            if (beginsHeader(head.get(i))) {
                return layout(head.subList(i, lastTier(i) + 1));
            }
        }
        return SheetLayout.none();
    }

    private boolean beginsHeader(SheetRow row) {
        var own = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        boolean letterhead = own.stream()
                .anyMatch(cell -> LETTERHEAD
                        .matcher(VietnameseText.folded(cell.inWords()))
                        .matches());
        long covered = IntStream.range(0, width)
                .filter(column -> !shown(row, column).isEmpty())
                .count();
        return !letterhead
                && own.stream().anyMatch(SheetCell.Text.class::isInstance)
                && own.stream().allMatch(ProposeLayout::canBeTitle)
                && own.size() >= fewestTitles(row)
                && covered * 2 >= width
                && !SheetLayout.isNumbering(row);
    }

    /** Two lines of a letterhead fill a sheet as well, but none of them reaches down into the next row. */
    private int fewestTitles(SheetRow row) {
        boolean reachesDown =
                regions.stream().anyMatch(region -> region.top() == row.number() && region.bottom() > row.number());
        return Math.min(width, width <= 3 || reachesDown ? 2 : 3);
    }

    private static boolean canBeTitle(SheetCell cell) {
        return switch (cell) {
            case SheetCell.Text(var text) -> text.length() <= LONGEST_TITLE;
            case SheetCell.Number(var number, var _) ->
                number.scale() <= 0 && number.compareTo(FIRST_YEAR) >= 0 && number.compareTo(LAST_YEAR) <= 0;
            default -> false;
        };
    }

    /** A tier more, as long as something above reaches down to it or spreads over it. */
    private int lastTier(int first) {
        int last = first;
        while (last + 1 < head.size()
                && last - first + 1 < MOST_TIERS
                && belongsToHeader(head.get(first), head.get(last), head.get(last + 1))) {
            last++;
        }
        return last;
    }

    private boolean belongsToHeader(SheetRow first, SheetRow above, SheetRow row) {
        var filled = IntStream.range(0, row.cells().size())
                .filter(column -> !row.cell(column).isEmpty())
                .toArray();
        if (row.number() != above.number() + 1
                || SheetLayout.isNumbering(row)
                || !IntStream.of(filled).allMatch(column -> canBeTitle(row.cell(column)))) {
            return false;
        }
        boolean reachedFromAbove = regions.stream()
                .anyMatch(region -> region.top() >= first.number()
                        && region.top() <= above.number()
                        && region.bottom() >= row.number()
                        && region.left() < width);
        boolean spreadAbove = IntStream.of(filled)
                .anyMatch(column -> regions.stream()
                        .anyMatch(region -> region.covers(above.number(), column)
                                && region.width() > 1
                                && region.bottom() < row.number()));
        boolean fillsGaps = row.cell(0).isEmpty()
                && IntStream.of(filled).anyMatch(column -> above.cell(column).isEmpty());
        return reachedFromAbove || spreadAbove && row.cell(0).isEmpty() || fillsGaps;
    }

    private SheetLayout layout(List<SheetRow> tiers) {
        var columns = new ArrayList<SheetLayout.Column>();
        for (int column = 0; column < width; column++) {
            var titles = new LinkedHashSet<String>();
            for (int tier = 0; tier < tiers.size(); tier++) {
                String words = title(tiers, tier, column);
                if (!words.isEmpty()) {
                    titles.add(words);
                }
            }
            if (!titles.isEmpty()) {
                columns.add(new SheetLayout.Column(column, String.join(" / ", titles)));
            }
        }
        return new SheetLayout(tiers.getFirst().number(), tiers.getLast().number(), columns);
    }

    /** A title above others spreads to the right over blanks, even where nobody merged them. */
    private String title(List<SheetRow> tiers, int tier, int column) {
        var row = tiers.get(tier);
        String own = shown(row, column);
        boolean titledBelow = IntStream.range(tier + 1, tiers.size())
                .anyMatch(below -> !tiers.get(below).cell(column).isEmpty());
        if (!own.isEmpty() || !titledBelow || tier > 0) {
            return own;
        }
        for (int left = column - 1; left >= 0; left--) {
            String words = shown(row, left);
            if (!words.isEmpty()) {
                int from = left;
                boolean spreads = IntStream.range(tier + 1, tiers.size())
                        .anyMatch(below -> !tiers.get(below).cell(from).isEmpty());
                return spreads ? words : "";
            }
        }
        return "";
    }

    /** The words of a place, taken from the first cell of the merged cells that it belongs to. */
    private String shown(SheetRow row, int column) {
        var own = row.cell(column);
        if (!own.isEmpty()) {
            return words(own);
        }
        return regions.stream()
                .filter(region -> region.covers(row.number(), column))
                .findFirst()
                .flatMap(region -> findRow(region.top()).map(top -> words(top.cell(region.left()))))
                .orElse("");
    }

    /** A year in a header is no quantity: 2026, not 2.026. */
    private static String words(SheetCell cell) {
        return cell instanceof SheetCell.Number(var year, var _) ? year.toPlainString() : cell.inWords();
    }

    private Optional<SheetRow> findRow(int number) {
        return head.stream().filter(row -> row.number() == number).findFirst();
    }
}
