package vn.lotrinh.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * T11 as decision 025 counts it: 1.5 points a year from 30 % in 2025, a new poverty standard from 2027 on. Only changes inside one standard
 * count.
 */
class ReductionAcrossABreakTest {

    private static final AverageReduction GOAL =
            new AverageReduction(new BigDecimal("1.5"), AverageReduction.Measure.POINTS, 2030);
    private static final Baseline IN_2025 = new Baseline(2025, new BigDecimal("30"));

    /** By the former standard 30 and 28.4; by the new one 2027 and 2028. */
    private final Map<Integer, BigDecimal> figures = new TreeMap<>(Map.of(
            2025, new BigDecimal("30"),
            2026, new BigDecimal("28.4"),
            2027, new BigDecimal("41"),
            2028, new BigDecimal("39")));

    private final Map<Integer, BigDecimal> again = new TreeMap<>();

    private Series until(int year) {
        var known = new TreeMap<>(figures);
        return new Series(
                new TreeMap<>(known.headMap(year, true)), new TreeSet<>(Set.of(2022, 2027)), new TreeMap<>(again));
    }

    private Milestones milestones(int lastFullYear) {
        return new InsideStandards(IN_2025, until(lastFullYear))
                .carryOn(GOAL.behindABreak(IN_2025, 2026).orElseThrow());
    }

    private Judgement judged(int lastFullYear) {
        return Judging.judge(
                GOAL,
                Optional.of(IN_2025),
                milestones(lastFullYear),
                until(lastFullYear),
                year -> GOAL.paceIn(until(lastFullYear), year),
                LocalDate.of(lastFullYear + 1, 2, 1),
                Thresholds.DEFAULT);
    }

    private static BigDecimal mean(Series series, int year) {
        return new InsideStandards(IN_2025, series)
                .meanUntil(year, series.in(year).orElseThrow())
                .orElseThrow();
    }

    /** 2026 by the new standard: 42.5. Changes: 28.4 - 30 = -1.6; 41 - 42.5 = -1.5; 39 - 41 = -2; mean -5.1 / 3 = -1.7. */
    @Test
    void theYearBeforeTheBreakIsMeasuredByBothStandards() {
        again.put(2027, new BigDecimal("42.5"));
        assertThat(mean(until(2028), 2028)).isEqualByComparingTo("-1.7");
        // 30 - 3 x 1.5 + (42.5 - 28.4) = 39.6
        assertThat(milestones(2028).of(2028))
                .hasValueSatisfying(one -> assertThat(one).isEqualByComparingTo("39.6"));
        assertThat(judged(2028).status()).isEqualTo(Status.ON_COURSE);
        assertThat(judged(2028).neededPace()).isEqualByComparingTo("-1.2"); // 36.6 in 2030
    }

    @Test
    void andIsMissedWhereTheChangesInsideTheStandardsAreTooSmall() {
        again.put(2027, new BigDecimal("41.2")); // -1.6, -0.2, -2: mean -1.267
        assertThat(judged(2028).status()).isIn(Status.BEHIND, Status.AT_RISK);
        assertThat(judged(2027).year()).isEqualTo(2027);
    }

    /** -1.6 and -2: mean -1.8 of two; 2027 asks for nothing, 2028 for 41 + (30 - 28.4) - 2 x 1.5 = 39.6. */
    @Test
    void measuredOnceTheChangeAcrossIsLeftOut() {
        assertThat(mean(until(2028), 2028)).isEqualByComparingTo("-1.8");
        assertThat(milestones(2028).byYear()).containsOnlyKeys(2026, 2028, 2029, 2030);
        assertThat(milestones(2028).of(2028))
                .hasValueSatisfying(one -> assertThat(one).isEqualByComparingTo("39.6"));
        assertThat(judged(2028).status()).isEqualTo(Status.ON_COURSE);
    }

    @Test
    void theLastYearOfTheFormerStandardKeepsBeingJudged() {
        assertThat(judged(2026).status()).isEqualTo(Status.ON_COURSE);
        assertThat(judged(2027).status()).isEqualTo(Status.ON_COURSE);
        assertThat(judged(2027).year())
                .as("2027 has nothing to be compared with")
                .isEqualTo(2026);
    }

    @Test
    void aMissingYearBeforeTheBreakLeavesNothingToCarryOn() {
        figures.remove(2026);
        assertThat(milestones(2028).byYear()).containsOnlyKeys(2026);
        assertThat(judged(2028).status()).isEqualTo(Status.NO_DATA);
    }

    /** 2 % in 2025 would be 0 in 2027 by the former standard; by the new one there is more to lose: 12 - 1.5. */
    @Test
    void zeroEndsNothingWhereTheNewStandardCountsMore() {
        var start = new Baseline(2025, new BigDecimal("2"));
        figures.put(2026, new BigDecimal("0.5"));
        again.put(2027, new BigDecimal("12"));
        assertThat(new InsideStandards(start, until(2027))
                        .carryOn(GOAL.behindABreak(start, 2026).orElseThrow())
                        .of(2027))
                .hasValueSatisfying(one -> assertThat(one).isEqualByComparingTo("10.5"));
    }

    /** 26 in 2028 is (30 - 26) / 3 = 1.333 a year; the standard moves it by 41 - 28.4 and 2027 is left out: 26 + 12.6 + 1.333. */
    @Test
    void aYearWithoutAMilestoneOfItsOwnHasAnEvenShareOfTheWay() {
        var set = new Milestones(new TreeMap<>(Map.of(2028, new BigDecimal("26"), 2030, new BigDecimal("22.5"))));
        assertThat(new InsideStandards(IN_2025, until(2028)).carryOn(set).of(2028))
                .hasValueSatisfying(
                        one -> assertThat(one.setScale(2, RoundingMode.HALF_UP)).isEqualTo("39.93"));
    }

    /** Steps that a leader set are steps, too: 29, 28, 26.5 become 29, 42.1, 40.6. */
    @Test
    void milestonesThatWereSetAreCarriedOnAsSteps() {
        again.put(2027, new BigDecimal("42.5"));
        var set = new Milestones(new TreeMap<>(
                Map.of(2026, new BigDecimal("29"), 2027, new BigDecimal("28"), 2028, new BigDecimal("26.5"))));
        assertThat(new InsideStandards(IN_2025, until(2028))
                        .carryOn(set)
                        .byYear()
                        .values())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("29"), new BigDecimal("42.1"), new BigDecimal("40.6"));
    }
}
