package vn.lotrinh.plan;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The figures of whole years. <i>Chuỗi số liệu</i>. What stands on two sides of a break is never compared.
 *
 * @param byYear figures; a year without one is missing, not 0
 * @param breaks first years of a new standard, price basis or method
 * @param measuredAgain by break, the figure of the year before by the standard that begins there; none where it was not measured twice
 */
public record Series(
        NavigableMap<Integer, BigDecimal> byYear,
        NavigableSet<Integer> breaks,
        NavigableMap<Integer, BigDecimal> measuredAgain) {

    public Series {
        byYear = Collections.unmodifiableNavigableMap(new TreeMap<>(byYear));
        breaks = Collections.unmodifiableNavigableSet(new TreeSet<>(breaks));
        measuredAgain = Collections.unmodifiableNavigableMap(new TreeMap<>(measuredAgain));
    }

    /** In which no year was measured twice. */
    public Series(NavigableMap<Integer, BigDecimal> byYear, NavigableSet<Integer> breaks) {
        this(byYear, breaks, new TreeMap<>());
    }

    public static Series of(NavigableMap<Integer, BigDecimal> byYear) {
        return new Series(byYear, new TreeSet<>());
    }

    public Optional<BigDecimal> in(int year) {
        return Optional.ofNullable(byYear.get(year));
    }

    /** Whether nothing broke between two years. */
    public boolean comparable(int earlier, int later) {
        return breaks.subSet(earlier, false, later, true).isEmpty();
    }

    /** The pace of one year: from the year before to it, both by one standard; empty across a gap, or a break before which nothing was measured again. */
    Optional<BigDecimal> change(int year, Pace pace) {
        var before = breaks.contains(year) ? measuredAgain.get(year) : byYear.get(year - 1);
        var now = byYear.get(year);
        return before == null || now == null ? Optional.empty() : pace.between(before, now, 1);
    }

    /** Summed up since a year, as long as no year is missing: an unknown amount is not 0. */
    Series summedSince(int from) {
        var sums = new TreeMap<Integer, BigDecimal>();
        var sum = BigDecimal.ZERO;
        for (int year = from; byYear.containsKey(year); year++) {
            sum = sum.add(byYear.get(year));
            sums.put(year, sum);
        }
        return new Series(sums, breaks);
    }

    /** The comparable figures since the last break, up to a year, without gaps. */
    public NavigableMap<Integer, BigDecimal> unbrokenUntil(int year) {
        var tail = new TreeMap<Integer, BigDecimal>();
        for (int at = year; byYear.containsKey(at); at--) {
            tail.put(at, byYear.get(at));
            if (breaks.contains(at)) {
                break;
            }
        }
        return tail;
    }
}
