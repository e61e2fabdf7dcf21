package vn.lotrinh.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lotrinh.indicator.Cell;
import vn.lotrinh.indicator.Completeness;
import vn.lotrinh.indicator.Grade;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.IndicatorDefinition.Frequency;
import vn.lotrinh.indicator.IndicatorDefinition.Level;
import vn.lotrinh.indicator.IndicatorDefinition.OverTime;
import vn.lotrinh.indicator.Interpretation;
import vn.lotrinh.indicator.MeasuredAgain;
import vn.lotrinh.indicator.OfficialValue;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.Reach;
import vn.lotrinh.indicator.SeriesBreak;
import vn.lotrinh.indicator.Value;
import vn.lotrinh.indicator.YearlyValues;
import vn.lotrinh.kernel.Period;

/** A term from 2026 to 2030; the day is in January 2027, so 2026 is the last full year. */
class StandingTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 22);

    private final NavigableMap<Integer, Value> years = new TreeMap<>();
    private List<SeriesBreak> breaks = List.of();
    private List<MeasuredAgain> again = List.of();
    private LocalDate day = DAY;
    private int decimals = 1;
    private long leftOut = 0;

    private StandingTest with(int year, String figure) {
        return with(year, new Cell.Known(new BigDecimal(figure)), new Completeness(1, 1));
    }

    /** As the official source says it, beside what the commune computes itself. */
    private StandingTest official(int year, String figure, Cell own) {
        return with(
                year,
                new Cell.Known(new BigDecimal(figure)),
                new Completeness(1, 1),
                new OfficialValue(List.of(), own));
    }

    private StandingTest with(int year, Cell cell, Completeness completeness) {
        return with(year, cell, completeness, null);
    }

    private StandingTest with(int year, Cell cell, Completeness completeness, @Nullable OfficialValue official) {
        years.put(
                year,
                new Value(
                        "chi-so",
                        Place.WHOLE_COMMUNE,
                        Period.ofYear(year),
                        cell,
                        null,
                        null,
                        completeness,
                        Grade.OFFICIAL,
                        null,
                        official,
                        leftOut));
        return this;
    }

    private TargetStanding of(Goal goal) {
        return of(goal, null, Milestones.none());
    }

    private TargetStanding of(Goal goal, Baseline baseline, Milestones milestones) {
        var indicator = new IndicatorDefinition(
                "chi-so",
                "Chỉ số mẫu",
                "triệu đồng",
                decimals,
                null,
                Level.COMMUNE,
                Frequency.YEAR,
                OverTime.SUM,
                null,
                "Định nghĩa mẫu",
                Interpretation.NONE,
                breaks,
                false,
                List.of(),
                Reach.OWN);
        var target = new Target(
                UUID.randomUUID(),
                "T1",
                "Chỉ tiêu mẫu",
                "II.2",
                "chi-so",
                goal,
                baseline,
                milestones,
                "ubnd",
                Set.of(),
                null,
                null,
                1);
        return new Standing(target, indicator, new YearlyValues(years, again), 2026, day).of(Thresholds.DEFAULT);
    }

    private static AtLeast fiftyFive() {
        return new AtLeast(new BigDecimal("55"), "triệu đồng", 2030, false);
    }

    @Test
    void startsFromTheRecordOfTheYearBeforeTheTerm() {
        assertThat(with(2025, "30")
                        .with(2026, "36")
                        .of(fiftyFive())
                        .milestones()
                        .of(2026))
                .hasValueSatisfying(milestone -> assertThat(milestone).isEqualByComparingTo("35"));
    }

    /** One craft village more by 2030 is a fifth of one each year. */
    @Test
    void asksForNoPartOfAThing() {
        decimals = 0;
        var standing = with(2025, "0").with(2026, "0").of(new AtLeast(BigDecimal.ONE, "làng nghề", 2030, false));
        assertThat(standing.milestones().byYear().values())
                .extracting(BigDecimal::intValueExact)
                .containsExactly(0, 0, 1, 1, 1);
        assertThat(standing.status()).isEqualTo(Status.ON_COURSE);
    }

    @Test
    void goesOnByOneSourceAlone() {
        assertThat(with(2025, "30")
                        .official(2026, "36", new Cell.Known(new BigDecimal("32")))
                        .of(fiftyFive())
                        .presentPace())
                .isEqualByComparingTo("2");
    }

    @Test
    void goesOnByTheOfficialSourceWhereItSpeaksOfBothYears() {
        assertThat(official(2025, "30", new Cell.NoData())
                        .official(2026, "36", new Cell.NoData())
                        .of(fiftyFive())
                        .presentPace())
                .isEqualByComparingTo("6");
    }

    @Test
    void hasNoPaceFromOneSourceToAnother() {
        assertThat(with(2025, "30")
                        .official(2026, "36", new Cell.NoData())
                        .of(fiftyFive())
                        .presentPace())
                .isNull();
    }

    @Test
    void startsFromTheBaselineThatWasSetWhereThereIsOne() {
        var set = new Baseline(2025, new BigDecimal("25"), "Điều tra");
        assertThat(with(2025, "30")
                        .with(2026, "36")
                        .of(fiftyFive(), set, Milestones.none())
                        .baseline())
                .isEqualTo(set);
    }

    @Test
    void isJudgedAgainstTheMilestonesThatWereSet() {
        var set = Milestones.only(2026, new BigDecimal("40"));
        assertThat(with(2025, "30").with(2026, "36").of(fiftyFive(), null, set).status())
                .isIn(Status.BEHIND, Status.AT_RISK);
    }

    @Test
    void anEstimateOfTheRunningYearDoesNotCount() {
        assertThat(with(2025, "30")
                        .with(2026, "36")
                        .with(2027, "90")
                        .of(fiftyFive())
                        .figure())
                .hasValueSatisfying(figure -> assertThat(figure).isEqualByComparingTo("36"));
    }

    @Test
    void saysHowManyVillagesAreMissing() {
        var standing = with(2025, "30")
                .with(2026, new Cell.NotEnough(17, 23), new Completeness(17, 23))
                .of(fiftyFive());
        assertThat(standing.status()).isEqualTo(Status.NO_DATA);
        assertThat(standing.missing()).hasValue("Chưa đủ số liệu (17/23 thôn)");
    }

    @Test
    void statesAGrowthInPercentPerYear() {
        var stated = with(2025, "100")
                .with(2026, "103")
                .of(new AverageGrowth(new BigDecimal("4"), 2030))
                .stated();
        assertThat(stated.figure()).isEqualByComparingTo("3");
        assertThat(stated.milestone()).isEqualByComparingTo("4");
        assertThat(stated.unit()).isEqualTo("%/năm");
    }

    @Test
    void statesAMultipleInTimes() {
        var stated = with(2025, "30")
                .with(2026, "33")
                .of(new MultipleOfBaseline(new BigDecimal("1.8"), 2025, 2030))
                .stated();
        assertThat(stated.figure()).isEqualByComparingTo("1.1");
        assertThat(stated.milestone()).isEqualByComparingTo("1.16");
        assertThat(stated.unit()).isEqualTo("lần");
    }

    @Test
    void comparesATotalByItsSumSinceTheTermBegan() {
        var standing = with(2025, "17").with(2026, "21").of(new TotalOverTerm(new BigDecimal("100"), "ha", 2026, 2030));
        assertThat(standing.figure()).hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("21"));
        assertThat(standing.presentPace()).isEqualByComparingTo("21");
        assertThat(standing.status()).isEqualTo(Status.ON_COURSE);
    }

    @Test
    void saysWhichYearsComeTogetherInATotal() {
        var total = new TotalOverTerm(new BigDecimal("100"), "tấn/năm", 2026, 2030);
        assertThat(with(2026, "17").of(total))
                .extracting(TargetWords::of)
                .extracting(TargetWords::when, TargetWords::figure)
                .containsExactly("Năm 2026", "17,0");
        day = LocalDate.of(2028, 1, 22);
        assertThat(with(2027, "20").of(total))
                .extracting(TargetWords::of)
                .extracting(TargetWords::when, TargetWords::figure, TargetWords::asOf)
                .containsExactly("Cộng dồn 2026-2027", "37,0", "2026-2027");
        assertThat(total.unitOfCompared("tấn/năm")).isEqualTo("tấn");
    }

    @Test
    void saysBrieflyWhereTheFigureIsNotWhole() {
        var total = new TotalOverTerm(BigDecimal.TEN, "tấn", 2026, 2030);
        assertThat(TargetWords.of(with(2026, new Cell.Known(BigDecimal.TWO), new Completeness(18, 23))
                                .of(total))
                        .asOf())
                .isEqualTo("2026 18/23");
        leftOut = 46;
        assertThat(TargetWords.of(with(2026, "7").of(total)).asOf()).isEqualTo("2026 thiếu số");
    }

    @Test
    void asksForOneThingOnlyWhenItIsDue() {
        assertThat(new TotalOverTerm(BigDecimal.ONE, "làng nghề", 2026, 2030)
                        .milestones(Optional.empty(), 2026)
                        .byYear())
                .containsOnlyKeys(2030);
    }

    @Test
    void tellsThePresentPaceSinceTheBaseline() {
        assertThat(with(2025, "30").with(2026, "32.6").of(fiftyFive()).presentPace())
                .isEqualByComparingTo("2.6");
    }

    @Test
    void hasNoForecastOfTooFewYears() {
        assertThat(with(2025, "30").with(2026, "32").of(fiftyFive()).forecast()).isNull();
    }

    @Test
    void hasNoForecastAcrossABreakBeforeItsDueYear() {
        breaks = List.of(new SeriesBreak(2028, "chuẩn mới", "NĐ mẫu"));
        for (int year = 2019; year <= 2026; year++) {
            with(year, Integer.toString(20 + year % 5));
        }
        assertThat(of(fiftyFive()).forecast()).isNull();
    }

    @Test
    void isJudgedOnBehindABreakByTheChangesInsideEachStandard() {
        var newStandard = new SeriesBreak(2027, "chuẩn mới", "NĐ mẫu");
        breaks = List.of(newStandard);
        again = List.of(new MeasuredAgain(newStandard, new BigDecimal("42.5"), new BigDecimal("14.1"), ""));
        day = LocalDate.of(2029, 2, 1);
        var reduction = new AverageReduction(new BigDecimal("1.5"), AverageReduction.Measure.POINTS, 2030);
        var standing = with(2025, "30")
                .with(2026, "28.4")
                .with(2027, "41")
                .with(2028, "39")
                .of(reduction);
        assertThat(standing.status()).isEqualTo(Status.ON_COURSE);
        assertThat(standing.year()).isEqualTo(2028);
        assertThat(standing.presentPace()).isEqualByComparingTo("-1.7");
        assertThat(standing.milestones().of(2028))
                .hasValueSatisfying(milestone -> assertThat(milestone).isEqualByComparingTo("39.6"));
    }
}
