package vn.lotrinh.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenRecords.anId;
import static vn.lotrinh.given.GivenRecords.from;
import static vn.lotrinh.given.Measured.hectaresPlanted;
import static vn.lotrinh.given.Measured.poorHouseholds;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.given.GivenFigures;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.SaveRecord;

@TheApplication
class ClosingPagesTest {

    private static final String LIST = "/chot-so-lieu";
    private static final String QUARTER = "/chot-so-lieu/2025Q1";
    private static final Map<String, String> CONFIRMED = Map.of("xac-nhan", "co");

    @Autowired
    World given;

    @LocalServerPort
    int port;

    CommuneCode commune = CommuneCode.of("00000");
    GivenFigures planted;

    @BeforeEach
    void aCommuneOfTwoVillages() {
        commune = given.aCommuneOfVillages(2);
        planted = GivenFigures.of(given, commune, hectaresPlanted());
    }

    private Visitor leader() {
        return new Visitor(port, commune).signIn(given.aPerson(commune, Role.LEADER, Area.WHOLE_COMMUNE));
    }

    private Visitor officer() {
        return new Visitor(port, commune).signIn(given.aPerson(commune, Role.OFFICER, Area.WHOLE_COMMUNE));
    }

    private void reported(String village, String amount) {
        planted.report(given.anOfficer(commune), planted.entry(village, "2025Q1", amount));
    }

    /** As an officer corrects what stands there. */
    private void corrected(String village, String amount) {
        planted.report(given.anOfficer(commune), planted.entry(village, "2025Q1", amount, null, 1));
    }

    private Visitor closed() {
        var leader = leader();
        leader.get(QUARTER);
        assertThat(leader.post(QUARTER + "/chot", CONFIRMED).statusCode()).isEqualTo(302);
        return leader;
    }

    @Nested
    class TheList {

        @Test
        void offersTheQuartersTheHalfYearsAndTheYear() {
            assertThat(officer().get(LIST).body())
                    .contains("Quý I/2025", "6 tháng đầu năm 2025", "9 tháng năm 2025", "Năm 2025", "Chưa chốt");
        }

        @Test
        void saysWhoClosedWhat() {
            var leader = closed();
            assertThat(leader.get(LIST).body()).contains("Đã chốt", "Lần 1: Nguyễn Văn Mẫu chốt");
        }

        @Test
        void isNotForVillageHeads() {
            var head = new Visitor(port, commune)
                    .signIn(given.aPerson(commune, Role.VILLAGE_HEAD, new Area.Village("T01")));
            assertThat(head.get(LIST).statusCode()).isEqualTo(403);
        }
    }

    @Nested
    class BeforeClosing {

        @Test
        void namesTheVillagesThatHaveNotReportedAndTheirHeads() {
            given.aVillageHead(commune, "T02");
            reported("T01", "10");
            assertThat(leader().get(QUARTER).body()).contains("1/2 thôn chưa nộp</b>: Thôn mẫu 02 (Nguyễn Văn Mẫu)");
        }

        @Test
        void saysWhereNobodyHeadsAVillage() {
            assertThat(leader().get(QUARTER).body()).contains("Thôn mẫu 01 (chưa có trưởng thôn trong danh sách)");
        }

        @Test
        void asksTheOfficersForAFigureOfTheWholeCommune() {
            GivenFigures.of(given, commune, poorHouseholds().ofTheWholeCommune());
            assertThat(leader().get("/chot-so-lieu/2025").body()).contains("số của cả xã", "Cán bộ chuyên môn báo cáo");
        }

        @Test
        void doesNotAskAQuarterForWhatIsReportedByTheYear() {
            GivenFigures.of(given, commune, poorHouseholds());
            assertThat(leader().get(QUARTER).body())
                    .doesNotContain(poorHouseholds().definition().name());
        }

        @Test
        void listsTheRegistersThatVillagesHaveNotSubmitted() {
            new GivenRecords(given)
                    .registers(
                            List.of(),
                            GivenRegister.state("t_closing", "hộ")
                                    .inAVillage()
                                    .with("head", FieldType.TEXT)
                                    .withTotals());
            assertThat(leader().get("/chot-so-lieu/2025").body())
                    .contains("Sổ t_closing", "/so-bo/t_closing/nop?ky=2025", "2/2 thôn chưa nộp");
        }

        @Test
        void saysWhatWaitsForApprovalWithoutNamingARecord() {
            var records = new GivenRecords(given)
                    .registers(
                            List.of(),
                            GivenRegister.state("t_waits", "hộ")
                                    .inAVillage()
                                    .with("head", FieldType.TEXT)
                                    .approvedBy(Role.LEADER));
            records.save(
                    given.aVillageHead(commune, "T01"),
                    "t_waits",
                    anId(),
                    from("2025-01-01", "village", "T01", "head", "Hoàng Thị Bí Mật"),
                    SaveRecord.Mode.CHANGE,
                    null);
            assertThat(leader().get(QUARTER).body())
                    .contains("Đang chờ duyệt", "Sổ t_waits", "Nguyễn Văn Mẫu")
                    .doesNotContain("Bí Mật");
        }

        @Test
        void listsTheIndicatorsThatCannotBeComputed() {
            assertThat(leader().get(QUARTER).body())
                    .contains("Chưa tính được", hectaresPlanted().definition().name(), "Chưa có số liệu");
        }

        @Test
        void isSilentAboutWhatCanBeComputed() {
            reported("T01", "10");
            reported("T02", "5");
            assertThat(leader().get(QUARTER).body()).doesNotContain("Chưa tính được");
        }

        @Test
        void leavesTheClosingToALeader() {
            assertThat(officer().get(QUARTER).body())
                    .contains("Lãnh đạo xã chốt số liệu")
                    .doesNotContain("name=\"xac-nhan\"");
        }

        @Test
        void isNotOfferedForAPeriodThatRuns() {
            assertThat(leader().get("/chot-so-lieu/2199").body())
                    .contains("kỳ chưa hết nên chưa chốt được")
                    .doesNotContain("name=\"xac-nhan\"");
        }

        @Test
        void isNotFoundForWhatIsNoPeriod() {
            assertThat(leader().get("/chot-so-lieu/hom-qua").statusCode()).isEqualTo(404);
        }
    }

    @Nested
    class Closing {

        @Test
        void wantsAConfirmation() {
            var leader = leader();
            leader.get(QUARTER);
            leader.post(QUARTER + "/chot", Map.of());
            assertThat(leader.get(QUARTER).body()).contains("đánh dấu vào ô xác nhận", "Chưa chốt");
        }

        @Test
        void keepsTheValuesAsTheyAre() {
            reported("T01", "10");
            reported("T02", "5");
            assertThat(closed().get(QUARTER).body()).contains("Đã chốt", "15,00 ha", "không đổi", "bộ cấu hình");
        }

        @Test
        void isRefusedToAnOfficer() {
            var officer = officer();
            officer.get(QUARTER);
            assertThat(officer.post(QUARTER + "/chot", CONFIRMED).statusCode()).isEqualTo(403);
        }

        @Test
        void namesThePlanThatWasInForce() {
            given.aPlan(commune).inForce();
            assertThat(closed().get(QUARTER).body()).contains("kế hoạch bản 1.");
        }
    }

    @Nested
    class AfterClosing {

        @Test
        void whatComesLaterStandsBesideWhatWasClosed() {
            reported("T01", "10");
            var leader = closed();
            reported("T02", "5");
            assertThat(leader.get(QUARTER).body()).contains("15,00 ha", "Bổ sung muộn");
        }

        @Test
        void aWrongFigureIsACorrection() {
            reported("T01", "10");
            reported("T02", "5");
            var leader = closed();
            corrected("T02", "6");
            assertThat(leader.get(QUARTER).body())
                    .contains("15,00 ha", "16,00 ha", "Đính chính", "Thay đổi ở các thôn", "5,00 ha", "6,00 ha");
        }

        @Test
        void theDerivationTellsIt() {
            reported("T01", "10");
            reported("T02", "5");
            closed();
            corrected("T02", "6");
            var found = given.in(
                    commune,
                    () -> given.get(CompareWithClosed.class)
                            .find(planted.definition(), Place.WHOLE_COMMUNE, Period.parse("2025Q1")));
            assertThat(found)
                    .hasValueSatisfying(
                            compared -> assertThat(compared.since()).isEqualTo(ClosedValue.Since.CORRECTION));
        }

        @Test
        void anOpenPeriodHasNothingToCompareWith() {
            var found = given.in(
                    commune,
                    () -> given.get(CompareWithClosed.class)
                            .find(planted.definition(), Place.WHOLE_COMMUNE, Period.parse("2025Q1")));
            assertThat(found).isEmpty();
        }
    }

    @Nested
    class TheDerivation {

        private String ofTheQuarter() {
            return new Visitor(port, commune)
                    .send(
                            "GET",
                            "/api/v1/indicators/dien-tich-trong-rung/derivation?period=2025Q1",
                            "",
                            "Authorization",
                            "Bearer " + given.aKey(commune, Role.OFFICER, Area.WHOLE_COMMUNE))
                    .body();
        }

        @Test
        void saysNothingOfAClosingWhileThePeriodIsOpen() {
            reported("T01", "10");
            assertThat(ofTheQuarter()).doesNotContain("\"since\"");
        }

        @Test
        void showsWhatWasClosedAndWhatHappenedSince() {
            reported("T01", "10");
            reported("T02", "5");
            closed();
            corrected("T02", "6");
            assertThat(ofTheQuarter()).contains("\"since\":\"CORRECTION\"", "15.00", "16.00");
        }
    }

    @Nested
    class OpeningAgain {

        @Test
        void wantsAReason() {
            var leader = closed();
            leader.get(QUARTER);
            leader.post(QUARTER + "/mo-lai", Map.of("ly-do", " "));
            assertThat(leader.get(QUARTER).body()).contains("Ghi lý do mở lại", "Số đã chốt và số hôm nay");
        }

        @Test
        void keepsTheClosingAndItsReasonToBeRead() {
            var leader = closed();
            leader.get(QUARTER);
            leader.post(QUARTER + "/mo-lai", Map.of("ly-do", "Thôn 02 báo nhầm đơn vị"));
            assertThat(leader.get(QUARTER).body())
                    .contains("Chưa chốt", "Các lần chốt trước", "mở lại", "Thôn 02 báo nhầm đơn vị");
        }

        @Test
        void canBeClosedASecondTime() {
            var leader = closed();
            leader.get(QUARTER);
            leader.post(QUARTER + "/mo-lai", Map.of("ly-do", "Thôn 02 báo nhầm đơn vị"));
            leader.get(QUARTER);
            leader.post(QUARTER + "/chot", CONFIRMED);
            assertThat(leader.get(QUARTER).body()).contains("Lần 2:", "Lần 1:");
        }
    }

    @Nested
    class TheApi {

        private final String address = "/api/v1/periods/2025Q1";

        private String[] key(Role role) {
            return new String[] {"Authorization", "Bearer " + given.aKey(commune, role, Area.WHOLE_COMMUNE)};
        }

        @Test
        void saysWhatAPeriodLacks() {
            var answer = new Visitor(port, commune).send("GET", address, "", key(Role.OFFICER));
            assertThat(answer.body())
                    .contains("\"closed\":false", "\"from\":\"2025-01-01\"", "\"villages\":[\"T01\",\"T02\"]");
        }

        @Test
        void closesOnceHoweverOftenItIsAsked() {
            var visitor = new Visitor(port, commune);
            var leader = key(Role.LEADER);
            assertThat(visitor.send("POST", address + "/close", "", leader).statusCode())
                    .isEqualTo(200);
            assertThat(visitor.send("POST", address + "/close", "", leader).body())
                    .contains("\"closed\":true", "\"number\":1")
                    .doesNotContain("\"number\":2");
        }

        @Test
        void refusesAPeriodThatIsNotOver() {
            var answer = new Visitor(port, commune).send("POST", "/api/v1/periods/2199/close", "", key(Role.LEADER));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("refused");
        }

        @Test
        void refusesEverybodyButALeader() {
            assertThat(new Visitor(port, commune)
                            .send("POST", address + "/close", "", key(Role.OFFICER))
                            .statusCode())
                    .isEqualTo(403);
        }
    }
}
