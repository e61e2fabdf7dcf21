package vn.lotrinh.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.Cell;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.LawNote;
import vn.lotrinh.indicator.MeasuredAgain;
import vn.lotrinh.indicator.SeriesBreak;
import vn.lotrinh.indicator.Value;
import vn.lotrinh.indicator.YearlyValues;
import vn.lotrinh.plan.forecast.Forecast;

/**
 * Where a target stands on a day, with everything that a page says about it. <i>Tình hình chỉ tiêu</i>.
 *
 * @param indicator absent only for a target that can't be measured
 * @param baseline the one that was set, else the figure of the year before the term
 * @param milestones those that were set, else those that follow from the goal without crossing a break of the series
 * @param years the indicator's values of whole years
 * @param again the years before the breaks of the series, measured a second time by the standard that begins there
 * @param compared what of the yearly figures is held against the milestones: themselves, or their sum since the term began
 * @param presentPace per year since the baseline; since the term began for a total
 * @param asOf the day that is asked about
 */
public record TargetStanding(
        Target target,
        @Nullable IndicatorDefinition indicator,
        @Nullable Baseline baseline,
        Milestones milestones,
        NavigableMap<Integer, Value> years,
        List<MeasuredAgain> again,
        NavigableMap<Integer, BigDecimal> compared,
        Judgement judgement,
        @Nullable BigDecimal presentPace,
        @Nullable Forecast forecast,
        LocalDate asOf) {

    public TargetStanding {
        years = Collections.unmodifiableNavigableMap(new TreeMap<>(years));
        again = List.copyOf(again);
        compared = Collections.unmodifiableNavigableMap(new TreeMap<>(compared));
    }

    public Status status() {
        return judgement.status();
    }

    /** The last year that is over. */
    public int lastFullYear() {
        return asOf.getYear() - 1;
    }

    /** The year that the page speaks of: the one judged on, else the newest full year with a figure, else the last full one. */
    public int year() {
        if (judgement.year() != null) {
            return judgement.year();
        }
        return Optional.ofNullable(compared.floorKey(lastFullYear())).orElse(lastFullYear());
    }

    /** The indicator's value of that year, whatever it is. */
    public Optional<Value> value() {
        return Optional.ofNullable(years.get(year()));
    }

    /** What is held against the milestone of that year. */
    public Optional<BigDecimal> figure() {
        return Optional.ofNullable(compared.get(year()));
    }

    /** The figure and its milestone in the words of the target. */
    public Stated stated() {
        if (indicator == null) {
            return new Stated(null, null, "", 0);
        }
        return target.goal()
                .stated(
                        figure().orElse(null),
                        milestones.of(year()).orElse(null),
                        comparableBaseline().orElse(null),
                        year(),
                        indicator.unit(),
                        indicator.decimals());
    }

    /** The baseline, unless a break lies between it and the year of the page. */
    private Optional<Baseline> comparableBaseline() {
        return brokenSinceBaseline().isPresent() ? Optional.empty() : Optional.ofNullable(baseline);
    }

    /** The first break between the baseline and the year of the page: nothing of the page is told across it. */
    public Optional<SeriesBreak> brokenSinceBaseline() {
        return indicator == null || baseline == null
                ? Optional.empty()
                : indicator.breaks().stream()
                        .filter(at -> baseline.year() < at.year() && at.year() <= year())
                        .findFirst();
    }

    /** The year before a break, measured again. */
    public Optional<MeasuredAgain> measuredAgain(int breakYear) {
        return again.stream().filter(one -> one.at().year() == breakYear).findFirst();
    }

    /** The figure of the year before a break as the standard that begins there makes it; empty where that is not known. */
    public Optional<BigDecimal> figureMeasuredAgain(int breakYear) {
        var before = Optional.ofNullable(years.get(breakYear - 1)).flatMap(Value::amount);
        return before.flatMap(figure -> measuredAgain(breakYear).flatMap(again -> again.instead(figure)));
    }

    /** The values with the years before breaks that were measured again. */
    public YearlyValues values() {
        return new YearlyValues(years, again);
    }

    /** Whether every commune can be told by the same: the base pack has its indicator. */
    public boolean isShared() {
        return indicator != null && indicator.common();
    }

    /** What says that the indicator is not meant for such a commune; empty where it is. */
    public Optional<LawNote> notMeant() {
        return value().map(Value::cell)
                .flatMap(cell ->
                        cell instanceof Cell.NotApplicable(var why) ? Optional.ofNullable(why) : Optional.empty());
    }

    /** Why there is no figure, in the words of a cell; empty where there is one. */
    public Optional<String> missing() {
        return figure().isPresent()
                ? Optional.empty()
                : Optional.of(value().map(Value::cell).orElse(new Cell.NoData()).inWords());
    }
}
