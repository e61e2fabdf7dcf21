package vn.lotrinh.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.lotrinh.indicator.Cell;
import vn.lotrinh.indicator.Completeness;
import vn.lotrinh.indicator.Grade;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.IndicatorDefinition.Frequency;
import vn.lotrinh.indicator.IndicatorDefinition.Level;
import vn.lotrinh.indicator.IndicatorDefinition.OverTime;
import vn.lotrinh.indicator.IndicatorDefinition.Ratio;
import vn.lotrinh.indicator.Interpretation;
import vn.lotrinh.indicator.OfficialValue;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.Reach;
import vn.lotrinh.indicator.Value;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.plan.Goal;
import vn.lotrinh.plan.Judgement;
import vn.lotrinh.plan.Milestones;
import vn.lotrinh.plan.Status;
import vn.lotrinh.plan.Target;
import vn.lotrinh.plan.TargetStanding;

/** Where a target stands in January 2027. */
public final class GivenStanding {

    private GivenStanding() {}

    /** The commune stands at 20 %. */
    public static TargetStanding behind(String name, Goal goal) {
        return standing(name, goal, Status.BEHIND, new TreeMap<>(Map.of(2026, value(Place.WHOLE_COMMUNE, "20"))));
    }

    /** The commune stands at an official figure beside its own. */
    public static TargetStanding official(String name, Goal goal, String figure, String own) {
        var value = value(Place.WHOLE_COMMUNE, figure);
        var official = new OfficialValue(List.of(), new Cell.Known(new BigDecimal(own)));
        return standing(
                name,
                goal,
                Status.BEHIND,
                new TreeMap<>(Map.of(
                        2026,
                        new Value(
                                value.indicator(),
                                value.place(),
                                value.period(),
                                value.cell(),
                                null,
                                null,
                                value.completeness(),
                                value.grade(),
                                null,
                                official,
                                0))));
    }

    public static TargetStanding withoutFigure(String name, Goal goal) {
        return standing(name, goal, Status.NO_DATA, new TreeMap<>());
    }

    /** Without a figure, judged so. */
    public static TargetStanding judged(Goal goal, Judgement judgement) {
        return standing("Chỉ tiêu mẫu", goal, judgement, new TreeMap<>());
    }

    private static NavigableMap<Integer, BigDecimal> compared(NavigableMap<Integer, Value> years) {
        var compared = new TreeMap<Integer, BigDecimal>();
        years.forEach((year, value) -> value.amount().ifPresent(amount -> compared.put(year, amount)));
        return compared;
    }

    public static Value value(Place place, String figure) {
        return new Value(
                "ty-le",
                place,
                Period.ofYear(2026),
                new Cell.Known(new BigDecimal(figure)),
                null,
                null,
                new Completeness(1, 1),
                Grade.OFFICIAL,
                null,
                null,
                0);
    }

    private static TargetStanding standing(String name, Goal goal, Status status, NavigableMap<Integer, Value> years) {
        return standing(name, goal, new Judgement(status, 2026, null, null, null, null), years);
    }

    private static TargetStanding standing(
            String name, Goal goal, Judgement judgement, NavigableMap<Integer, Value> years) {
        var indicator = new IndicatorDefinition(
                "ty-le",
                name,
                "%",
                1,
                new Ratio("tử", "hộ", "mẫu", "hộ", 100),
                Level.VILLAGE,
                Frequency.YEAR,
                OverTime.LAST,
                null,
                "Định nghĩa",
                Interpretation.NONE,
                List.of(),
                true,
                List.of(),
                Reach.OWN);
        var target = new Target(
                UUID.randomUUID(),
                "T1",
                name,
                "II.2",
                "ty-le",
                goal,
                null,
                Milestones.none(),
                null,
                Set.of(),
                null,
                null,
                1);
        return new TargetStanding(
                target,
                indicator,
                null,
                Milestones.none(),
                years,
                List.of(),
                compared(years),
                judgement,
                null,
                null,
                LocalDate.of(2027, 1, 22));
    }
}
