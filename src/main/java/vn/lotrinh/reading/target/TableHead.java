package vn.lotrinh.reading.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.reading.PlanText.Cell;
import vn.lotrinh.reading.PlanText.Row;
import vn.lotrinh.reading.PlanText.Table;
import vn.lotrinh.reading.target.TargetTables.Figure;

/** What the columns of a table of targets mean. */
final class TableHead {

    private static final Pattern NAME =
            Words.anywhere("chỉ tiêu, nội dung, tên, tiêu chí, mục tiêu, hạng mục, danh mục");
    private static final Pattern FIGURES = Words.anywhere("chỉ tiêu");
    private static final Pattern UNIT = Words.anywhere("đvt", "đơn vị", "đơn vị tính");
    private static final Pattern WHO = Words.anywhere("chủ trì, thực hiện, phối hợp, phụ trách");
    private static final Pattern BASELINE = Words.anywhere("""
            hiện trạng, thực hiện, ước, ước thực hiện, kết quả, gốc, đã đạt, năm gốc, th, ước th, hiện có, hiện nay, năm trước, thực trạng, số hiện có, đã thực hiện, đầu kỳ
            """);
    private static final Pattern AIM = Words.anywhere("""
            mục tiêu, đến năm, giai đoạn, cả giai đoạn, cả kỳ, tổng, chỉ tiêu, tổng số, cộng, kế hoạch, kh, 5
            năm, giao, chỉ tiêu giao
            """);
    private static final Pattern NOT_AN_AIM = Words.anywhere("""
            ghi chú, cơ quan, đơn vị chủ trì, chủ trì, phụ trách, phối hợp, tt, stt, vốn, kinh phí
            """);
    /** A column that sets others side by side holds no figure of its own. */
    private static final Pattern COMPARED = Words.anywhere("""
            bình quân, bq, so sánh, so với, tốc độ, tăng giảm, tăng/giảm, tăng, giảm, tỷ lệ đạt, cơ cấu
            """);

    private static final Pattern SPAN_OF_YEARS = Words.anywhere("""
            giai đoạn, cả giai đoạn, cả kỳ, tổng, tổng số, cộng, 5 năm, tổng cộng
            """);
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()\\d]{1,40}|%[^()]*)\\)\\s*$");
    private static final int MOST_HEAD_ROWS = 3;
    private static final int FEWEST_YEARS = 3;

    /** What one column holds. */
    private enum Role {
        NAME,
        UNIT,
        BASELINE,
        YEAR,
        AIM,
        OTHER
    }

    private record Column(Role role, String words, @Nullable Integer year, boolean sum) {}

    private final int rows;
    private final List<Column> columns;

    private TableHead(int rows, List<Column> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    static Optional<TableHead> of(Table table, Place place) {
        int rows = 0;
        while (rows < Math.min(MOST_HEAD_ROWS, table.rows().size())
                && isHead(table.rows().get(rows), place)) {
            rows++;
        }
        if (rows == 0 || rows == table.rows().size()) {
            return Optional.empty();
        }
        var columns = new ArrayList<Column>();
        int width = table.rows().stream()
                .limit(rows)
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
        var heads = new ArrayList<String>();
        for (int at = 0; at < width; at++) {
            heads.add(words(table, rows, at));
        }
        int name = nameAt(heads);
        for (int at = 0; at < width; at++) {
            columns.add(
                    at == name
                            ? new Column(Role.NAME, heads.get(at), null, false)
                            : column(heads.get(at), place, at > name));
        }
        boolean aims = columns.stream().anyMatch(c -> c.role() == Role.YEAR || c.role() == Role.AIM);
        boolean named = columns.stream().anyMatch(c -> c.role() == Role.NAME);
        return aims && named ? Optional.of(new TableHead(rows, columns)) : Optional.empty();
    }

    /** A row without figures of its own: only words and years. */
    private static boolean isHead(Row row, Place place) {
        boolean years = row.cells().stream().map(Cell::text).anyMatch(text -> Years.any(text) != null);
        boolean named =
                row.cells().stream().map(Cell::text).anyMatch(text -> Cues.in(NAME, text) && text.length() < 60);
        boolean figures = row.cells().stream()
                .map(Cell::text)
                .filter(text -> Numerals.whole(text).isPresent())
                .anyMatch(text -> Years.any(text) == null);
        return !figures && (years || named);
    }

    private static String words(Table table, int rows, int column) {
        var words = new ArrayList<String>();
        for (Row row : table.rows().subList(0, rows)) {
            if (column < row.cells().size()
                    && !words.contains(row.cells().get(column).text())) {
                words.add(row.cells().get(column).text());
            }
        }
        return String.join(" ", words);
    }

    /** The column that names the figures: as its head says, or else the one before their units. */
    private static int nameAt(List<String> heads) {
        int unit = -1;
        for (int at = 0; at < heads.size(); at++) {
            if (isUnit(heads.get(at))) {
                unit = unit < 0 ? at : unit;
            } else if (Cues.in(NAME, heads.get(at)) && Years.any(heads.get(at)) == null) {
                return at;
            }
        }
        return unit > 0 && !Cues.in(NOT_AN_AIM, heads.get(unit - 1)) ? unit - 1 : -1;
    }

    private static boolean isUnit(String words) {
        return Cues.in(UNIT, words) && !Cues.in(WHO, words);
    }

    private static Column column(String words, Place place, boolean named) {
        Integer year = Years.any(words);
        if (Years.count(words) > 1 && !Years.isSpan(words)) {
            return new Column(Role.OTHER, words, null, false);
        }
        int first = place.term() == null ? 2026 : place.term().from();
        if (isUnit(words)) {
            return new Column(Role.UNIT, words, null, false);
        }
        if (Cues.in(COMPARED, words)) {
            return new Column(Role.OTHER, words, null, false);
        }
        if (year != null && year < first
                || year == null && Cues.in(BASELINE, words) && named && !Cues.in(NOT_AN_AIM, words)) {
            return new Column(Role.BASELINE, words, year, false);
        }
        if (Cues.in(NOT_AN_AIM, words)) {
            return new Column(Role.OTHER, words, null, false);
        }
        if (Years.isSpan(words) || year == null && named && Cues.in(AIM, words)) {
            return new Column(Role.AIM, words, year, Cues.in(SPAN_OF_YEARS, words));
        }
        if (year != null) {
            return new Column(Role.YEAR, words, year, false);
        }
        return new Column(Role.OTHER, words, null, false);
    }

    /** "Chỉ tiêu" beside figures of years to come. */
    boolean namesAims() {
        return columns.stream().anyMatch(c -> c.role() == Role.NAME && Cues.in(FIGURES, c.words()))
                && columns.stream().anyMatch(c -> (c.role() == Role.YEAR || c.role() == Role.AIM) && c.year() != null);
    }

    int rows() {
        return rows;
    }

    String name(Row row) {
        return first(row, Role.NAME)
                .map(text -> text.replaceAll("^[\\s\\-–+•*]+", "").strip())
                .orElse("");
    }

    @Nullable
    String unitOf(Row row) {
        return first(row, Role.UNIT).map(String::strip).orElse(null);
    }

    private Optional<String> first(Row row, Role role) {
        for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
            if (columns.get(i).role() == role) {
                return Optional.of(row.cells().get(i).text());
            }
        }
        return Optional.empty();
    }

    SortedMap<Integer, BigDecimal> byYear(Row row) {
        var byYear = new TreeMap<Integer, BigDecimal>();
        for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
            Column column = columns.get(i);
            if (column.role() == Role.YEAR && column.year() != null) {
                Integer year = column.year();
                Figure.of(row.cells().get(i).text()).ifPresent(figure -> byYear.put(year, figure.value()));
            }
        }
        return byYear;
    }

    Optional<Figure> aim(Row row) {
        return last(row, Role.AIM);
    }

    Optional<Figure> lastFigure(Row row) {
        return last(row, Role.YEAR);
    }

    private Optional<Figure> last(Row row, Role role) {
        Optional<Figure> found = Optional.empty();
        for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
            if (columns.get(i).role() == role) {
                Optional<Figure> here = Figure.of(row.cells().get(i).text());
                found = here.isPresent() ? here : found;
            }
        }
        return found;
    }

    /** The figure of a column that is the sum of all the years, whatever its head says. */
    Optional<Figure> total(Row row) {
        for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
            if (columns.get(i).role() == Role.NAME || columns.get(i).role() == Role.UNIT) {
                continue;
            }
            Figure figure = Figure.of(row.cells().get(i).text()).orElse(null);
            if (figure != null && isSumOfYears(row, i, figure.value())) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }

    private boolean isSumOfYears(Row row, int except, BigDecimal value) {
        BigDecimal sum = BigDecimal.ZERO;
        int years = 0;
        for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
            Optional<Figure> figure = i != except && columns.get(i).role() == Role.YEAR
                    ? Figure.of(row.cells().get(i).text())
                    : Optional.empty();
            sum = figure.map(Figure::value).map(sum::add).orElse(sum);
            years += figure.isPresent() ? 1 : 0;
        }
        return years >= FEWEST_YEARS && sum.compareTo(value) == 0;
    }

    @Nullable
    Integer dueYear(Row row) {
        Integer due = null;
        for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
            Column column = columns.get(i);
            boolean aims = column.role() == Role.YEAR || column.role() == Role.AIM;
            if (aims
                    && column.year() != null
                    && Figure.of(row.cells().get(i).text()).isPresent()) {
                due = due == null ? column.year() : Integer.valueOf(Math.max(due, column.year()));
            }
        }
        return due;
    }

    @Nullable
    BigDecimal baseline(Row row) {
        return last(row, Role.BASELINE).map(Figure::value).orElse(null);
    }

    @Nullable
    Integer baselineYear() {
        return columns.stream()
                .filter(column -> column.role() == Role.BASELINE)
                .map(Column::year)
                .filter(Objects::nonNull)
                .reduce((one, other) -> other)
                .orElse(null);
    }

    /** The unit in brackets at the end of a name: "Tỷ lệ hộ nghèo (%)". */
    static @Nullable String unitIn(String name) {
        Matcher brackets = IN_BRACKETS.matcher(name);
        return brackets.find() ? brackets.group(1).strip() : null;
    }

    static String withoutUnit(String name) {
        return IN_BRACKETS.matcher(name).replaceFirst("").strip();
    }
}
