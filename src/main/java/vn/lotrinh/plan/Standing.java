package vn.lotrinh.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.Cell;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.SeriesBreak;
import vn.lotrinh.indicator.Value;
import vn.lotrinh.plan.forecast.Forecast;

/** Puts together where one target stands, from the yearly values of its indicator. No database, no clock. */
final class Standing {

    private final Target target;
    private final @Nullable IndicatorDefinition indicator;
    private final NavigableMap<Integer, Value> years;
    private final int termFrom;
    private final LocalDate asOf;
    private final Series yearly;

    Standing(
            Target target,
            @Nullable IndicatorDefinition indicator,
            NavigableMap<Integer, Value> years,
            int termFrom,
            LocalDate asOf) {
        this.target = target;
        this.indicator = indicator;
        this.years = years;
        this.termFrom = termFrom;
        this.asOf = asOf;
        this.yearly = series(years, indicator, asOf.getYear() - 1);
    }

    TargetStanding of(Thresholds thresholds) {
        var baseline = baseline();
        var milestones = milestones(baseline);
        var judgement = Judging.judge(target.goal(), baseline, milestones, yearly, asOf, thresholds);
        var compared = target.goal().compared(yearly);
        return new TargetStanding(
                target,
                indicator,
                baseline.orElse(null),
                milestones,
                years,
                compared.byYear(),
                judgement,
                presentPace(baseline, compared).orElse(null),
                forecast().orElse(null),
                asOf);
    }

    /** Only whole years that are over count; an estimate of the running one does not. */
    private static Series series(
            NavigableMap<Integer, Value> years, @Nullable IndicatorDefinition indicator, int lastFullYear) {
        var figures = new TreeMap<Integer, BigDecimal>();
        years.headMap(lastFullYear, true).forEach((year, value) -> {
            if (value.cell() instanceof Cell.Known(var amount)) {
                figures.put(year, amount);
            }
        });
        var breaks = indicator == null
                ? new TreeSet<Integer>()
                : indicator.breaks().stream().map(SeriesBreak::year).collect(Collectors.toCollection(TreeSet::new));
        return new Series(figures, breaks);
    }

    private Optional<Baseline> baseline() {
        int year = termFrom - 1;
        return Optional.ofNullable(target.baseline())
                .or(() -> yearly.in(year).map(figure -> new Baseline(year, figure)));
    }

    private Milestones milestones(Optional<Baseline> baseline) {
        boolean set = !target.milestones().byYear().isEmpty();
        if (set && !target.milestones().asksTheSameAs(following(Optional.ofNullable(target.baseline())))) {
            return target.milestones();
        }
        var all = set ? target.milestones() : following(baseline);
        return firstBreak(baseline).map(at -> all.before(at, target.goal())).orElse(all);
    }

    /** Those that nobody set: they follow from the goal and the baseline. */
    private Milestones following(Optional<Baseline> from) {
        return target.goal().milestones(from, termFrom);
    }

    private Optional<Integer> firstBreak(Optional<Baseline> baseline) {
        return baseline.flatMap(start -> yearly.breaks().stream()
                .filter(at -> at > start.year() && at <= target.goal().due())
                .findFirst());
    }

    /** Per year, from where the target starts to the newest figure. */
    private Optional<BigDecimal> presentPace(Optional<Baseline> baseline, Series compared) {
        var newest = compared.byYear().lastEntry();
        if (newest == null) {
            return Optional.empty();
        }
        int year = newest.getKey();
        return switch (target.goal()) {
            case TotalOverTerm total ->
                Optional.of(
                        newest.getValue().divide(BigDecimal.valueOf(year - total.from() + 1L), MathContext.DECIMAL128));
            case EachYear _ -> Optional.of(newest.getValue());
            default ->
                baseline.filter(start -> start.year() < year && yearly.comparable(start.year(), year))
                        .flatMap(start ->
                                target.goal().pace().between(start.figure(), newest.getValue(), year - start.year()));
        };
    }

    /** Of the yearly figures themselves, since the last break. A sum over the term has too few years to be one. */
    private Optional<Forecast> forecast() {
        if (yearly.byYear().isEmpty() || target.goal() instanceof TotalOverTerm) {
            return Optional.empty();
        }
        var unbroken = yearly.unbrokenUntil(yearly.byYear().lastKey());
        if (breaksAhead(unbroken)) {
            return Optional.empty();
        }
        var figures = new TreeMap<Integer, Double>();
        unbroken.forEach((year, figure) -> figures.put(year, figure.doubleValue()));
        return Forecast.of(
                Collections.unmodifiableNavigableMap(figures), target.goal().due());
    }

    /** A new standard before the due year makes today's series say nothing about it. */
    private boolean breaksAhead(NavigableMap<Integer, BigDecimal> unbroken) {
        return unbroken.isEmpty()
                || !yearly.comparable(unbroken.lastKey(), target.goal().due());
    }
}
