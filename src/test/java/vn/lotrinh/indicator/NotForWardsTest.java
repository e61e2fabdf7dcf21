package vn.lotrinh.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lotrinh.given.GivenFigures;
import vn.lotrinh.given.Measured;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.territory.CommuneKind;

/** An indicator that is meant for communes and not for wards. */
@TheApplication
class NotForWardsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LawNote WHY = new LawNote("Chương trình của xã.", "QĐ mẫu 1/2026", false);
    private static final Reach COMMUNES_ALONE = new Reach(true, List.of(new NotFor(CommuneKind.WARD, WHY)));

    @Autowired
    World given;

    CommuneCode commune = CommuneCode.of("00000");
    CommuneCode ward = CommuneCode.of("00000");
    IndicatorDefinition indicator =
            Measured.poorHouseholds().meantFor(COMMUNES_ALONE).definition();

    @BeforeEach
    void aCommuneAndAWard() {
        commune = measuring();
        ward = measuring();
        given.ownersJdbc()
                .sql("UPDATE territory.commune SET name = 'Phường Mẫu' WHERE code = :code")
                .param("code", ward.code())
                .update();
    }

    private CommuneCode measuring() {
        var here = given.aCommuneOfVillages(2);
        given.in(here, () -> {
            given.get(InstallIndicators.class).handle(List.of(indicator), World.TEST);
            return true;
        });
        return here;
    }

    private Cell cell(CommuneCode where, Place place) {
        return given.in(
                where,
                () -> given.get(ShowValues.class)
                        .get(indicator, place, Period.ofYear(2025), TODAY)
                        .cell());
    }

    @Test
    void isKeptWithItsReason() {
        var kept = given.in(ward, () -> given.get(Indicators.class).get(indicator.code()));

        assertThat(kept).isEqualTo(indicator);
        assertThat(kept.common()).isTrue();
    }

    @Test
    void doesNotApplyToTheWardNorToItsVillages() {
        assertThat(cell(ward, Place.WHOLE_COMMUNE)).isEqualTo(new Cell.NotApplicable(WHY));
        assertThat(cell(ward, new Place.Village("T01"))).isEqualTo(new Cell.NotApplicable(WHY));
        assertThat(cell(commune, Place.WHOLE_COMMUNE)).isEqualTo(new Cell.NoData());
    }

    @Test
    void holdsWhateverSomebodyReportedThere() {
        var figures = GivenFigures.of(given, ward, new Measured(indicator));
        figures.report(given.anOfficer(ward), figures.entry("ca-xa", "2025", "7", "50", 0));

        assertThat(cell(ward, Place.WHOLE_COMMUNE)).isEqualTo(new Cell.NotApplicable(WHY));
    }

    @Test
    void asksNobodyInTheWardForAFigure() {
        assertThat(lacking(ward)).isEmpty();
        assertThat(lacking(commune)).isNotEmpty();
    }

    private List<Lacking> lacking(CommuneCode where) {
        return given.in(where, () -> given.get(ListLacking.class).in(Period.ofYear(2025))).stream()
                .filter(one -> one.code().equals(indicator.code()))
                .toList();
    }
}
