package vn.lotrinh.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lotrinh.indicator.Cell;
import vn.lotrinh.indicator.Completeness;
import vn.lotrinh.indicator.Grade;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.IndicatorDefinition.Frequency;
import vn.lotrinh.indicator.IndicatorDefinition.Level;
import vn.lotrinh.indicator.IndicatorDefinition.OverTime;
import vn.lotrinh.indicator.IndicatorDefinition.Ratio;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.Value;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.plan.AtLeast;
import vn.lotrinh.plan.AtMost;
import vn.lotrinh.plan.Goal;
import vn.lotrinh.plan.Judgement;
import vn.lotrinh.plan.Milestones;
import vn.lotrinh.plan.Status;
import vn.lotrinh.plan.Target;
import vn.lotrinh.plan.TargetStanding;

/** The commune stands at 20; a village lags from a quarter off that. */
class LaggingTest {

    private static final Goal LESS_IS_BETTER = new AtMost(BigDecimal.TEN, "%", 2030, false);
    private static final Goal MORE_IS_BETTER = new AtLeast(new BigDecimal("50"), "%", 2030, false);

    private final Lagging lagging = new Lagging();

    private static Value value(Place place, String figure) {
        return new Value(
                "ty-le",
                place,
                Period.ofYear(2026),
                new Cell.Known(new BigDecimal(figure)),
                null,
                null,
                new Completeness(1, 1),
                Grade.OFFICIAL,
                null);
    }

    private static TargetStanding standing(String name, Goal goal) {
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
                null,
                List.of(),
                true);
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
                new TreeMap<>(Map.of(2026, value(Place.WHOLE_COMMUNE, "20"))),
                new TreeMap<>(Map.of(2026, new BigDecimal("20"))),
                new Judgement(Status.BEHIND, 2026, null, null, null, null),
                null,
                null,
                LocalDate.of(2027, 1, 22));
    }

    private void compare(String name, Goal goal, Map<String, String> villages) {
        lagging.compare(
                standing(name, goal),
                villages.entrySet().stream()
                        .map(entry -> value(new Place.Village(entry.getKey()), entry.getValue()))
                        .toList());
    }

    @Test
    void whereLessIsBetterWhoHasAQuarterMoreLags() {
        compare("Hộ nghèo", LESS_IS_BETTER, Map.of("T01", "24.9", "T02", "25", "T03", "10"));
        assertThat(lagging.worstFirst()).extracting(Map.Entry::getKey).containsExactly("T02");
    }

    @Test
    void whereMoreIsBetterWhoHasAQuarterLessLags() {
        compare("VietGAP", MORE_IS_BETTER, Map.of("T01", "15.1", "T02", "15", "T03", "40"));
        assertThat(lagging.worstFirst()).extracting(Map.Entry::getKey).containsExactly("T02");
    }

    @Test
    void whoLagsInMoreComesFirst() {
        compare("Hộ nghèo", LESS_IS_BETTER, Map.of("T01", "60", "T02", "30"));
        compare("VietGAP", MORE_IS_BETTER, Map.of("T02", "10"));
        assertThat(lagging.worstFirst()).extracting(Map.Entry::getKey).containsExactly("T02", "T01");
    }

    @Test
    void eachReasonHasItsFigure() {
        compare("Hộ nghèo", LESS_IS_BETTER, Map.of("T01", "41.5"));
        assertThat(lagging.worstFirst().getFirst().getValue().reasons()).containsExactly("hộ nghèo 41,5%");
    }
}
