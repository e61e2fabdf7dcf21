package vn.lotrinh.reading.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.reading.DraftTarget;
import vn.lotrinh.reading.PlanText.Cell;
import vn.lotrinh.reading.PlanText.Row;
import vn.lotrinh.reading.PlanText.Table;
import vn.lotrinh.reading.TargetKind;
import vn.lotrinh.reading.Term;

/** Reads the targets of a table: a row for each, a column for each year or for the end of the term. */
public final class TargetTables {

    private static final Pattern CHANGE =
            Words.pattern("(?:mức\\s+|tỷ\\s+lệ\\s+|tỉ\\s+lệ\\s+)?giảm(?!\\p{L})|mức\\s+tăng(?!\\p{L})");

    private static final Pattern EACH_YEAR = Words.anywhere("hằng năm, hàng năm, mỗi năm, bình quân năm");

    private static final Pattern AT_LEAST = Words.atEnd("trên, ≥, >, >=, từ, ít nhất, tối thiểu, đạt");

    private TargetTables() {}

    /** The targets of a table, none where its head names no figures by year or aim. */
    public static List<DraftTarget> read(Table table, Place place) {
        return TableHead.of(table, place)
                .map(head -> table.rows().stream()
                        .skip(head.rows())
                        .map(row -> target(row, head, place))
                        .flatMap(Optional::stream)
                        .toList())
                .orElseGet(() ->
                        TaskTable.of(table).map(tasks -> tasks.targets(place)).orElse(List.of()));
    }

    /** Whether a table's head says itself that it holds aims of the years to come, wherever it stands. */
    public static boolean namesItsAims(Table table, @Nullable Term term) {
        return TableHead.of(table, new Place("", 0, term, null, Place.Setting.AIMS))
                .filter(TableHead::namesAims)
                .isPresent();
    }

    private static Optional<DraftTarget> target(Row row, TableHead head, Place place) {
        String written = head.name(row);
        var byYear = head.byYear(row);
        Figure total = head.total(row).orElse(null);
        Figure aim = total != null
                ? total
                : head.aim(row).or(() -> head.lastFigure(row)).orElse(null);
        if (aim == null || written.isBlank() || written.equals(head.unitOf(row))) {
            return Optional.empty();
        }
        String unit = unit(row, head, written, aim);
        String name = TableHead.withoutUnit(written);
        Integer due = head.dueYear(row);
        BigDecimal baseline = head.baseline(row);
        TargetKind kind = kind(name, unit, aim, byYear, baseline, total != null);
        var quantityWords = rate(kind) && unit != null && !unit.contains("/") ? unit + "/năm" : unit;
        return Optional.of(new DraftTarget(
                name,
                kind,
                aim.value(),
                aim.upTo(),
                quantityWords,
                Cues.in(Cues.KEEP, name),
                null,
                due == null ? place.dueYear() : due,
                baseline == null ? null : head.baselineYear(),
                baseline,
                byYear,
                place.section(),
                String.join(
                        " | ", row.cells().stream().map(Cell::text).distinct().toList()),
                row.span()));
    }

    private static @Nullable String unit(Row row, TableHead head, String name, Figure aim) {
        String unit = head.unitOf(row);
        if (unit == null || unit.isBlank()) {
            unit = TableHead.unitIn(name);
        }
        return unit == null || unit.isBlank() ? aim.unit() : Units.whole(unit);
    }

    private static boolean rate(TargetKind kind) {
        return kind == TargetKind.AVERAGE_GROWTH || kind == TargetKind.AVERAGE_REDUCTION;
    }

    private static TargetKind kind(
            String name,
            @Nullable String unit,
            Figure aim,
            SortedMap<Integer, BigDecimal> byYear,
            @Nullable BigDecimal baseline,
            boolean sumsUp) {
        boolean share = unit != null && (unit.startsWith("%") || unit.startsWith("điểm"));
        if (unit != null && unit.equals("lần")) {
            return TargetKind.MULTIPLE_OF_BASELINE;
        }
        if (aim.atMost() || aim.value().signum() == 0) {
            return TargetKind.AT_MOST;
        }
        boolean perYear = Cues.in(EACH_YEAR, name) || unit != null && unit.endsWith("/năm");
        int reduction = Cues.last(Cues.REDUCTION, name);
        int growth = Cues.last(Cues.GROWTH, name);
        if (share
                && (perYear
                        || Cues.in(Cues.RATE_WORDS, name)
                        || Cues.in(Cues.MEAN, name)
                        || CHANGE.matcher(name).lookingAt())
                && (growth >= 0 || reduction >= 0)) {
            return reduction > growth ? TargetKind.AVERAGE_REDUCTION : TargetKind.AVERAGE_GROWTH;
        }
        if (!share && (sumsUp || Cues.in(Cues.FLOW, name) || Cues.last(Cues.WORK, name) == 0)) {
            return perYear && !sumsUp ? TargetKind.EACH_YEAR_TOTAL : TargetKind.TOTAL;
        }
        if (aim.atLeast()) {
            return TargetKind.AT_LEAST;
        }
        return falls(byYear, baseline, aim.value())
                        || Cues.in(Cues.BAD_FIGURE, name) && !rises(byYear, baseline, aim.value())
                ? TargetKind.AT_MOST
                : TargetKind.AT_LEAST;
    }

    private static boolean falls(SortedMap<Integer, BigDecimal> byYear, @Nullable BigDecimal baseline, BigDecimal aim) {
        BigDecimal first = first(byYear, baseline);
        return first != null && aim.compareTo(first) < 0;
    }

    private static boolean rises(SortedMap<Integer, BigDecimal> byYear, @Nullable BigDecimal baseline, BigDecimal aim) {
        BigDecimal first = first(byYear, baseline);
        return first != null && aim.compareTo(first) > 0;
    }

    private static @Nullable BigDecimal first(SortedMap<Integer, BigDecimal> byYear, @Nullable BigDecimal baseline) {
        return baseline != null ? baseline : byYear.isEmpty() ? null : byYear.get(byYear.firstKey());
    }

    /** One cell's figure, with what its signs say. */
    record Figure(
            BigDecimal value,
            @Nullable BigDecimal upTo,
            @Nullable String unit,
            boolean atMost,
            boolean atLeast) {

        static Optional<Figure> of(String cell) {
            String text = cell.replace("*", "").strip();
            var quantities = new ArrayList<>(Numerals.in(text));
            if (quantities.isEmpty() || text.length() > 40) {
                return Optional.empty();
            }
            var first = quantities.getFirst();
            String before = text.substring(0, first.start());
            String behind = text.substring(first.end());
            if (!before.isBlank()
                    && !Cues.in(Cues.AT_MOST, before)
                    && !Cues.in(Cues.COMPARATOR, before)
                    && !Cues.in(Cues.NOT_BELOW, before)) {
                return Optional.empty();
            }
            BigDecimal upTo = quantities.size() == 2 && behind.matches("\\s*%?\\s*(?:-|–|đến)\\s*[\\d.,]+.*")
                    ? quantities.get(1).value()
                    : null;
            boolean most = !Cues.in(Cues.NOT_BELOW, before) && Cues.in(Cues.AT_MOST, before);
            boolean least = Cues.in(AT_LEAST, before) || Cues.in(Cues.NOT_BELOW, before) || behind.contains("trở lên");
            String unit = behind.contains("%") ? "%" : null;
            return Optional.of(new Figure(first.value(), upTo, unit, most, least));
        }
    }
}
