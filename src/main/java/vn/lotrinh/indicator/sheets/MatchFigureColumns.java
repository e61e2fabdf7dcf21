package vn.lotrinh.indicator.sheets;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lotrinh.indicator.sheets.FigureColumns.OfPeriod;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.sheet.SheetCell;
import vn.lotrinh.sheet.SheetLayout;
import vn.lotrinh.sheet.SheetLayout.Column;
import vn.lotrinh.sheet.SheetRow;

/**
 * Says which column of a sheet is what, by its title and, where that may mean a place or a unit, by its cells. <i>Nhận ra cột</i>. Two columns
 * that mean the same are never chosen between.
 */
final class MatchFigureColumns {

    /** How it ends. */
    sealed interface Outcome {
        record Matched(FigureColumns columns) implements Outcome {}

        /**
         * Something that no row could do without.
         *
         * @param known how many columns were recognised
         * @param sentence that follows the name of the sheet
         */
        record Lacking(int known, String sentence) implements Outcome {}

        /** @param sentence which columns may mean the same */
        record Unclear(String sentence) implements Outcome {}
    }

    /** <i>Đơn vị</i>: who reports, or what is counted in. */
    private static final String PLACE_OR_UNIT = "don vi";

    private static final Pattern SERIAL_NUMBER = Pattern.compile("s?tt|so tt|so thu tu");
    private static final Pattern WITH_BRACKETS = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)[\\s*]*");

    private final FigureSheet sheet;
    private final FigureWords words;
    private final SheetLayout layout;
    private final List<SheetRow> above;
    private final List<SheetRow> data;
    private final Map<FigureColumn, Column> taken = new EnumMap<>(FigureColumn.class);

    private MatchFigureColumns(
            FigureSheet sheet, FigureWords words, SheetLayout layout, List<SheetRow> above, List<SheetRow> data) {
        this.sheet = sheet;
        this.words = words;
        this.layout = layout;
        this.above = above;
        this.data = data;
    }

    /**
     * @param above rows above the header
     * @param data rows below it
     */
    static Outcome of(
            FigureSheet sheet, FigureWords words, SheetLayout layout, List<SheetRow> above, List<SheetRow> data) {
        return new MatchFigureColumns(sheet, words, layout, above, data).match();
    }

    private Outcome match() {
        for (var asked : FigureColumn.values()) {
            var could = candidates(asked);
            if (could.size() > 1) {
                return alike(could, "đều có thể là “" + asked.title() + "”");
            }
            could.forEach(column -> taken.put(asked, column));
        }
        var either = matchPlaceOrUnit();
        if (either.isPresent()) {
            return either.get();
        }
        var periods = periods();
        leaveOutDoubtfulValue(!periods.isEmpty());
        var unclear = findUnclear(periods);
        if (unclear.isPresent()) {
            return unclear.get();
        }
        String lacking = lacking(!periods.isEmpty());
        return lacking.isEmpty()
                ? new Outcome.Matched(new FigureColumns(indexes(), periods, unit(), unread(periods)))
                : new Outcome.Lacking(taken.size() + periods.size(), lacking);
    }

    private List<Column> candidates(FigureColumn asked) {
        var called = filled(column -> asked.isCalled(title(asked, column)));
        return called.isEmpty() ? filled(column -> asked.isPerhapsCalled(title(asked, column))) : called;
    }

    /** A value may have its unit in brackets behind its title. */
    private String title(FigureColumn asked, Column column) {
        var match = WITH_BRACKETS.matcher(column.title());
        return asked == FigureColumn.VALUE && match.matches() && words.isUnit(match.group(2))
                ? match.group(1)
                : column.title();
    }

    /** Of several that are meant, an empty one says nothing. */
    private List<Column> filled(Predicate<Column> meant) {
        var all = layout.columns().stream().filter(meant).toList();
        var filled = all.stream()
                .filter(column -> cells(column).findAny().isPresent())
                .toList();
        return filled.isEmpty() ? all.stream().limit(1).toList() : filled;
    }

    private Stream<SheetCell> cells(Column column) {
        return data.stream().map(row -> row.cell(column.index())).filter(cell -> !cell.isEmpty());
    }

    private Optional<Outcome> matchPlaceOrUnit() {
        var either = filled(column -> FigureColumn.words(column.title()).equals(PLACE_OR_UNIT));
        boolean placeIsThere = taken.containsKey(FigureColumn.PLACE);
        boolean unitIsThere = taken.containsKey(FigureColumn.UNIT);
        if (either.isEmpty() || placeIsThere && unitIsThere) {
            return Optional.empty();
        }
        var column = either.getFirst();
        if (either.size() > 1) {
            return Optional.of(alike(either, "cùng tên, không rõ cột nào là nơi, cột nào là đơn vị tính"));
        }
        long places = cells(column).filter(words::isPlace).count();
        long units = cells(column).filter(cell -> words.isUnit(cell.inWords())).count();
        if (!placeIsThere && !unitIsThere && places == units) {
            return cells(column).findAny().isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Outcome.Unclear(
                                    "Cột “" + column.title()
                                            + "” không rõ là nơi (thôn, cả xã) hay đơn vị tính của chỉ số; hãy đổi tên cột thành “Nơi” hoặc “Đơn vị tính” rồi tải lên lại."));
        }
        boolean isUnit = placeIsThere || !unitIsThere && units > places;
        taken.put(isUnit ? FigureColumn.UNIT : FigureColumn.PLACE, column);
        return Optional.empty();
    }

    /** Columns of figures, one for each period, where no column names the period of a row. */
    private List<OfPeriod> periods() {
        if (taken.containsKey(FigureColumn.PERIOD)) {
            return List.of();
        }
        var found = layout.columns().stream()
                .filter(column -> !taken.containsValue(column))
                .flatMap(column -> PeriodHeading.find(column.title()).stream()
                        .map(period -> new OfPeriod(column.index(), column.title(), period)))
                .toList();
        return found.size() == 1 && figuresBesidePeriods().findAny().isPresent() ? List.of() : found;
    }

    private Stream<Column> figuresBesidePeriods() {
        return Stream.of(FigureColumn.VALUE, FigureColumn.NUMERATOR, FigureColumn.DENOMINATOR)
                .flatMap(asked -> Optional.ofNullable(taken.get(asked)).stream());
    }

    /** "Số" beside other figures is the number of a document, or of the row. */
    private void leaveOutDoubtfulValue(boolean ofPeriods) {
        var value = taken.get(FigureColumn.VALUE);
        if (value != null
                && FigureColumn.VALUE.isPerhapsCalled(title(FigureColumn.VALUE, value))
                && (ofPeriods || taken.containsKey(FigureColumn.NUMERATOR))) {
            taken.remove(FigureColumn.VALUE);
        }
    }

    private Optional<Outcome> findUnclear(List<OfPeriod> periods) {
        var first = new HashMap<Period, OfPeriod>();
        for (var one : periods) {
            var before = first.putIfAbsent(one.period(), one);
            if (before != null) {
                return Optional.of(new Outcome.Unclear("Cột “" + before.title() + "” và cột “" + one.title()
                        + "” cùng là số liệu của " + one.period().inWords()
                        + "; hãy chỉ giữ một cột rồi tải lên lại."));
            }
        }
        var beside = figuresBesidePeriods().findFirst();
        if (!periods.isEmpty() && beside.isPresent()) {
            return Optional.of(new Outcome.Unclear("Cột “" + beside.get().title() + "” và các cột kỳ như “"
                    + periods.getFirst().title()
                    + "” đều là số liệu; hãy bỏ một bên, hoặc thêm cột “Kỳ” rồi tải lên lại."));
        }
        var value = taken.get(FigureColumn.VALUE);
        var unit = taken.get(FigureColumn.UNIT);
        return value == null || unit == null || unitOfTitle().isEmpty()
                ? Optional.empty()
                : Optional.of(alike(List.of(value, unit), "đều ghi đơn vị tính"));
    }

    private static Outcome alike(Collection<Column> columns, String why) {
        return new Outcome.Unclear(columns.stream()
                        .map(column -> "cột “" + column.title() + "”")
                        .collect(Collectors.joining(" và "))
                        .replaceFirst("^c", "C")
                + " " + why + "; hãy chỉ giữ một cột, hoặc đổi tên cột kia, rồi tải lên lại.");
    }

    /** What no row could do without; empty where everything is there. */
    private String lacking(boolean ofPeriods) {
        String titles = FigureColumn.of(sheet.kind()).stream()
                .filter(FigureColumn::isNeeded)
                .filter(column -> !taken.containsKey(column))
                .filter(column -> column != FigureColumn.PERIOD || !ofPeriods)
                .filter(column ->
                        column != FigureColumn.SOURCE || sheet.source().isEmpty())
                .map(column -> "“" + column.title() + "”")
                .collect(Collectors.joining(", "));
        if (titles.equals("“" + FigureColumn.SOURCE.title() + "”")) {
            return "không có cột “Nguồn”; hãy thêm cột ấy, hoặc ghi nguồn chung cho cả tệp ở trang này rồi tải lên lại.";
        }
        if (!titles.isEmpty()) {
            return "không có cột " + titles + "; hãy tải mẫu về rồi điền theo mẫu.";
        }
        return ofPeriods || taken.containsKey(FigureColumn.VALUE) || taken.containsKey(FigureColumn.NUMERATOR)
                ? ""
                : "không có cột “Số liệu” hay “Tử số”; hãy tải mẫu về rồi điền theo mẫu.";
    }

    private Map<FigureColumn, Integer> indexes() {
        return taken.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().index()));
    }

    private List<String> unread(List<OfPeriod> periods) {
        var read = new HashSet<>(indexes().values());
        periods.forEach(one -> read.add(one.index()));
        return layout.columns().stream()
                .filter(column -> !read.contains(column.index()))
                .map(Column::title)
                .filter(title ->
                        !SERIAL_NUMBER.matcher(FigureColumn.words(title)).matches())
                .toList();
    }

    private String unit() {
        return unitOfTitle().or(() -> UnitAbove.find(above, words)).orElse("");
    }

    private Optional<String> unitOfTitle() {
        return Optional.ofNullable(taken.get(FigureColumn.VALUE))
                .map(column -> WITH_BRACKETS.matcher(column.title()))
                .filter(match -> match.matches() && words.isUnit(match.group(2)))
                .map(match -> match.group(2));
    }
}
