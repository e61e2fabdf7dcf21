package vn.lotrinh.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.lotrinh.indicator.ClosedValue.Since;
import vn.lotrinh.kernel.Period;

/** Health insurance of 23 villages in one quarter, closed and looked at again. */
class ClosedValueTest {

    private static final Period QUARTER = Period.ofQuarter(2026, 4);

    private static ClosedValue closed(Cell cell, @Nullable Grade grade, int have, @Nullable String document) {
        var completeness = document == null ? new Completeness(have, 23) : new Completeness(1, 1);
        return new ClosedValue(
                "the", Place.WHOLE_COMMUNE, QUARTER, cell, null, null, grade, completeness, null, document, 0, 1);
    }

    private static ClosedValue closedOfficial(String percent) {
        return closed(known(percent), Grade.OFFICIAL, 1, "BHXH, số 5 ngày 10/01/2027");
    }

    private static Cell known(String percent) {
        return new Cell.Known(new BigDecimal(percent));
    }

    private static Value own(Cell cell, int have) {
        return new Value(
                "the",
                Place.WHOLE_COMMUNE,
                QUARTER,
                cell,
                null,
                null,
                new Completeness(have, 23),
                Grade.PRELIMINARY,
                null,
                null,
                0);
    }

    private static Value official(String percent) {
        var document = new OfficialDocument(
                UUID.randomUUID(),
                "BHXH",
                "9",
                LocalDate.of(2027, 2, 1),
                "0".repeat(64),
                "program:test",
                Instant.parse("2027-02-02T00:00:00Z"),
                null);
        var figure = new OfficialFigure(
                new FigureKey("the", Place.WHOLE_COMMUNE, QUARTER),
                new BigDecimal(percent),
                null,
                Grade.OFFICIAL,
                null,
                document,
                true);
        return new Value(
                "the",
                Place.WHOLE_COMMUNE,
                QUARTER,
                known(percent),
                null,
                null,
                new Completeness(1, 1),
                Grade.OFFICIAL,
                null,
                new OfficialValue(List.of(figure), new Cell.NoData()),
                0);
    }

    @Nested
    class AnOfficialValueWhoseDocumentIsWithdrawn {

        @Test
        void isCorrectedByWhatTheVillagesSay() {
            assertThat(closedOfficial("96.4").since(own(known("93.1"), 23))).isEqualTo(Since.CORRECTION);
        }

        @Test
        void isCorrectedAlsoWhereTheVillagesAreNotEnough() {
            assertThat(closedOfficial("96.4").since(own(new Cell.NotEnough(18, 23), 18)))
                    .isEqualTo(Since.CORRECTION);
        }

        @Test
        void isCorrectedAlsoWhereTheNumberStays() {
            assertThat(closedOfficial("96.4").since(own(known("96.4"), 23))).isEqualTo(Since.CORRECTION);
        }
    }

    @Test
    void anOfficialValueIsCorrectedByALaterDocument() {
        assertThat(closedOfficial("96.4").since(official("96.1"))).isEqualTo(Since.CORRECTION);
        assertThat(closedOfficial("96.4").since(official("96.4"))).isNull();
    }

    @Test
    void theCommunesOwnBecomesFirmerByADocument() {
        assertThat(closed(known("93.1"), Grade.PRELIMINARY, 19, null).since(official("96.4")))
                .isEqualTo(Since.BETTER_GRADE);
    }

    @Test
    void moreVillagesAreALateAddition() {
        assertThat(closed(known("93.1"), Grade.PRELIMINARY, 19, null).since(own(known("93.4"), 20)))
                .isEqualTo(Since.LATE_ADDITION);
    }

    @Test
    void sameVillagesAreACorrection() {
        assertThat(closed(known("93.1"), Grade.PRELIMINARY, 19, null).since(own(known("93.4"), 19)))
                .isEqualTo(Since.CORRECTION);
    }

    @Test
    void pricesThatComeLaterAreALateAddition() {
        var then = new ClosedValue(
                "the",
                Place.WHOLE_COMMUNE,
                QUARTER,
                known("80"),
                null,
                null,
                Grade.PRELIMINARY,
                new Completeness(23, 23),
                null,
                null,
                4,
                1);
        assertThat(then.since(own(known("90"), 23))).isEqualTo(Since.LATE_ADDITION);
    }
}
