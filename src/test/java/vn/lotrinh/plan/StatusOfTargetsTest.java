package vn.lotrinh.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.plan.Status.AT_RISK;
import static vn.lotrinh.plan.Status.BEHIND;
import static vn.lotrinh.plan.Status.NOT_MEASURABLE;
import static vn.lotrinh.plan.Status.NO_DATA;
import static vn.lotrinh.plan.Status.NO_NUMBER;
import static vn.lotrinh.plan.Status.ON_COURSE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rule of statuses, a line per case. A line says: on 1 January of the year after the last figure, a series that
 * begins in 2023 stands so. A point is a year without a figure.
 */
class StatusOfTargetsTest {

    private static final int FIRST = 2023;

    /** Baseline 2025 as in the series, term 2026-2030, milestones proposed by the goal. */
    private static Status status(Goal goal, String figures, int... breaks) {
        return judged(goal, figures, breaks).status();
    }

    private static Judgement judged(Goal goal, String figures, int... breaks) {
        var series = series(figures);
        int asOf = FIRST + figures.strip().split("\\s+").length;
        var breakYears = new TreeSet<Integer>();
        for (int year : breaks) {
            breakYears.add(year);
        }
        var baseline = Optional.ofNullable(series.get(2025)).map(figure -> new Baseline(2025, figure));
        var yearly = new Series(series, breakYears);
        return Judging.judge(
                goal,
                baseline,
                goal.milestones(baseline, 2026),
                yearly,
                year -> goal.paceIn(yearly, year),
                LocalDate.of(asOf, 1, 1),
                Thresholds.DEFAULT);
    }

    private static NavigableMap<Integer, BigDecimal> series(String figures) {
        var series = new TreeMap<Integer, BigDecimal>();
        int year = FIRST;
        for (String figure : figures.strip().split("\\s+")) {
            if (!figure.equals(".")) {
                series.put(year, new BigDecimal(figure));
            }
            year++;
        }
        return series;
    }

    private static BigDecimal of(String figure) {
        return new BigDecimal(figure);
    }

    @Nested
    class ALevelToReachBy2030 {
        final Goal goal = new AtLeast(of("55"), "triệu đồng/người/năm", 2030, false);

        @ParameterizedTest(name = "{0} is {1}: {2}")
        @CsvSource(delimiter = '|', textBlock = """
                33 34 35                    | NOT_DUE   | 2026 is not over
                33 34 35 39                 | ON_COURSE | the step of 2026 is exactly met
                33 34 35 38.99              | AT_RISK   | 4.0025 a year needed, never more than 3.99
                30 32 35 38 46              | ON_COURSE | made good what 2026 missed
                28 34 35 38                 | BEHIND    | 4.25 a year needed, 2024 brought 6
                33 34 35 36                 | AT_RISK   | 4.75 a year needed, 1 was the best
                33 34 35 .                  | NO_DATA   | the last full year has no figure
                33 34 35 39 43 47 51 55     | REACHED   | the level at its due date
                33 34 35 39 43 47 51 54.99  | AT_RISK   | missed when due
                33 34 35 60                 | ON_COURSE | the level before its due date
                .  .  .  60                 | NOT_DUE   | no baseline: only 2030 has a milestone
                """)
        void stands(String figures, Status expected, String because) {
            assertThat(status(goal, figures)).as(because).isEqualTo(expected);
        }
    }

    @Nested
    class ALevelToKeepEveryYear {
        final Goal goal = new AtLeast(of("74"), "%", 2030, true);

        @ParameterizedTest(name = "{0} is {1}: {2}")
        @CsvSource(delimiter = '|', textBlock = """
                74 74 75              | NOT_DUE | the term has no full year
                74 74 75 74           | REACHED | exactly kept in every year so far
                74 74 75 73.9         | AT_RISK | missed in one year is missed
                74 74 75 73.9 76      | AT_RISK | and a better year does not heal it
                74 74 75 75 .         | NO_DATA | no figure for the last full year
                74 74 75 75 75 75 75 75 | REACHED | kept to the end
                """)
        void stands(String figures, Status expected, String because) {
            assertThat(status(goal, figures)).as(because).isEqualTo(expected);
        }
    }

    @Nested
    class ALevelNotToExceed {
        final Goal goal = new AtMost(of("5"), "%", 2030, false);

        @ParameterizedTest(name = "{0} is {1}: {2}")
        @CsvSource(delimiter = '|', textBlock = """
                19 17 15                | NOT_DUE   | 2026 is not over
                19 17 15 13             | ON_COURSE | 2 less a year
                19 17 15 13.1           | AT_RISK   | 2.025 a year needed, 2 was the best
                20 17 15 13.1           | BEHIND    | 2024's 3 is within three years, 2.025 needed
                19 17 15 13 11 9 7 5    | REACHED   | exactly the limit when due
                19 17 15 13 11 9 7 5.01 | AT_RISK   | above the limit when due
                """)
        void stands(String figures, Status expected, String because) {
            assertThat(status(goal, figures)).as(because).isEqualTo(expected);
        }

        @Test
        void alreadyBelowHasOnlyToStayThere() {
            assertThat(status(goal, "6 5 4 4.5")).isEqualTo(ON_COURSE);
            assertThat(status(goal, "6 5 4 5.5")).isEqualTo(BEHIND);
        }

        @Test
        void toBeKeptIsMissedForGoodInOneYear() {
            assertThat(status(new AtMost(of("5"), "%", 2030, true), "6 5 4 5.1 4"))
                    .isEqualTo(AT_RISK);
        }
    }

    @Nested
    class AnAverageGrowthOfFourPercent {
        final Goal goal = new AverageGrowth(of("4"), 2030);

        @ParameterizedTest(name = "{0} is {1}: {2}")
        @CsvSource(delimiter = '|', textBlock = """
                90 95 100                | NOT_DUE   | 2026 is not over
                90 95 100 104            | ON_COURSE | exactly 4 %
                90 95 100 103.99         | BEHIND    | 4.0025 % a year needed, 5.6 % was reached in 2024
                98 99 100 101            | AT_RISK   | 4.76 % a year needed, never more than 1 %
                90 95 100 103 108.16     | ON_COURSE | 4 % on average over two years
                90 95 .   104            | NO_DATA   | no baseline, no milestone
                90 95 100 104 108.16 112.4864 116.985856 121.66529024 | REACHED | 4 % on average when due
                """)
        void stands(String figures, Status expected, String because) {
            assertThat(status(goal, figures)).as(because).isEqualTo(expected);
        }

        @Test
        void isNotToldAcrossANewPriceBasis() {
            assertThat(status(goal, "90 95 100 104", 2026)).isEqualTo(NO_DATA);
        }
    }

    @Nested
    class AnAverageReductionOfOneAndAHalfPoints {
        final Goal goal = new AverageReduction(of("1.5"), AverageReduction.Measure.POINTS, 2030);

        @ParameterizedTest(name = "{0} is {1}: {2}")
        @CsvSource(delimiter = '|', textBlock = """
                16 14 12           | NOT_DUE   | 2026 is not over
                16 14 12 10.5      | ON_COURSE | exactly 1.5 points
                16 14 12 10.6      | BEHIND    | 1.525 a year needed, 2 were reached
                13 12.5 12 11.5    | AT_RISK   | 1.75 a year needed, 0.5 was the best
                16 14 12 10.6 9    | ON_COURSE | 3 points in two years
                16 14 12 10 8 7 5 4.5 | REACHED | 7.5 points in five years
                """)
        void stands(String figures, Status expected, String because) {
            assertThat(status(goal, figures)).as(because).isEqualTo(expected);
        }

        /** In points see {@link ReductionAcrossABreakTest}. */
        @Test
        void ofTheRateBeforeIsNotToldAcrossANewPovertyStandard() {
            var relative = new AverageReduction(of("10"), AverageReduction.Measure.RELATIVE, 2030);
            assertThat(status(relative, "16 14 12 10 14", 2027)).isEqualTo(NO_DATA);
        }

        @Test
        void ofTheRateBeforeCompounds() {
            var relative = new AverageReduction(of("10"), AverageReduction.Measure.RELATIVE, 2030);
            assertThat(relative.milestones(Optional.of(new Baseline(2025, of("20"))), 2026)
                            .of(2027))
                    .hasValueSatisfying(milestone -> assertThat(milestone).isEqualByComparingTo("16.2"));
        }
    }

    @Nested
    class AMultipleOfTheBaseline {
        final Goal goal = new MultipleOfBaseline(of("1.8"), 2025, 2030);

        @ParameterizedTest(name = "{0} is {1}: {2}")
        @CsvSource(delimiter = '|', textBlock = """
                28 29 30               | NOT_DUE   | 2026 is not over
                28 29 30 34.8          | ON_COURSE | a fifth of the way from 30 to 54
                28 29 30 32            | AT_RISK   | 5.5 a year needed, 2 was the best
                28 29 30 35 40 45 50 54 | REACHED  | 1.8 times 30
                28 29 .  35            | NO_DATA   | nothing to multiply
                """)
        void stands(String figures, Status expected, String because) {
            assertThat(status(goal, figures)).as(because).isEqualTo(expected);
        }
    }

    @Nested
    class ATotalOverTheTerm {
        final Goal goal = new TotalOverTerm(of("100"), "ha", 2026, 2030);

        @ParameterizedTest(name = "{0} is {1}: {2}")
        @CsvSource(delimiter = '|', textBlock = """
                10 10 10                | NOT_DUE   | 2026 is not over
                10 10 10 20             | ON_COURSE | a fifth
                25 10 30 15             | BEHIND    | 21.25 a year needed, 30 were done in 2025
                10 10 10 15             | AT_RISK   | 21.25 a year needed, never more than 15
                10 10 10 15 25          | ON_COURSE | 40 in two years
                10 10 10 .  40          | NO_DATA   | a missing year is not 0
                10 10 10 20 20 20 20 20 | REACHED   | 100 when due
                10 10 10 20 20 20 20 19 | AT_RISK   | 99 when due
                """)
        void stands(String figures, Status expected, String because) {
            assertThat(status(goal, figures)).as(because).isEqualTo(expected);
        }

        @Test
        void isJudgedOnTheSumSinceTheTermBegan() {
            assertThat(judged(goal, "10 10 10 15 20").figure()).isEqualByComparingTo("35");
        }
    }

    @Nested
    class AnAmountInEachYear {
        final Goal goal = new EachYear(of("5"), "lớp", 2026, 2030);

        @ParameterizedTest(name = "{0} is {1}: {2}")
        @CsvSource(delimiter = '|', textBlock = """
                4 4 4            | NOT_DUE   | 2026 is not over
                4 4 4 5          | ON_COURSE | the year's amount
                4 4 6 4          | BEHIND    | 6 were held in 2025
                4 4 4 4          | AT_RISK   | never yet 5 in a year
                4 4 4 4 5        | ON_COURSE | the last due year is met
                4 4 4 5 5 5 5 5  | REACHED   | in all five years
                4 4 4 4 5 5 5 9  | AT_RISK   | one year was missed
                """)
        void stands(String figures, Status expected, String because) {
            assertThat(status(goal, figures)).as(because).isEqualTo(expected);
        }
    }

    @Nested
    class AnAimWithoutANumber {

        @Test
        void waitsForItsNumber() {
            assertThat(status(new Qualitative(2030, null), "1 2 3 4")).isEqualTo(NO_NUMBER);
        }

        @Test
        void orIsNotMeasurableForAReason() {
            assertThat(status(new Qualitative(2030, "Chưa có thước đo"), "1 2 3 4"))
                    .isEqualTo(NOT_MEASURABLE);
        }
    }

    @Nested
    class ThePaceStillNeeded {

        @Test
        void isToldBesideTheBestOfThreeYears() {
            var judged = judged(new AtLeast(of("55"), "triệu đồng", 2030, false), "28 34 35 38");
            assertThat(judged.neededPace()).isEqualByComparingTo("4.25");
            assertThat(judged.bestPace()).isEqualByComparingTo("6");
        }

        @Test
        void doesNotTakeAPaceFromAcrossABreak() {
            var judged = judged(new AtLeast(of("55"), "triệu đồng", 2030, false), "28 34 35 38", 2024);
            assertThat(judged.bestPace()).isEqualByComparingTo("3");
            assertThat(judged.status()).isEqualTo(AT_RISK);
        }

        @Test
        void withoutAnyPastPaceABehindTargetIsNotCalledAtRisk() {
            var judged = judged(new AtLeast(of("55"), "triệu đồng", 2030, false), ". . 35 38", 2026);
            assertThat(judged.bestPace()).isNull();
            assertThat(judged.status()).isEqualTo(BEHIND);
        }
    }

    @Test
    void aMilestoneSetByALeaderCountsInsteadOfTheProposedOne() {
        var goal = new AtLeast(of("55"), "triệu đồng", 2030, false);
        var late = new Milestones(new TreeMap<>(Map.of(2026, of("36"), 2030, of("55"))));
        var yearly = Series.of(series("33 34 35 36"));
        assertThat(Judging.judge(
                                goal,
                                Optional.empty(),
                                late,
                                yearly,
                                year -> goal.paceIn(yearly, year),
                                LocalDate.of(2027, 1, 1),
                                Thresholds.DEFAULT)
                        .status())
                .isEqualTo(ON_COURSE);
    }
}
