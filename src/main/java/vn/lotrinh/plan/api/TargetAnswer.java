package vn.lotrinh.plan.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.Completeness;
import vn.lotrinh.indicator.Grade;
import vn.lotrinh.indicator.Value;
import vn.lotrinh.plan.Baseline;
import vn.lotrinh.plan.Stated;
import vn.lotrinh.plan.Status;
import vn.lotrinh.plan.TargetStanding;
import vn.lotrinh.plan.forecast.Forecast;

/**
 * One target as a program reads it. Figures are in the unit of the indicator and rounded to its decimals, except under
 * {@code stated}.
 *
 * @param year the year that value and milestone are about
 * @param value what is held against the milestone: the figure, or the sum since the term began
 * @param missing why there is no value, in the words of the screen
 * @param leftOut records of the year that add nothing because what is summed is empty in them
 * @param stated value and milestone in the words of the target: percent per year, times, or the same as above
 * @param milestones by year
 * @param forecast absent where none is allowed
 */
public record TargetAnswer(
        String code,
        String name,
        String section,
        @Nullable String indicator,
        String goal,
        @Nullable String unit,
        @Nullable String owner,
        LocalDate asOf,
        int year,
        @Nullable BigDecimal value,
        @Nullable BigDecimal milestone,
        @Nullable String missing,
        @Nullable Grade grade,
        @Nullable Completeness completeness,
        long leftOut,
        Stated stated,
        Status status,
        String statusInWords,
        @Nullable Baseline baseline,
        SortedMap<Integer, BigDecimal> milestones,
        @Nullable BigDecimal neededPace,
        @Nullable BigDecimal presentPace,
        @Nullable List<Forecast.Point> forecast,
        List<String> proposals) {

    private static final int PACE_DECIMALS = 4;

    static TargetAnswer of(TargetStanding standing) {
        var target = standing.target();
        var indicator = standing.indicator();
        int decimals = indicator == null ? 0 : indicator.decimals();
        var value = standing.value();
        var stated = standing.stated();
        var milestones = new TreeMap<Integer, BigDecimal>();
        standing.milestones().byYear().forEach((year, figure) -> milestones.put(year, rounded(figure, decimals)));
        return new TargetAnswer(
                target.code(),
                target.name(),
                target.section(),
                target.indicator(),
                target.goal().inWords(),
                indicator == null ? null : indicator.unit(),
                target.owner(),
                standing.asOf(),
                standing.year(),
                standing.figure().map(figure -> rounded(figure, decimals)).orElse(null),
                standing.milestones()
                        .of(standing.year())
                        .map(figure -> rounded(figure, decimals))
                        .orElse(null),
                standing.missing().orElse(null),
                value.map(found -> found.grade()).orElse(null),
                value.map(found -> found.completeness()).orElse(null),
                value.map(Value::leftOut).orElse(0L),
                new Stated(
                        nullable(stated.figure(), stated.decimals()),
                        nullable(stated.milestone(), stated.decimals()),
                        stated.unit(),
                        stated.decimals()),
                standing.status(),
                standing.status().words(),
                rounded(standing.baseline(), decimals),
                milestones,
                nullable(standing.judgement().neededPace(), PACE_DECIMALS),
                nullable(standing.presentPace(), PACE_DECIMALS),
                standing.forecast() == null ? null : standing.forecast().points(),
                target.proposals().stream().sorted().toList());
    }

    private static @Nullable Baseline rounded(@Nullable Baseline baseline, int decimals) {
        return baseline == null
                ? null
                : new Baseline(baseline.year(), rounded(baseline.figure(), decimals), baseline.source());
    }

    private static BigDecimal rounded(BigDecimal figure, int decimals) {
        return figure.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal nullable(@Nullable BigDecimal figure, int decimals) {
        return figure == null ? null : rounded(figure, decimals);
    }
}
