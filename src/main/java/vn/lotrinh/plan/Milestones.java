package vn.lotrinh.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
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

    private static final int DIGITS = 8;

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

    /**
     * Those that may stand where the series breaks: what was told against a figure of before the break ends with it, and of steps from such a
     * figure to a level only the level is left. What is asked for in every year, or over the term, stands.
     *
     * @param firstBreak the first year of the new series, behind the baseline and not behind the due year
     */
    Milestones before(int firstBreak, Goal goal) {
        if (goal.relativeToBaseline()) {
            return new Milestones(byYear.headMap(firstBreak, false));
        }
        boolean steps = byYear.values().stream()
                        .map(BigDecimal::stripTrailingZeros)
                        .distinct()
                        .count()
                > 1;
        return steps && !(goal instanceof TotalOverTerm) && !goal.everyYear()
                ? new Milestones(byYear.tailMap(goal.due(), true))
                : this;
    }

    /** The steps before the last year as people read them of things that are counted; what is asked for in the end stays as it is. */
    Milestones inWholeNumbersUntil(int due) {
        var whole = new TreeMap<>(byYear);
        whole.replaceAll((year, figure) -> year < due ? figure.setScale(0, RoundingMode.HALF_UP) : figure);
        return new Milestones(whole);
    }

    /** Whether they ask for the same, but for digits that nobody sees. */
    boolean asksTheSameAs(Milestones other) {
        return byYear.keySet().equals(other.byYear.keySet())
                && byYear.entrySet().stream()
                        .allMatch(one -> other.of(one.getKey())
                                .filter(figure -> shortened(figure).compareTo(shortened(one.getValue())) == 0)
                                .isPresent());
    }

    private static BigDecimal shortened(BigDecimal figure) {
        return figure.setScale(DIGITS, RoundingMode.HALF_UP);
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
