package vn.lotrinh.registry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenRecords.from;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.SaveRecord.Mode;

@TheApplication
class VillageActPagesTest {

    private static final String LIST = "/cac-thon";
    private static final String MERGE = LIST + "/sap-nhap";
    private static final String SPLIT = LIST + "/chia-tach";

    private static final Map<String, String> MERGER =
            Map.of("thon", "T01", "vao", "T02", "ngay", "2026-07-01", "theo", "Nghị quyết 12/NQ-HĐND");

    @Autowired
    World world;

    @LocalServerPort
    int port;

    GivenRecords records;
    CommuneCode commune;
    SignedIn officer;
    Visitor leader;
    UUID goes;

    @BeforeEach
    void twoHousesOfOneVillage() {
        world.forgetFailedSignIns();
        commune = world.aCommuneOfVillages(2);
        officer = world.anOfficer(commune);
        records = new GivenRecords(world)
                .registers(
                        List.of(),
                        GivenRegister.state("u_house", "hộ")
                                .known("Hộ", "hộ", null)
                                .inAVillage()
                                .with("head", FieldType.TEXT)
                                .personal("Lập danh sách hộ"),
                        GivenRegister.state("u_person", "người")
                                .known("Nhân khẩu", "người", null)
                                .inTheVillageOf("house")
                                .reference("house", "u_house")
                                .required(),
                        GivenRegister.state("u_secret", "thửa")
                                .known("Thửa đất", "thửa", null)
                                .inAVillage()
                                .with("number", FieldType.TEXT)
                                .openTo(Set.of(Role.OFFICER), Set.of(Role.OFFICER)));
        goes = aHouse("Nông Văn Đi");
        aHouse("Hoàng Thị Ở");
        records.add(officer, "u_secret", from("2026-01-01", "village", "T01", "number", "Thửa kín"));
        leader = signedIn(Role.LEADER);
    }

    private Visitor signedIn(Role role) {
        return new Visitor(port, commune).signIn(world.aPerson(commune, role, Area.WHOLE_COMMUNE));
    }

    private UUID aHouse(String head) {
        var house = records.add(officer, "u_house", from("2026-01-01", "village", "T01", "head", head));
        records.add(officer, "u_person", from("2026-01-01", "house", house));
        return house;
    }

    private static Map<String, String> with(Map<String, String> form, String name, String value) {
        var more = new HashMap<>(form);
        more.put(name, value);
        return more;
    }

    @Test
    void theVillagesAreListedAndTheMenuLeadsToThem() {
        assertThat(leader.get("/so-bo").body()).contains(LIST);
        assertThat(leader.get(LIST).body()).contains("Thôn mẫu 01", "Thôn mẫu 02", "2 thôn đang có", MERGE, SPLIT);
    }

    @Test
    void onlyLeadersAndAdministratorsComeHere() {
        assertThat(signedIn(Role.OFFICER).get(LIST).statusCode()).isEqualTo(403);
        assertThat(signedIn(Role.ADMINISTRATOR).get(LIST).statusCode()).isEqualTo(200);
    }

    @Nested
    class AMerger {

        @Test
        void showsWhatWouldMoveBeforeAnythingDoes() {
            leader.get(MERGE);
            assertThat(leader.post(MERGE, MERGER).body())
                    .contains("Sáp nhập Thôn mẫu 01 vào Thôn mẫu 02", "Từ ngày 01/07/2026", "Hộ", "2 hộ", "2 người");
            assertThat(leader.get(LIST).body()).doesNotContain("sáp nhập vào");
        }

        @Test
        void isDoneWhenItIsConfirmed() {
            leader.get(MERGE);
            leader.post(MERGE, MERGER);
            assertThat(leader.post(MERGE, with(MERGER, "buoc", "ghi")).statusCode())
                    .isEqualTo(302);
            assertThat(leader.get(LIST).body())
                    .contains(
                            "Đã sáp nhập Thôn mẫu 01 vào Thôn mẫu 02.",
                            "Thôn mẫu 01 sáp nhập vào Thôn mẫu 02, từ ngày 01/07/2026, theo Nghị quyết 12/NQ-HĐND.");
        }

        @Test
        void goesBackToItsFormWithEverythingInIt() {
            leader.get(MERGE);
            assertThat(leader.post(MERGE, with(MERGER, "buoc", "sua")).body())
                    .contains("value=\"Nghị quyết 12/NQ-HĐND\"", "value=\"T02\" selected");
        }

        @Test
        void saysWhatIsWrongAndLosesNothing() {
            leader.get(MERGE);
            var answer = leader.post(MERGE, with(MERGER, "vao", "T01"));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("Thôn nhận phải là một thôn khác", "value=\"Nghị quyết 12/NQ-HĐND\"");
            assertThat(leader.post(MERGE, Map.of()).body())
                    .contains("Chọn một thôn.", "Nhập ngày có hiệu lực, như 01/07/2026.");
        }
    }

    @Nested
    class ASplit {

        private static final Map<String, String> FORM =
                Map.of("thon", "T01", "ma", "T03", "ten", "Thôn Nà Lồm", "ngay", "2026-07-01", "theo", "Nghị quyết 12");

        private final Map<String, String> chosen = with(with(FORM, "danh-sach", "T01 2026-07-01"), "chon.u_house", "");

        private Map<String, String> chosen() {
            return with(chosen, "chon.u_house", goes.toString());
        }

        @Test
        void listsWhatMayGoAlongByItsNames() {
            leader.get(SPLIT);
            assertThat(leader.post(SPLIT, FORM).body())
                    .contains("Nông Văn Đi", "Hoàng Thị Ở", "chon.u_house", "danh-sach");
        }

        @Test
        void tellsWhoLookedAtWhom() {
            leader.get(SPLIT);
            leader.post(SPLIT, FORM);
            assertThat(looks()).contains("register.u_house:" + goes);
        }

        /** Written when the request is over, which is a moment after its answer has come. */
        private String looks() {
            for (int i = 0; i < 100 && looksNow().isEmpty(); i++) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
            return looksNow();
        }

        private String looksNow() {
            return String.join(
                    " ",
                    world.ownersJdbc()
                            .sql("SELECT array_to_string(seen, ' ') FROM access.look WHERE commune = :commune")
                            .param("commune", commune.code())
                            .query(String.class)
                            .list());
        }

        @Test
        void showsNoNamesOfARegisterThatIsSomebodyElses() {
            leader.get(SPLIT);
            assertThat(leader.post(SPLIT, FORM).body())
                    .contains("Bạn không xem được Thửa đất, nên bản ghi trong đó ở lại thôn cũ.")
                    .doesNotContain("Thửa kín");
        }

        @Test
        void showsWhatWouldMoveBeforeAnythingDoes() {
            leader.get(SPLIT);
            assertThat(leader.post(SPLIT, chosen()).body())
                    .contains("Tách Thôn Nà Lồm từ Thôn mẫu 01", "1 hộ", "1 người", goes.toString());
            assertThat(leader.get(LIST).body()).doesNotContain("Nà Lồm");
        }

        @Test
        void isDoneWhenItIsConfirmed() {
            leader.get(SPLIT);
            assertThat(leader.post(SPLIT, with(chosen(), "buoc", "ghi")).statusCode())
                    .isEqualTo(302);
            assertThat(leader.get(LIST).body())
                    .contains(
                            "Đã tách Thôn Nà Lồm.",
                            "Thôn Nà Lồm tách từ Thôn mẫu 01, từ ngày 01/07/2026, theo Nghị quyết 12.");
            assertThat(signedIn(Role.OFFICER)
                            .get("/so-bo/u_house?loc.village=T03&ngay=2026-07-01")
                            .body())
                    .contains("Nông Văn Đi")
                    .doesNotContain("Hoàng Thị Ở");
        }

        @Test
        void listsAnewWhenTheVillageIsAnother() {
            leader.get(SPLIT);
            assertThat(leader.post(SPLIT, with(chosen(), "thon", "T02")).body())
                    .contains("T02 2026-07-01", "Thôn này không có bản ghi nào từ ngày ấy trong: Hộ")
                    .doesNotContain("Nông Văn Đi");
        }

        @Test
        void saysWhatIsWrongAndLosesNothing() {
            leader.get(SPLIT);
            var answer = leader.post(SPLIT, with(chosen(), "ma", "T02"));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("Mã “T02” là của Thôn mẫu 02", "value=\"Thôn Nà Lồm\"", "value=\"" + goes + "\" checked");
        }

        @Test
        void keepsWhatWasChosenWhileTheDayIsMistyped() {
            leader.get(SPLIT);
            var answer = leader.post(SPLIT, with(chosen(), "ngay", ""));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("Nhập ngày có hiệu lực", "type=\"hidden\" name=\"chon.u_house\" value=\"" + goes + "\"");
            assertThat(leader.post(SPLIT, with(chosen(), "danh-sach", "T01 ")).body())
                    .contains("value=\"" + goes + "\" checked");
        }

        @Test
        void isRefusedWhenTheRecordHasMovedMeanwhile() {
            records.save(
                    officer,
                    "u_house",
                    goes,
                    from("2026-05-01", "village", "T02", "head", "Nông Văn Đi"),
                    Mode.CHANGE,
                    1);
            leader.get(SPLIT);
            assertThat(leader.post(SPLIT, chosen()).body()).contains("Có bản ghi đã chọn không còn thuộc thôn này");
        }
    }
}
