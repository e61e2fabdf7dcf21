package vn.lotrinh.indicator.cells;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cells brought from the database, and what they say about stretches of days that begin and end with half-months. */
public final class CellSums {

    private final Map<Key, NavigableMap<Integer, BigDecimal>> byKey = new HashMap<>();

    private record Key(int measure, String place) {}

    /** Parts add up. */
    void add(int measure, String place, int bucket, BigDecimal amount) {
        byKey.computeIfAbsent(new Key(measure, place), key -> new TreeMap<>()).merge(bucket, amount, BigDecimal::add);
    }

    /** All that happened from one day to another: whole years by their own cells, the rest by half-months. */
    public BigDecimal sum(int measure, String place, LocalDate from, LocalDate to) {
        var cells = byKey.get(new Key(measure, place));
        if (cells == null) {
            return BigDecimal.ZERO;
        }
        return buckets(from, to)
                .map(bucket -> cells.getOrDefault(bucket.number(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Those that a stretch of days is made of: whole years, and half-months for the rest. */
    private static Stream<Bucket> buckets(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear()).boxed().flatMap(year -> {
            var first = later(from, LocalDate.of(year, 1, 1));
            var last = earlier(to, LocalDate.of(year, 12, 31));
            return first.getDayOfYear() == 1 && last.getMonthValue() == 12 && last.getDayOfMonth() == 31
                    ? Stream.of(Bucket.ofYear(year))
                    : Bucket.halfMonths(first, last).stream();
        });
    }

    /** What holds at the end of a day, which is the last of a half-month. */
    public BigDecimal level(int measure, String place, LocalDate day) {
        var cells = byKey.get(new Key(measure, place));
        if (cells == null) {
            return BigDecimal.ZERO;
        }
        var yearsBefore = cells.headMap(Bucket.ofYear(day.getYear()).number(), false).entrySet().stream()
                .filter(cell -> new Bucket(cell.getKey()).isYear())
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (day.getMonthValue() == 12 && day.getDayOfMonth() == 31) {
            return yearsBefore.add(
                    cells.getOrDefault(Bucket.ofYear(day.getYear()).number(), BigDecimal.ZERO));
        }
        return yearsBefore.add(sum(measure, place, LocalDate.of(day.getYear(), 1, 1), day));
    }

    /** What moves in the half-month that begins on a day. */
    public BigDecimal halfMonth(int measure, String place, LocalDate first) {
        return byKey.getOrDefault(new Key(measure, place), new TreeMap<>())
                .getOrDefault(Bucket.halfMonthOf(first).number(), BigDecimal.ZERO);
    }

    /** The mean of what holds at the ends of the half-months. */
    public BigDecimal mean(int measure, String place, LocalDate from, LocalDate to) {
        var halves = Bucket.halfMonths(from, to);
        var level = level(measure, place, from.minusDays(1));
        var cells = byKey.getOrDefault(new Key(measure, place), new TreeMap<>());
        var sum = BigDecimal.ZERO;
        for (var half : halves) {
            level = level.add(cells.getOrDefault(half.number(), BigDecimal.ZERO));
            sum = sum.add(level);
        }
        return sum.divide(BigDecimal.valueOf(halves.size()), MathContext.DECIMAL128);
    }

    /** The first year in which anything moved. */
    public Optional<Integer> firstYear() {
        return byKey.values().stream()
                .filter(cells -> !cells.isEmpty())
                .map(cells -> new Bucket(cells.firstKey()).year())
                .min(Integer::compare);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
