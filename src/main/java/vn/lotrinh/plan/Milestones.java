package vn.lotrinh.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * What the figure should be in each year. <i>Lộ trình</i>.
 *
 * @param byYear the figure that each year ought to show; years without one have no milestone
 */
public record Milestones(NavigableMap<Integer, BigDecimal> byYear) {

    public Milestones {
        byYear = Collections.unmodifiableNavigableMap(new TreeMap<>(byYear));
    }

    /** None at all: nothing is asked, or nothing can be said before the baseline is known. */
    public static Milestones none() {
        return new Milestones(new TreeMap<>());
    }

    static Milestones only(int year, BigDecimal figure) {
        return new Milestones(new TreeMap<>(Map.of(year, figure)));
    }

    static Milestones eachYear(int from, int to, IntFunction<BigDecimal> figure) {
        var byYear = new TreeMap<Integer, BigDecimal>();
        for (int year = from; year <= to; year++) {
            byYear.put(year, figure.apply(year));
        }
        return new Milestones(byYear);
    }

    /** The level in every year where it is to be kept or was there already, else equal steps towards it. */
    static Milestones toALevel(
            Direction direction, BigDecimal level, boolean keep, Optional<Baseline> baseline, int firstYear, int due) {
        boolean alreadyThere = baseline.map(Baseline::figure)
                .filter(figure -> direction.reached(figure, level))
                .isPresent();
        return keep || alreadyThere
                ? eachYear(firstYear, due, year -> level)
                : straight(baseline, firstYear, due, level);
    }

    /** Equal steps from a known figure to the aim; only the aim itself when the figure is not known. */
    static Milestones straight(Optional<Baseline> baseline, int firstYear, int due, BigDecimal aim) {
        if (baseline.isEmpty() || baseline.get().year() >= due) {
            return only(due, aim);
        }
        var start = baseline.get();
        var rise = aim.subtract(start.figure());
        var years = BigDecimal.valueOf(due - start.year());
        return eachYear(
                Math.max(firstYear, start.year() + 1),
                due,
                year -> start.figure()
                        .add(rise.multiply(BigDecimal.valueOf(year - start.year()))
                                .divide(years, MathContext.DECIMAL128)));
    }

    /** The milestone of one year. */
    public Optional<BigDecimal> of(int year) {
        return Optional.ofNullable(byYear.get(year));
    }

    /** The last year up to a given one that has a milestone. */
    public Optional<Integer> lastDue(int year) {
        return Optional.ofNullable(byYear.floorKey(year));
    }
}
