package vn.lotrinh.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.Measured.healthCards;
import static vn.lotrinh.given.Measured.hectaresPlanted;
import static vn.lotrinh.given.Measured.poorHouseholds;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.lotrinh.kernel.Period;

/** What is officially made known beside what the commune computes itself. */
class OfficialsTest {

    private static final String RANGERS = "Cơ quan kiểm lâm";

    private static String amount(Value value) {
        return value.amount().orElseThrow().stripTrailingZeros().toPlainString();
    }

    @Nested
    class WhereTheSourceHasSpoken {

        private final Asked asked = Asked.of(hectaresPlanted().withOfficialSource(RANGERS), 2)
                .reported("T01", "2026Q1", "10")
                .reported("T02", "2026Q1", "5");

        @Test
        void itsFigureIsTheValue() {
            asked.issued("ca-xa", "2026Q1", "14", null);
            var value = asked.commune("2026Q1");
            assertThat(amount(value)).isEqualTo("14");
            assertThat(value.grade()).isEqualTo(Grade.OFFICIAL);
            assertThat(value.completeness().full()).isTrue();
        }

        @Test
        void theCommunesOwnStandsBesideItWithTheDifference() {
            asked.issued("ca-xa", "2026Q1", "14", null);
            var value = asked.commune("2026Q1");
            var official = value.official();
            assertThat(official).isNotNull();
            assertThat(official.own().inWords()).isEqualTo("Có số liệu");
            assertThat(official.difference(value.cell()).orElseThrow()).isEqualByComparingTo("1");
            assertThat(official.source()).isEqualTo("Hạt Kiểm lâm, số 12/TB-KL ngày 01/11/2026");
        }

        @Test
        void itIsNotMixedWithWhatVillagesReport() {
            asked.issued("T01", "2026Q1", "20", null);
            assertThat(amount(asked.value("T01", "2026Q1"))).isEqualTo("20");
            assertThat(amount(asked.commune("2026Q1"))).isEqualTo("15");
            assertThat(asked.commune("2026Q1").official()).isNull();
        }

        @Test
        void figuresOfAllVillagesMakeTheCommunes() {
            asked.issued("T01", "2026Q1", "20", null).issued("T02", "2026Q1", "1", null);
            assertThat(amount(asked.commune("2026Q1"))).isEqualTo("21");
            assertThat(asked.commune("2026Q1").official()).isNotNull();
        }

        @Test
        void itAnswersOnlyForWhatItTiles() {
            asked.issued("ca-xa", "2026", "70", null);
            assertThat(amount(asked.commune("2026Q1"))).isEqualTo("15");
            assertThat(amount(asked.commune("2026"))).isEqualTo("70");
        }

        @Test
        void quartersMakeTheYearOnlyAllFour() {
            asked.issued("ca-xa", "2026Q1", "1", null)
                    .issued("ca-xa", "2026Q2", "2", null)
                    .issued("ca-xa", "2026Q3", "3", null);
            assertThat(asked.commune("2026").official()).isNull();
            asked.issued("ca-xa", "2026Q4", "4", null);
            assertThat(amount(asked.commune("2026"))).isEqualTo("10");
        }

        @Test
        void aShorterPeriodThanTheIndicatorsIsStillNotDue() {
            assertThat(asked.issued("ca-xa", "2026Q1", "14", null)
                            .commune("2026-01")
                            .cell())
                    .isEqualTo(new Cell.NotDue());
        }
    }

    /** Quarters of A (T01), which goes into B (T02) on 1/7, and of B. */
    @Nested
    class WhereVillagesCameAndWent {

        private final Asked merged = Asked.of(hectaresPlanted().withOfficialSource(RANGERS), 2)
                .merged(1, 2, "2026-07-01")
                .issued("T01", "2026Q1", "10", null)
                .issued("T01", "2026Q2", "20", null)
                .issued("T02", "2026Q1", "1", null)
                .issued("T02", "2026Q2", "2", null)
                .issued("T02", "2026Q3", "3", null)
                .issued("T02", "2026Q4", "4", null);

        @Test
        void theYearKeepsTheHalfYearOfTheVillageThatWent() {
            assertThat(amount(merged.commune("2026"))).isEqualTo("40");
            assertThat(amount(merged.commune("2026H2"))).isEqualTo("7");
            assertThat(amount(merged.value("T01", "2026"))).isEqualTo("30");
        }

        @Test
        void aVillageThatWentIsAskedForAllOfItsTime() {
            var lacking = Asked.of(hectaresPlanted().withOfficialSource(RANGERS), 2)
                    .merged(1, 2, "2026-07-01")
                    .issued("T02", "2026", "10", null);
            assertThat(lacking.commune("2026").official()).isNull();
        }

        @Test
        void aVillageThatBeganInTheYearNeedsOnlyItsOwnQuarters() {
            var split = Asked.of(hectaresPlanted().withOfficialSource(RANGERS), 2)
                    .split(2, 1, "2026-07-01")
                    .issued("T01", "2026", "10", null)
                    .issued("T02", "2026Q3", "1", null)
                    .issued("T02", "2026Q4", "2", null);
            assertThat(amount(split.commune("2026"))).isEqualTo("13");
        }
    }

    @Test
    void theLastChangeIsThatOfADocumentToo() {
        var valuing = Asked.of(hectaresPlanted().withOfficialSource(RANGERS), 1)
                .issued("ca-xa", "2026Q1", "14", null)
                .valuing();
        assertThat(valuing.lastChange()).isPresent();
    }

    @Nested
    class ABareQuotient {

        private final Asked asked = Asked.of(poorHouseholds().withOfficialSource("Cơ quan thống kê"), 2);

        @Test
        void isTheValueAsItWasPublished() {
            var value = asked.issued("ca-xa", "2025", "12.5", null).commune("2025");
            assertThat(amount(value)).isEqualTo("12.5");
            assertThat(value.denominator()).isNull();
        }

        @Test
        void addsUpWithNothingOverTime() {
            var cards = Asked.of(
                            healthCards()
                                    .withOfficialSource("Bảo hiểm xã hội")
                                    .withOverTime(IndicatorDefinition.OverTime.SUM),
                            1)
                    .issued("ca-xa", "2026Q1", "90", null)
                    .issued("ca-xa", "2026Q2", "91", null);
            assertThat(cards.commune("2026H1").official()).isNull();
        }

        @Test
        void withNumeratorAndDenominatorItIsDividedAnew() {
            assertThat(amount(asked.issued("ca-xa", "2025", "30", "200").commune("2025")))
                    .isEqualTo("15");
        }
    }

    @Nested
    class Completeness {

        @Test
        void hidesNoOfficialFigure() {
            var asked = Asked.of(poorHouseholds().withOfficialSource("Cơ quan thống kê"), 5)
                    .reported("T01", "2025", "1", "10");
            assertThat(asked.commune("2025").cell()).isEqualTo(new Cell.NotEnough(1, 5));
            assertThat(amount(asked.issued("ca-xa", "2025", "8", null).commune("2025")))
                    .isEqualTo("8");
        }
    }

    @Nested
    class WithoutAnOfficialFigure {

        @Test
        void theOwnIsPreliminaryHoweverCompleteItIs() {
            var asked =
                    Asked.of(hectaresPlanted().withOfficialSource(RANGERS), 1).reported("T01", "2026Q1", "10");
            assertThat(asked.commune("2026Q1").grade()).isEqualTo(Grade.PRELIMINARY);
        }

        @Test
        void anIndicatorThatNobodyElseMakesIsOfficialByItself() {
            var asked = Asked.of(hectaresPlanted(), 1).reported("T01", "2026Q1", "10");
            assertThat(asked.commune("2026Q1").grade()).isEqualTo(Grade.OFFICIAL);
        }

        @Test
        void whatIsIssuedAboutAnIndicatorWithoutASourceDoesNotCount() {
            var asked = Asked.of(hectaresPlanted(), 1)
                    .reported("T01", "2026Q1", "10")
                    .issued("ca-xa", "2026Q1", "14", null);
            assertThat(amount(asked.commune("2026Q1"))).isEqualTo("10");
        }

        @Test
        void thereIsNothingThatFormulasCouldCallOfficial() {
            var valuing = Asked.of(hectaresPlanted().withOfficialSource(RANGERS), 1)
                    .reported("ca-xa", "2026Q1", "10")
                    .valuing();
            assertThat(valuing.official(Place.WHOLE_COMMUNE, Span.of(Period.parse("2026Q1"))))
                    .isEmpty();
        }
    }
}
