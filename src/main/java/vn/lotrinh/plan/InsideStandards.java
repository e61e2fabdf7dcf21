package vn.lotrinh.plan;

import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Carries what was asked for since a baseline on behind a break, so that only changes inside one standard count (decision 025). <i>Tính nối chuỗi</i>.
 * Behind a break everything is told in the new standard: it is moved by what the new standard alone makes of the year before. Where that year was
 * not measured again, the first year of the new standard is where counting begins anew, and its own change is left out.
 *
 * @param start where counting begins
 */
record InsideStandards(Baseline start, Series yearly) {

    /** The breaks from the baseline to a year. */
    private SortedSet<Integer> breaksUntil(int year) {
        return yearly.breaks().subSet(start.year(), false, Math.max(year, start.year()), true);
    }

    /** Whether the change of a year crosses a break and can't be told. */
    boolean leavesOut(int year) {
        return yearly.breaks().contains(year) && !yearly.measuredAgain().containsKey(year);
    }

    /** How many yearly changes from the baseline to a year count. */
    int countedUntil(int year) {
        return year
                - start.year()
                - (int) breaksUntil(year).stream().filter(this::leavesOut).count();
    }

    /** How much higher a year stands in its own standard than it would in that of the baseline; empty while figures for it are missing. */
    Optional<BigDecimal> movedUntil(int year) {
        var moved = Optional.of(BigDecimal.ZERO);
        for (int at : breaksUntil(year)) {
            var here = moved(at);
            moved = moved.flatMap(sum -> here.map(sum::add));
        }
        return moved;
    }

    private Optional<BigDecimal> moved(int at) {
        var before = at - 1 == start.year() ? Optional.of(start.figure()) : yearly.in(at - 1);
        var after = Optional.ofNullable(yearly.measuredAgain().get(at)).or(() -> yearly.in(at));
        return before.flatMap(former -> after.map(latter -> latter.subtract(former)));
    }

    /** The mean of the changes that count, up to a year. */
    Optional<BigDecimal> meanUntil(int year, BigDecimal figure) {
        int counted = countedUntil(year);
        return counted <= 0
                ? Optional.empty()
                : movedUntil(year).flatMap(moved -> Pace.STEP.between(start.figure(), figure.subtract(moved), counted));
    }

    /**
     * What is asked of each year, in the standard of that year and never below 0. A year whose change is left out asks for nothing, and neither
     * does one behind a break over which nothing is known yet.
     *
     * @param asked as if the standard of the baseline went on
     */
    Milestones carryOn(Milestones asked) {
        var carried = new TreeMap<Integer, BigDecimal>();
        asked.byYear().forEach((year, figure) -> {
            if (!leavesOut(year) || year <= start.year()) {
                movedUntil(year)
                        .map(moved -> figure.add(moved).subtract(leftOutUntil(year, asked.byYear())))
                        .ifPresent(level -> carried.put(year, level.max(BigDecimal.ZERO)));
            }
        });
        return new Milestones(carried);
    }

    /** The steps that were asked of the years whose changes are left out. */
    private BigDecimal leftOutUntil(int year, NavigableMap<Integer, BigDecimal> asked) {
        return breaksUntil(year).stream()
                .filter(this::leavesOut)
                .map(at -> step(at, asked))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What was asked of one year: an even share of the way between the nearest years of which something is asked. */
    private BigDecimal step(int year, NavigableMap<Integer, BigDecimal> asked) {
        var to = asked.ceilingEntry(year);
        if (to == null) {
            return BigDecimal.ZERO;
        }
        var from = asked.floorEntry(year - 1);
        int since = from == null ? start.year() : from.getKey();
        return Pace.STEP
                .between(from == null ? start.figure() : from.getValue(), to.getValue(), to.getKey() - since)
                .orElse(BigDecimal.ZERO);
    }
}
