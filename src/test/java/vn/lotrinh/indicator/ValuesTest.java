package vn.lotrinh.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.Measured.healthCards;
import static vn.lotrinh.given.Measured.hectaresPlanted;
import static vn.lotrinh.given.Measured.poorHouseholds;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.lotrinh.indicator.IndicatorDefinition.OverTime;
import vn.lotrinh.kernel.VietnameseFormat;

class ValuesTest {

    private static String shown(Value value) {
        return value.cell() instanceof Cell.Known(var amount)
                ? VietnameseFormat.number(amount, 2)
                : value.cell().inWords();
    }

    @Nested
    class APeriod {

        @Test
        void answersWithItsOwnFigure() {
            var asked = Asked.of(hectaresPlanted(), 1).reported("T01", "2026Q1", "1.5");
            assertThat(shown(asked.value("T01", "2026Q1"))).isEqualTo("1,50");
        }

        @Test
        void isTheSumOfThosePeriodsThatMakeItExactly() {
            var asked = Asked.of(hectaresPlanted(), 1)
                    .reported("T01", "2026H1", "3")
                    .reported("T01", "2026Q3", "2")
                    .reported("T01", "2026Q4", "1.25");
            assertThat(shown(asked.value("T01", "2026"))).isEqualTo("6,25");
            assertThat(shown(asked.value("T01", "2026M9"))).isEqualTo("5,00");
        }

        @Test
        void hasNoAnswerAcrossAGap() {
            var asked = Asked.of(hectaresPlanted(), 1)
                    .reported("T01", "2026Q1", "3")
                    .reported("T01", "2026Q2", "3")
                    .reported("T01", "2026Q4", "1");
            assertThat(shown(asked.value("T01", "2026"))).isEqualTo("Chưa có số liệu");
        }

        @Test
        void isNeverMadeOfAPartOfALongerOne() {
            var asked = Asked.of(hectaresPlanted(), 1).reported("T01", "2026", "8");
            assertThat(shown(asked.value("T01", "2026Q1"))).isEqualTo("Chưa có số liệu");
            assertThat(shown(asked.value("T01", "2026"))).isEqualTo("8,00");
        }

        @Test
        void prefersAFigureOfItselfToASum() {
            var asked = Asked.of(hectaresPlanted(), 1)
                    .reported("T01", "2026H1", "7")
                    .reported("T01", "2026Q1", "3")
                    .reported("T01", "2026Q2", "3");
            assertThat(shown(asked.value("T01", "2026H1"))).isEqualTo("7,00");
        }

        @Test
        void triesAnotherWayWhenTheLongestLeadsNowhere() {
            var asked = Asked.of(hectaresPlanted(), 1)
                    .reported("T01", "2026M9", "9")
                    .reported("T01", "2026H1", "6")
                    .reported("T01", "2026H2", "4");
            assertThat(shown(asked.value("T01", "2026"))).isEqualTo("10,00");
        }

        @Test
        void shorterThanTheFrequencyIsNotDue() {
            var asked = Asked.of(poorHouseholds(), 1).reported("T01", "2025", "1", "10");
            assertThat(shown(asked.value("T01", "2025Q4"))).isEqualTo("Chưa đến kỳ");
        }

        @Test
        void ofAStockTakesTheLast() {
            var asked = Asked.of(healthCards(), 1)
                    .reported("T01", "2026Q1", "50", "100")
                    .reported("T01", "2026Q2", "60", "100")
                    .reported("T01", "2026Q3", "70", "100")
                    .reported("T01", "2026Q4", "90", "100");
            assertThat(shown(asked.value("T01", "2026"))).isEqualTo("90,00");
            assertThat(asked.value("T01", "2026").denominator()).isEqualByComparingTo("100");
        }
    }

    @Nested
    class BeforeThePeriodIsOver {

        @Test
        void thereIsNoAnswerYet() {
            var asked = Asked.of(hectaresPlanted(), 1).asOf("2026-11-24").reported("T01", "2026Q1", "1");
            assertThat(shown(asked.value("T01", "2026"))).isEqualTo("Chưa đến kỳ");
            assertThat(shown(asked.commune("2026Q4"))).isEqualTo("Chưa đến kỳ");
        }

        @Test
        void anEstimateIsShown() {
            var asked = Asked.of(poorHouseholds(), 1)
                    .asOf("2026-11-24")
                    .reported("T01", "2026", "3", "100", Grade.ESTIMATE, true);
            assertThat(shown(asked.commune("2026"))).isEqualTo("3,00");
            assertThat(asked.commune("2026").grade()).isEqualTo(Grade.ESTIMATE);
        }

        @Test
        void aLaterFinalFigureDoesNotReachBack() {
            var asked = Asked.of(poorHouseholds(), 1).asOf("2026-06-30").reported("T01", "2026", "3", "100");
            assertThat(shown(asked.commune("2026"))).isEqualTo("Chưa đến kỳ");
        }

        @Test
        void theLastDayStillBelongsToIt() {
            var asked = Asked.of(hectaresPlanted(), 1).reported("T01", "2026Q2", "1");
            assertThat(shown(asked.asOf("2026-06-30").value("T01", "2026Q2"))).isEqualTo("Chưa đến kỳ");
            assertThat(shown(asked.asOf("2026-07-01").value("T01", "2026Q2"))).isEqualTo("1,00");
        }
    }

    @Nested
    class TheCommune {

        @Test
        void isTheSumOfItsVillagesAndOfWhatBelongsToNone() {
            var asked = Asked.of(hectaresPlanted(), 2)
                    .reported("T01", "2026Q1", "1")
                    .reported("T02", "2026Q1", "2")
                    .reported("toan-xa", "2026Q1", "10");
            assertThat(shown(asked.commune("2026Q1"))).isEqualTo("13,00");
            assertThat(asked.commune("2026Q1").completeness()).hasToString("2/2");
        }

        @Test
        void dividesTheSumsAndNeverTakesTheMeanOfShares() {
            var asked = Asked.of(poorHouseholds(), 2)
                    .reported("T01", "2025", "10", "20")
                    .reported("T02", "2025", "10", "180");
            assertThat(shown(asked.commune("2025"))).isEqualTo("10,00");
            assertThat(asked.commune("2025").numerator()).isEqualByComparingTo("20");
        }

        @Test
        void takesSilenceForMissingAndNotForNought() {
            var asked = Asked.of(hectaresPlanted(), 4)
                    .reported("T01", "2026Q1", "1")
                    .reported("T02", "2026Q1", "1")
                    .reported("T03", "2026Q1", "1");
            assertThat(shown(asked.commune("2026Q1"))).isEqualTo("Chưa đủ số liệu (3/4 thôn)");
            assertThat(asked.commune("2026Q1").completeness()).isEqualTo(new Completeness(3, 4));
        }

        @Test
        void takesNothingToReportForNoughtAndForComplete() {
            var asked = Asked.of(hectaresPlanted(), 2)
                    .reported("T01", "2026Q1", "1")
                    .nothing("T02", "2026Q1");
            assertThat(shown(asked.commune("2026Q1"))).isEqualTo("1,00");
            assertThat(asked.commune("2026Q1").grade()).isEqualTo(Grade.OFFICIAL);
            assertThat(shown(asked.value("T02", "2026Q1"))).isEqualTo("0,00");
        }

        @Test
        void standsFromTheShareOfVillagesOnButNoFirmerThanPreliminary() {
            var asked = Asked.of(hectaresPlanted(), 5);
            for (int village = 1; village <= 4; village++) {
                asked.reported("T0" + village, "2026Q1", "1");
            }
            assertThat(shown(asked.commune("2026Q1"))).isEqualTo("4,00");
            assertThat(asked.commune("2026Q1").grade()).isEqualTo(Grade.PRELIMINARY);
            assertThat(asked.commune("2026Q1").completeness()).hasToString("4/5");
        }

        @Test
        void isAsFirmAsItsWeakestVillage() {
            var asked = Asked.of(hectaresPlanted(), 2)
                    .reported("T01", "2026Q1", "1")
                    .reported("T02", "2026Q1", "1", null, Grade.ESTIMATE, true);
            assertThat(asked.commune("2026Q1").grade()).isEqualTo(Grade.ESTIMATE);
        }

        @Test
        void leavesOutWhatAVillageHasEnteredAndNotSubmitted() {
            var asked = Asked.of(hectaresPlanted(), 5);
            for (int village = 1; village <= 4; village++) {
                asked.reported("T0" + village, "2026Q1", "1");
            }
            asked.reported("T05", "2026Q1", "100", null, Grade.OFFICIAL, false);
            assertThat(shown(asked.commune("2026Q1"))).isEqualTo("4,00");
            assertThat(shown(asked.value("T05", "2026Q1"))).isEqualTo("100,00");
        }

        @Test
        void takesItsOwnTotalWhereNoVillageReported() {
            var asked = Asked.of(poorHouseholds(), 3).reported("ca-xa", "2021", "300", "1200");
            assertThat(shown(asked.commune("2021"))).isEqualTo("25,00");
            assertThat(asked.commune("2021").completeness()).hasToString("1/1");
        }

        @Test
        void takesItsOwnTotalWhileTooFewVillagesReported() {
            var asked = Asked.of(poorHouseholds(), 3)
                    .reported("ca-xa", "2025", "300", "1200")
                    .reported("T01", "2025", "1", "10");
            assertThat(shown(asked.commune("2025"))).isEqualTo("25,00");
        }

        @Test
        void goesByItsVillagesWhereBothStand() {
            var asked = Asked.of(poorHouseholds(), 1)
                    .reported("ca-xa", "2025", "300", "1200")
                    .reported("T01", "2025", "1", "10");
            assertThat(shown(asked.commune("2025"))).isEqualTo("10,00");
        }

        @Test
        void ofNothingAtAllHasNoShare() {
            var asked = Asked.of(healthCards(), 2).nothing("T01", "2026Q1").nothing("T02", "2026Q1");
            assertThat(shown(asked.commune("2026Q1"))).isEqualTo("Không áp dụng");
        }

        @Test
        void hasNoDataWhenNobodySaidAnything() {
            assertThat(shown(Asked.of(hectaresPlanted(), 2).commune("2026Q1"))).isEqualTo("Chưa có số liệu");
        }

        @Test
        void aloneAnswersForWhatIsMeasuredInTheWholeCommune() {
            var asked = Asked.of(poorHouseholds().ofTheWholeCommune(), 2).reported("ca-xa", "2025", "1", "4");
            assertThat(shown(asked.commune("2025"))).isEqualTo("25,00");
            assertThat(shown(asked.value("T01", "2025"))).isEqualTo("Không đại diện");
        }

        @Test
        void countsAVillageOnlyWhenEveryPartIsSubmitted() {
            var asked = Asked.of(hectaresPlanted(), 1)
                    .reported("T01", "2026Q1", "1")
                    .reported("T01", "2026Q2", "1", null, Grade.OFFICIAL, false);
            assertThat(shown(asked.commune("2026H1"))).isEqualTo("Chưa có số liệu");
        }
    }

    @Nested
    class Rounding {

        @Test
        void happensOnceAndHalfUp() {
            var asked = Asked.of(poorHouseholds(), 1).reported("T01", "2025", "1", "800");
            assertThat(shown(asked.commune("2025"))).isEqualTo("0,13");
        }

        @Test
        void leavesAShareJustBelowAHalfBelow() {
            var asked = Asked.of(poorHouseholds(), 1).reported("T01", "2025", "124999999999999", "100000000000000000");
            assertThat(shown(asked.commune("2025"))).isEqualTo("0,12");
        }

        @Test
        void keepsAThirdUnrounded() {
            var asked = Asked.of(poorHouseholds(), 1).reported("T01", "2025", "1", "3");
            assertThat(((Cell.Known) asked.commune("2025").cell()).amount())
                    .isGreaterThan(new BigDecimal("33.333333333333"))
                    .isLessThan(new BigDecimal("33.333333333334"));
        }
    }

    @Nested
    class AFigureThatAddsUp {

        @Test
        void overYearsMeetsNoWallInASpan() {
            var asked =
                    Asked.of(hectaresPlanted(), 1).reported("T01", "2026", "20").reported("T01", "2027", "22");
            assertThat(shown(asked.commune("2026..2027"))).isEqualTo("42,00");
        }

        @Test
        void ofARatioAddsBothParts() {
            var asked = Asked.of(healthCards().withOverTime(OverTime.SUM), 1)
                    .reported("T01", "2026Q1", "1", "10")
                    .reported("T01", "2026Q2", "5", "10");
            assertThat(shown(asked.commune("2026H1"))).isEqualTo("30,00");
        }
    }

    @Nested
    class VillagesThatSplitAndMerge {

        private static Asked ofTwo() {
            return Asked.of(poorHouseholds(), 2).reported("T01", "2025", "8", "100");
        }

        @Test
        void areNotAskedBeforeTheyBegan() {
            var year = ofTwo().split(2, 1, "2026-01-01").commune("2025");
            assertThat(shown(year)).isEqualTo("8,00");
            assertThat(year.completeness()).hasToString("1/1");
            assertThat(year.grade()).isEqualTo(Grade.OFFICIAL);
        }

        @Test
        void areNotAskedOnceTheyHaveGone() {
            assertThat(ofTwo().merged(2, 1, "2025-07-01").commune("2025").completeness())
                    .hasToString("1/1");
        }

        @Test
        void areAskedAboutWhatEndedBeforeTheyWent() {
            assertThat(ofTwo().merged(2, 1, "2026-01-01").commune("2025").completeness())
                    .hasToString("1/2");
        }

        @Test
        void leaveTheYearInWhichTheyGoToTheOneThatTheyWentInto() {
            var year = ofTwo().reported("T02", "2025", "1", "10")
                    .merged(2, 1, "2025-12-01")
                    .commune("2025");
            assertThat(shown(year)).isEqualTo("8,00");
            assertThat(year.completeness()).hasToString("1/1");
        }

        private static Asked byQuarters() {
            return Asked.of(hectaresPlanted(), 2)
                    .reported("T01", "2026Q1", "1")
                    .reported("T01", "2026Q2", "2")
                    .reported("T01", "2026Q3", "3")
                    .reported("T01", "2026Q4", "4");
        }

        @Test
        void countWithTheQuartersBeforeTheyWent() {
            var asked = byQuarters()
                    .merged(2, 1, "2026-08-15")
                    .reported("T02", "2026Q1", "10")
                    .reported("T02", "2026Q2", "20");
            assertThat(shown(asked.commune("2026"))).isEqualTo("40,00");
            assertThat(asked.commune("2026").grade()).isEqualTo(Grade.OFFICIAL);
            assertThat(asked.commune("2026").completeness()).hasToString("2/2");
            assertThat(shown(asked.value("T02", "2026"))).isEqualTo("30,00");
            assertThat(shown(asked.value("T02", "2026H1"))).isEqualTo("30,00");
        }

        @Test
        void areMissingInTheYearWhenAQuarterBeforeTheyWentIsMissing() {
            var asked = byQuarters().merged(2, 1, "2026-08-15").reported("T02", "2026Q2", "20");
            assertThat(shown(asked.commune("2026"))).isEqualTo("Chưa đủ số liệu (1/2 thôn)");
        }

        @Test
        void countWithTheQuartersSinceTheyBegan() {
            var asked = byQuarters()
                    .split(2, 1, "2026-08-15")
                    .reported("T02", "2026Q3", "30")
                    .reported("T02", "2026Q4", "40");
            assertThat(shown(asked.commune("2026"))).isEqualTo("80,00");
            assertThat(asked.commune("2026").completeness()).hasToString("2/2");
            assertThat(asked.commune("2026H1").completeness()).hasToString("1/1");
        }

        @Test
        void areNotAskedAboutAQuarterInWhichTheyWent() {
            var asked = byQuarters().merged(2, 1, "2026-08-15");
            assertThat(asked.commune("2026Q3").completeness()).hasToString("1/1");
            assertThat(shown(asked.value("T02", "2026Q3"))).isEqualTo("Không áp dụng");
        }

        @Test
        void countAStockOnlyWhileTheyAreThere() {
            var asked = Asked.of(healthCards(), 2)
                    .reported("T01", "2026Q1", "50", "100")
                    .reported("T01", "2026Q2", "90", "200")
                    .reported("T02", "2026Q1", "40", "100")
                    .merged(2, 1, "2026-06-01");
            assertThat(shown(asked.commune("2026Q1"))).isEqualTo("45,00");
            assertThat(shown(asked.commune("2026H1"))).isEqualTo("45,00");
            assertThat(asked.commune("2026H1").denominator()).isEqualByComparingTo("200");
        }

        @Test
        void countInTheLastTwelveMonthsWithTheirShare() {
            var asked = byQuarters()
                    .reported("T01", "2027Q1", "5")
                    .reported("T02", "2026Q2", "20")
                    .merged(2, 1, "2026-07-01");
            var twelveMonths = new Span(LocalDate.parse("2026-04-01"), LocalDate.parse("2027-03-31"));
            var standing = asked.valuing().standing(Place.WHOLE_COMMUNE, twelveMonths);
            assertThat(standing.cell()).isEqualTo(new Cell.Known(new BigDecimal("34")));
        }
    }
}
