package vn.lotrinh.indicator.cells;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.formula.Measure;
import vn.lotrinh.formula.Measure.Aspect;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.registry.Books;
import vn.lotrinh.registry.StreamRecords;
import vn.lotrinh.registry.Stretch;

/**
 * Counts a commune's cells again from its records, in Java, by none of the code that posts them, and names every difference.
 * <i>Đối chiếu</i>. The commune stands still meanwhile.
 */
@Service
public class CountAgain {

    private final JdbcClient jdbc;
    private final Books books;
    private final Measures measures;
    private final StreamRecords records;

    CountAgain(JdbcClient jdbc, Books books, Measures measures, StreamRecords records) {
        this.jdbc = jdbc;
        this.books = books;
        this.measures = measures;
        this.records = records;
    }

    /** A cell's key within a commune. */
    public record Key(int measure, int level, int bucket, String place, String part) {}

    /**
     * A cell that is not what the records say.
     *
     * @param measure as formulas write it
     * @param posted what stands in the cell; 0 where there is none
     * @param counted what the records say
     */
    public record Difference(String measure, Key key, BigDecimal posted, BigDecimal counted) {

        /** As the command prints it. */
        public String inWords() {
            return measure + ", " + key.place() + (key.part().isEmpty() ? "" : " (" + key.part() + ")") + ", ngăn "
                    + key.bucket() + ": ghi " + posted.toPlainString() + ", đếm lại " + counted.toPlainString();
        }
    }

    /** @param wanted the measures to be compared; those that were not counted yet are passed over */
    @Transactional
    public List<Difference> handle(Collection<Measure> wanted) {
        var commune = CommuneScope.getOne();
        books.takeAlone(commune);
        var counted = new HashMap<Key, BigDecimal>();
        var names = new HashMap<Integer, String>();
        var byRegister = new HashMap<String, List<Measure>>();
        var uncounted = uncounted(commune.code());
        wanted.stream()
                .filter(measure -> measures.findNumber(measure.key())
                        .filter(uncounted::contains)
                        .isEmpty())
                .forEach(measure -> byRegister
                        .computeIfAbsent(measure.register(), register -> new ArrayList<>())
                        .add(measure));
        byRegister.forEach((register, over) -> {
            over.forEach(measure -> measures.findNumber(measure.key()).ifPresent(id -> names.put(id, measure.key())));
            records.each(
                    register,
                    stretch -> over.forEach(measure ->
                            measures.findNumber(measure.key()).ifPresent(id -> count(measure, id, stretch, counted))));
        });
        var posted = posted(commune.code());
        posted.keySet().removeIf(key -> !names.containsKey(key.measure()));
        return differences(names, counted, posted);
    }

    private static void count(Measure measure, int id, Stretch stretch, Map<Key, BigDecimal> cells) {
        var condition = measure.condition();
        if (condition != null && !condition.holds(stretch::value)) {
            return;
        }
        BigDecimal amount = amount(measure, stretch);
        if (amount == null || amount.signum() == 0) {
            return;
        }
        String part = measure.by() == null ? "" : Objects.toString(stretch.value(measure.by()), "");
        String village = Objects.toString(stretch.value("village"), "toan-xa");
        if (!measure.state()) {
            move(cells, id, stretch.from(), village, part, amount);
            return;
        }
        LocalDate enters = stretch.from();
        LocalDate leaves = stretch.to() == null || measure.aspect() == Aspect.BEGUN
                ? null
                : stretch.to().plusDays(1);
        for (var bound : measure.ageBounds()) {
            if (!(stretch.value(bound.field()) instanceof LocalDate birth)) {
                return;
            }
            enters = bound.from() == null ? enters : later(enters, birth.plusYears(bound.from()));
            leaves = bound.below() == null ? leaves : earlier(leaves, birth.plusYears(bound.below()));
        }
        if (leaves != null && !enters.isBefore(leaves)) {
            return;
        }
        if (isMoved(measure, enters)) {
            move(cells, id, enters, village, part, amount);
        }
        if (leaves != null && isMoved(measure, leaves)) {
            move(cells, id, leaves, village, part, amount.negate());
        }
    }

    private static @Nullable BigDecimal amount(Measure measure, Stretch stretch) {
        var formula = measure.amount();
        var amount = formula == null
                ? BigDecimal.valueOf(stretch.totalOf() == null ? 1 : stretch.totalOf())
                : formula.number(stretch::value);
        return switch (measure.aspect()) {
            case AMOUNT, FIRST_DAY -> amount;
            case BEGUN -> BigDecimal.ONE;
            case EMPTY -> amount == null ? BigDecimal.ONE : null;
        };
    }

    private static boolean isMoved(Measure measure, LocalDate day) {
        return measure.aspect() != Aspect.FIRST_DAY || day.getDayOfMonth() == 1 || day.getDayOfMonth() == 15;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isBefore(one) ? other : one;
    }

    private static void move(
            Map<Key, BigDecimal> cells, int measure, LocalDate day, String village, String part, BigDecimal amount) {
        int year = Bucket.ofYear(day.getYear()).number();
        int half = Bucket.halfMonthOf(day).number();
        cells.merge(new Key(measure, 0, year, "ca-xa", part), amount, BigDecimal::add);
        cells.merge(new Key(measure, 1, half, "ca-xa", part), amount, BigDecimal::add);
        cells.merge(new Key(measure, 2, year, village, part), amount, BigDecimal::add);
        cells.merge(new Key(measure, 3, half, village, part), amount, BigDecimal::add);
    }

    private Set<Integer> uncounted(String commune) {
        return Set.copyOf(jdbc.sql("SELECT measure FROM indicator.uncounted WHERE commune = :commune")
                .param("commune", commune)
                .query(Integer.class)
                .list());
    }

    private Map<Key, BigDecimal> posted(String commune) {
        var posted = new HashMap<Key, BigDecimal>();
        jdbc.sql("""
                SELECT measure, level, bucket, place, part, amount
                  FROM indicator.cell
                 WHERE commune = :commune AND amount <> 0
                """).param("commune", commune).query(row -> {
            posted.put(
                    new Key(
                            row.getInt("measure"),
                            row.getInt("level"),
                            row.getInt("bucket"),
                            row.getString("place"),
                            row.getString("part")),
                    row.getBigDecimal("amount"));
        });
        return posted;
    }

    private static List<Difference> differences(
            Map<Integer, String> names, Map<Key, BigDecimal> counted, Map<Key, BigDecimal> posted) {
        var keys = new LinkedHashSet<>(counted.keySet());
        keys.addAll(posted.keySet());
        return keys.stream()
                .map(key -> new Difference(
                        names.getOrDefault(key.measure(), "#" + key.measure()),
                        key,
                        posted.getOrDefault(key, BigDecimal.ZERO),
                        counted.getOrDefault(key, BigDecimal.ZERO)))
                .filter(difference -> difference.posted().compareTo(difference.counted()) != 0)
                .toList();
    }
}
