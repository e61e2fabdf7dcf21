package vn.lotrinh.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.indicator.Cell;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.SeriesBreak;
import vn.lotrinh.indicator.ShowValues;
import vn.lotrinh.indicator.Value;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.plan.forecast.Forecast;

/**
 * Where the targets of the plan in force stand as of a day, in the order of the plan; none before a plan is in force. <i>Tình hình
 * các chỉ tiêu</i>. A year counts once it is over.
 */
@Service
public class ShowTargets {

    private final PlanInForce planInForce;
    private final MeasuredBy measured;
    private final ShowValues showValues;
    private final ThresholdsTable thresholds;

    ShowTargets(PlanInForce planInForce, MeasuredBy measured, ShowValues showValues, ThresholdsTable thresholds) {
        this.planInForce = planInForce;
        this.measured = measured;
        this.showValues = showValues;
        this.thresholds = thresholds;
    }

    @Transactional(readOnly = true)
    public List<TargetStanding> list(LocalDate asOf) {
        return planInForce.find().map(plan -> list(plan.targets(), asOf)).orElse(List.of());
    }

    /** One target by its code. */
    @Transactional(readOnly = true)
    public Optional<TargetStanding> find(String code, LocalDate asOf) {
        return list(asOf).stream()
                .filter(standing -> standing.target().code().equals(code))
                .findFirst();
    }

    private List<TargetStanding> list(List<Target> targets, LocalDate asOf) {
        var indicators = measured.byCode();
        var yearly = showValues.yearly(asOf);
        var limits = thresholds.get(CommuneScope.getOne());
        return targets.stream()
                .map(target -> standing(target, indicators, yearly, asOf, limits))
                .toList();
    }

    private static TargetStanding standing(
            Target target,
            Map<String, IndicatorDefinition> indicators,
            Map<String, NavigableMap<Integer, Value>> yearly,
            LocalDate asOf,
            Thresholds limits) {
        var indicator = target.indicator() == null ? null : indicators.get(target.indicator());
        NavigableMap<Integer, Value> values =
                indicator == null ? new TreeMap<>() : yearly.getOrDefault(indicator.code(), new TreeMap<>());
        var series = series(values, indicator, asOf.getYear() - 1);
        var baseline = Optional.ofNullable(target.baseline());
        var judgement = Judging.judge(target.goal(), baseline, target.milestones(), series, asOf, limits);
        return new TargetStanding(
                target,
                indicator,
                values,
                target.goal().compared(series),
                judgement,
                forecast(target.goal(), series).orElse(null),
                presentPace(target.goal(), series, limits).orElse(null));
    }

    /** The figures of full years; a year whose cell is no value is missing. */
    private static Series series(
            NavigableMap<Integer, Value> values, @Nullable IndicatorDefinition indicator, int lastFullYear) {
        var figures = new TreeMap<Integer, BigDecimal>();
        values.headMap(lastFullYear, true).forEach((year, value) -> {
            if (value.cell() instanceof Cell.Known(var amount)) {
                figures.put(year, amount);
            }
        });
        var breaks = indicator == null
                ? new TreeSet<Integer>()
                : indicator.breaks().stream().map(SeriesBreak::year).collect(Collectors.toCollection(TreeSet::new));
        return new Series(figures, breaks);
    }

    /** Of the figures themselves; a sum since the term began only goes up and tells nothing. */
    private static Optional<Forecast> forecast(Goal goal, Series series) {
        if (series.byYear().isEmpty() || goal instanceof TotalOverTerm || goal instanceof Qualitative) {
            return Optional.empty();
        }
        var figures = new TreeMap<Integer, Double>();
        series.unbrokenUntil(series.byYear().lastKey())
                .forEach((year, figure) -> figures.put(year, figure.doubleValue()));
        return Forecast.of(figures, goal.due());
    }

    /** The mean of the paces of the last years that have one. */
    private static Optional<BigDecimal> presentPace(Goal goal, Series series, Thresholds limits) {
        if (series.byYear().isEmpty() || goal instanceof Qualitative) {
            return Optional.empty();
        }
        int last = series.byYear().lastKey();
        var paces = IntStream.rangeClosed(last - limits.paceYears() + 1, last)
                .mapToObj(year -> goal.paceIn(series, year))
                .flatMap(Optional::stream)
                .toList();
        return paces.isEmpty()
                ? Optional.empty()
                : Optional.of(paces.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(paces.size()), MathContext.DECIMAL128));
    }
}
