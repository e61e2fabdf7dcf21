package vn.lotrinh.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
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
import vn.lotrinh.registry.SplitVillage;

/** A village of two is split in July 2025; pages compare 2025 with 2024. */
@TheApplication
class VillagesAcrossYearsTest {

    private static final String INCOMPARABLE =
            "Thôn Nà Lồm tách từ Thôn mẫu 01 ngày 01/07/2025: số liệu của hai thôn từ ngày đó không so sánh được với trước đó.";

    private static final String AT_THE_END_OF_2025 = "?ngay=2026-01-01";

    @Autowired
    World world;

    @LocalServerPort
    int port;

    CommuneCode commune;
    Visitor leader;

    @BeforeEach
    void aSplitBetweenTwoYears() {
        world.forgetFailedSignIns();
        commune = world.aCommuneOfVillages(2);
        world.aPlan(commune).inForce();
        report("T01", 2024, 20);
        report("T02", 2024, 30);
        report("T02", 2025, 28);
        var command = new SplitVillage.Command(
                world.signedInLeader(commune),
                "T01",
                "T03",
                "Thôn Nà Lồm",
                LocalDate.parse("2025-07-01"),
                "Nghị quyết 12",
                Map.of(),
                false);
        world.in(commune, () -> world.get(SplitVillage.class).handle(command));
        report("T01", 2025, 8);
        report("T03", 2025, 10);
        leader = new Visitor(port, commune).signIn(world.aPerson(commune, Role.LEADER, Area.WHOLE_COMMUNE));
    }

    private void report(String village, int year, int poor) {
        var figure = new FigureEntry(
                new FigureKey("ty-le-ho-ngheo", new Place.Village(village), Period.ofYear(year)),
                BigDecimal.valueOf(poor),
                BigDecimal.valueOf(100),
                Grade.OFFICIAL,
                "Biên bản rà soát",
                null,
                null,
                0);
        var command = new ReportFigures.Command(world.anOfficer(commune), List.of(figure));
        var outcome = world.in(commune, () -> world.get(ReportFigures.class).handle(command));
        assertThat(outcome).isInstanceOf(ReportFigures.Outcome.Saved.class);
    }

    @Test
    void thePageOfATargetTellsNoDifferenceAcrossIt() {
        assertThat(leader.get("/chi-tieu/T2" + AT_THE_END_OF_2025).body())
                .contains(INCOMPARABLE, "−2,00")
                .doesNotContain("−12,00");
    }

    @Test
    void theSteeringRoomNamesNoVillageThatWasSplitForAMover() {
        assertThat(leader.get("/dieu-hanh" + AT_THE_END_OF_2025).body())
                .contains(INCOMPARABLE, "Đổi nhiều nhất, hộ: Thôn mẫu 02 −2.");
    }

    @Test
    void theDerivationOfTheYearSaysSo() {
        assertThat(leader.get("/chi-tieu/T2/nguon-goc?ky=2025").body()).contains(INCOMPARABLE);
        assertThat(leader.get("/chi-tieu/T2/nguon-goc?ky=2024").body()).doesNotContain(INCOMPARABLE);
        assertThat(leader.get("/chi-tieu/T2/nguon-goc?ky=2025&thon=T02").body()).doesNotContain(INCOMPARABLE);
    }
}
