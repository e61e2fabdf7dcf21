package vn.lotrinh.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.Cell;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.OneSource;
import vn.lotrinh.indicator.SeriesBreak;
import vn.lotrinh.indicator.Value;
import vn.lotrinh.indicator.YearlyValues;
import vn.lotrinh.plan.forecast.Forecast;

/** Puts together where one target stands, from the yearly values of its indicator. No database, no clock. */
final class Standing {

    private final Target target;
    private final @Nullable IndicatorDefinition indicator;
    private final YearlyValues values;
    private final int termFrom;
    private final LocalDate asOf;
    private final Series yearly;
    private final Series ofOneSource;

    Standing(
            Target target, @Nullable IndicatorDefinition indicator, YearlyValues values, int termFrom, LocalDate asOf) {
        this.target = target;
        this.indicator = indicator;
        this.values = values;
        this.termFrom = termFrom;
        this.asOf = asOf;
        var whole = values.byYear().headMap(asOf.getYear() - 1, true);
        this.yearly = series(whole, Value::amount);
        this.ofOneSource = series(whole, OneSource.of(whole.values())::figure);
    }

    TargetStanding of(Thresholds thresholds) {
        var baseline = baseline();
        var milestones = milestones(baseline);
        var judgement = isMeant()
                ? Judging.judge(target.goal(), baseline, milestones, yearly, this::paceIn, asOf, thresholds)
                : Judgement.without(Status.NOT_APPLICABLE, null, null);
        var compared = target.goal().compared(yearly);
        return new TargetStanding(
                target,
                indicator,
                baseline.orElse(null),
                milestones,
                values.byYear(),
                values.again(),
                compared.byYear(),
                judgement,
                presentPace(baseline, compared).orElse(null),
                forecast().orElse(null),
                asOf);
    }

    /** Whether the indicator is meant for such a commune. */
    private boolean isMeant() {
        return values.byYear().values().stream()
                .noneMatch(value -> value.cell() instanceof Cell.NotApplicable(var why) && why != null);
    }

    /** Only whole years that are over count; an estimate of the running one does not. */
    private Series series(NavigableMap<Integer, Value> years, Function<Value, Optional<BigDecimal>> figure) {
        var figures = new TreeMap<Integer, BigDecimal>();
        years.forEach((year, value) -> figure.apply(value).ifPresent(amount -> figures.put(year, amount)));
        var breaks = indicator == null
                ? new TreeSet<Integer>()
                : indicator.breaks().stream().map(SeriesBreak::year).collect(Collectors.toCollection(TreeSet::new));
        return new Series(figures, breaks, measuredAgain(figures));
    }

    /** By how much the new standard moves the commune's own figure moves whatever figure of that year the series has. */
    private NavigableMap<Integer, BigDecimal> measuredAgain(NavigableMap<Integer, BigDecimal> figures) {
        var again = new TreeMap<Integer, BigDecimal>();
        for (var one : values.again()) {
            var figure = figures.get(one.year());
            if (figure != null) {
                one.instead(figure).ifPresent(now -> again.put(one.at().year(), now));
            }
        }
        return again;
    }

    /** How fast a year went: a difference is taken between two figures of one source. */
    private Optional<BigDecimal> paceIn(int year) {
        var goal = target.goal();
        var pair = values.byYear().subMap(year - 1, true, year, true);
        return goal.paceIn(goal.paceIsADifference() ? series(pair, OneSource.of(pair.values())::figure) : yearly, year);
    }

    private Optional<Baseline> baseline() {
        int year = termFrom - 1;
        return Optional.ofNullable(target.baseline())
                .or(() -> yearly.in(year).map(figure -> new Baseline(year, figure)));
    }

    private Milestones milestones(Optional<Baseline> baseline) {
        var goal = target.goal();
        boolean set = !target.milestones().byYear().isEmpty();
        boolean ofTheirOwn =
                set && !target.milestones().asksTheSameAs(following(Optional.ofNullable(target.baseline())));
        var all = whole(set ? target.milestones() : following(baseline));
        var firstBreak = firstBreak(baseline);
        if (firstBreak.isEmpty()) {
            return all;
        }
        var start = baseline.orElseThrow();
        return goal.behindABreak(start, termFrom)
                .map(following -> new InsideStandards(start, yearly).carryOn(ofTheirOwn ? all : following))
                .orElseGet(() -> ofTheirOwn ? all : all.before(firstBreak.get(), goal));
    }

    /** Nobody is asked for a part of a thing on the way to a level (decision 028). */
    private Milestones whole(Milestones steps) {
        var goal = target.goal();
        boolean toALevel = goal instanceof AtLeast || goal instanceof AtMost;
        return toALevel && indicator != null && indicator.countsWholeThings()
                ? steps.inWholeNumbersUntil(goal.due())
                : steps;
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

    /** Per year, from where the target starts to the newest figure; where nobody stated the start, between two figures of one source. */
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
                baseline.filter(start -> start.year() < year)
                        .flatMap(start -> yearly.comparable(start.year(), year)
                                ? paceSince(start, year, newest.getValue())
                                : meanSince(start, year, newest.getValue()));
        };
    }

    /** Across a break there is a pace only of what is carried on behind it. */
    private Optional<BigDecimal> meanSince(Baseline start, int year, BigDecimal newest) {
        return target.goal().behindABreak(start, termFrom).isPresent()
                ? new InsideStandards(start, yearly).meanUntil(year, newest)
                : Optional.empty();
    }

    private Optional<BigDecimal> paceSince(Baseline start, int year, BigDecimal newest) {
        var pace = target.goal().pace();
        var then = values.byYear().get(start.year());
        var now = values.byYear().get(year);
        if (target.baseline() != null || then == null || now == null) {
            return pace.between(start.figure(), newest, year - start.year());
        }
        var source = OneSource.of(List.of(then, now));
        return source.figure(then)
                .flatMap(from -> source.figure(now).flatMap(to -> pace.between(from, to, year - start.year())));
    }

    /** Of the yearly figures themselves, by one source, since the last break. A sum over the term has too few years to be one. */
    private Optional<Forecast> forecast() {
        if (ofOneSource.byYear().isEmpty() || target.goal() instanceof TotalOverTerm) {
            return Optional.empty();
        }
        var unbroken = ofOneSource.unbrokenUntil(ofOneSource.byYear().lastKey());
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
