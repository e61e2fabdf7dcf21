package vn.lotrinh.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.given.GivenPlan;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.indicator.FigureEntry;
import vn.lotrinh.indicator.FigureKey;
import vn.lotrinh.indicator.Grade;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.ReportFigures;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.plan.ShowTargets;
import vn.lotrinh.portal.ReleaseFigures.Outcome;

/** Four villages with 2, 9, 30 and 41 poor households of 60, 70, 80, 90, in the last full year. */
@TheApplication
class ReleaseTest {

    private static final int YEAR = 2025;
    private static final List<Integer> POOR = List.of(2, 9, 30, 41);

    @Autowired
    World given;

    @LocalServerPort
    int port;

    CommuneCode commune = CommuneCode.of("00000");
    SignedIn leader = null;
    SignedIn officer = null;

    @BeforeEach
    void aCommuneWithAPlan() {
        commune = given.aCommuneOfVillages(POOR.size());
        given.aPlan(commune).withTarget(GivenPlan.poverty()).inForce();
        leader = given.signedInLeader(commune);
        officer = given.anOfficer(commune);
        for (int i = 0; i < POOR.size(); i++) {
            report("T%02d".formatted(i + 1), POOR.get(i), 60 + 10 * i, 0);
        }
    }

    private void report(String village, int poor, int households, int seen) {
        var entry = new FigureEntry(
                new FigureKey("ty-le-ho-ngheo", new Place.Village(village), Period.ofYear(YEAR)),
                BigDecimal.valueOf(poor),
                BigDecimal.valueOf(households),
                Grade.OFFICIAL,
                "Rà soát mẫu",
                null,
                null,
                seen);
        var outcome = given.in(
                commune,
                () -> given.get(ReportFigures.class).handle(new ReportFigures.Command(officer, List.of(entry))));
        assertThat(outcome).isInstanceOf(ReportFigures.Outcome.Saved.class);
    }

    private Outcome release(SignedIn by, LocalDate asOf) {
        return given.in(commune, () -> given.get(ReleaseFigures.class).handle(new ReleaseFigures.Command(by, asOf)));
    }

    private ReleasedTarget released() {
        return given.in(commune, () -> given.get(ShowRelease.class).findLatest().orElseThrow())
                .targets()
                .getFirst();
    }

    private String seenByThePublic(String path) {
        return new Visitor(port, commune).get(path).body();
    }

    private LocalDate today() {
        return given.get(ShowTargets.class).today();
    }

    @Test
    void beforeItThePublicSeesNothing() {
        assertThat(seenByThePublic("/tien-do")).contains("Xã chưa công bố").doesNotContain("27,");
    }

    @Test
    void isALeadersAct() {
        assertThat(release(officer, today())).isEqualTo(new Outcome.NotALeader());
        assertThat(release(leader, today())).isInstanceOf(Outcome.Released.class);
    }

    @Test
    void isNeverOfADayToCome() {
        assertThat(release(leader, today().plusDays(1))).isEqualTo(new Outcome.DayToCome());
    }

    @Test
    void showsTheCommunesFigure() {
        release(leader, today());
        assertThat(seenByThePublic("/tien-do/T2")).contains("27,33");
    }

    @Test
    void hidesASmallNumberTogetherWithAnother() {
        release(leader, today());
        assertThat(released().villages())
                .extracting(ReleasedTarget.Village::hidden)
                .containsExactly(true, true, false, false);
        assertThat(seenByThePublic("/tien-do/T2"))
                .contains("Ẩn")
                .contains("30 / 80")
                .doesNotContain("2 / 60")
                .doesNotContain("9 / 70")
                .doesNotContain("3,33")
                .doesNotContain("12,86");
    }

    @Test
    void keepsNothingHiddenInTheDatabaseEither() {
        release(leader, today());
        assertThat(released().villages())
                .filteredOn(ReleasedTarget.Village::hidden)
                .allSatisfy(village -> {
                    assertThat(village.amount()).isNull();
                    assertThat(village.numerator()).isNull();
                });
    }

    @Test
    void staysAsItWasWhateverIsReportedLater() {
        release(leader, today());
        report("T04", 60, 90, 1);
        assertThat(seenByThePublic("/tien-do/T2")).contains("27,33").doesNotContain("33,67");
        release(leader, today());
        assertThat(seenByThePublic("/tien-do/T2")).contains("33,67");
    }

    @Test
    void showsNoVillageWhereTheCommunesOwnNumberIsSmall() {
        var smaller = new ArrayList<Integer>(List.of(1, 1, 1, 1));
        for (int i = 0; i < smaller.size(); i++) {
            report("T%02d".formatted(i + 1), smaller.get(i), 60 + 10 * i, 1);
        }
        release(leader, today());
        assertThat(released().villages()).isEmpty();
        assertThat(released().years())
                .filteredOn(year -> year.year() == YEAR)
                .allSatisfy(year -> assertThat(year.amount()).isNull());
    }

    @Test
    void aPercentageWithoutItsPartsCountsNobodyAndIsShown() {
        commune = given.aCommuneOfVillages(2);
        given.aPlan(commune).withTarget(GivenPlan.poverty()).inForce();
        leader = given.signedInLeader(commune);
        officer = given.anOfficer(commune);
        var entry = new FigureEntry(
                new FigureKey("ty-le-ho-ngheo", Place.WHOLE_COMMUNE, Period.ofYear(YEAR)),
                new BigDecimal("3.2"),
                null,
                Grade.OFFICIAL,
                "Báo cáo mẫu",
                null,
                null,
                0);
        assertThat(given.in(
                        commune,
                        () -> given.get(ReportFigures.class)
                                .handle(new ReportFigures.Command(officer, List.of(entry), true))))
                .isInstanceOf(ReportFigures.Outcome.Saved.class);
        release(leader, today());
        assertThat(released().years())
                .filteredOn(year -> year.year() == YEAR)
                .extracting(ReleasedTarget.Year::amount)
                .allSatisfy(amount -> assertThat(amount).isEqualByComparingTo("3.2"))
                .hasSize(1);
    }

    @Test
    void anotherCommunesPublicPageKnowsNothingOfIt() {
        release(leader, today());
        var other = given.aCommune();
        assertThat(new Visitor(port, other).get("/tien-do").body()).contains("Xã chưa công bố");
        assertThat(new Visitor(port, other).get("/tien-do/T2").statusCode()).isEqualTo(404);
    }

    @Test
    void aLeaderLooksFirstAndReleasesWithOneButton() {
        var visitor = new Visitor(port, commune).signIn(given.aPerson(commune, Role.LEADER, Area.WHOLE_COMMUNE));
        assertThat(visitor.get("/cong-bo").body()).contains("Sẽ công bố").contains("ẩn số của 2 thôn");
        assertThat(visitor.post("/cong-bo", Map.of()).statusCode()).isEqualTo(302);
        assertThat(visitor.get("/cong-bo").body()).contains("Đã công bố lần thứ 1");
    }
}
