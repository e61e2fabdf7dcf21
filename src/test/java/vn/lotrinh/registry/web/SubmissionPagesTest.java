package vn.lotrinh.registry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenRecords.from;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.FieldType;

@TheApplication
class SubmissionPagesTest {

    private static final String PAGE = "/so-bo/t_submitted/nop";
    private static final String OF_2025 = PAGE + "?ky=2025";

    @Autowired
    World given;

    @LocalServerPort
    int port;

    CommuneCode commune = CommuneCode.of("00000");
    GivenRecords records;

    @BeforeEach
    void aRegisterThatVillagesSubmitByTheYear() {
        commune = given.aCommuneOfVillages(2);
        records = new GivenRecords(given)
                .registers(
                        List.of(),
                        GivenRegister.state("t_submitted", "thửa")
                                .inAVillage()
                                .with("name", FieldType.TEXT)
                                .amount("area", "ha")
                                .rate("yield", "tấn/ha")
                                .withTotals(),
                        GivenRegister.state("t_never", "thửa").inAVillage().with("name", FieldType.TEXT));
        var officer = given.anOfficer(commune);
        records.add(
                officer, "t_submitted", from("2025-01-01", "village", "T01", "name", "Một", "area", 12, "yield", 5));
        records.add(officer, "t_submitted", from("2025-03-01", "village", "T01", "name", "Hai", "area", 3));
        records.add(officer, "t_submitted", from("2026-01-01", "village", "T01", "name", "Ba", "area", 100));
    }

    private Visitor head(String village) {
        return new Visitor(port, commune).signIn(given.aPerson(commune, Role.VILLAGE_HEAD, new Area.Village(village)));
    }

    private Visitor officer() {
        return new Visitor(port, commune).signIn(given.aPerson(commune, Role.OFFICER, Area.WHOLE_COMMUNE));
    }

    private static Map<String, String> word(String village, String what) {
        return Map.of("thon", village, "ky", "2025", "viec", what);
    }

    @Nested
    class AVillageHead {

        @Test
        void seesWhatStandsInTheRegisterForThePeriod() {
            assertThat(head("T01").get(OF_2025).body())
                    .contains("Thôn mẫu 01, Năm 2025", "2 thửa", "15 ha", "Chưa nộp", "Đã đủ, nộp xã");
        }

        @Test
        void seesNoSumOfWhatDoesNotAddUp() {
            assertThat(head("T01").get(OF_2025).body()).doesNotContain("Trường yield");
        }

        @Test
        void seesNoOtherVillage() {
            assertThat(head("T01").get(OF_2025).body()).doesNotContain("Thôn mẫu 02");
        }

        @Test
        void saysThatAllIsThere() {
            var head = head("T01");
            head.get(OF_2025);
            assertThat(head.post(PAGE, word("T01", "du")).statusCode()).isEqualTo(302);
            assertThat(head.get(OF_2025).body()).contains("Xã đã nhận: “Đã đủ”", "Rút lại để sửa");
        }

        @Test
        void saysThatThereWasNothing() {
            var head = head("T02");
            head.get(OF_2025);
            head.post(PAGE, word("T02", "khong"));
            assertThat(head.get(OF_2025).body()).contains("Không phát sinh", "0 thửa");
        }

        @Test
        void takesItBack() {
            var head = head("T01");
            head.get(OF_2025);
            head.post(PAGE, word("T01", "du"));
            head.get(OF_2025);
            head.post(PAGE, word("T01", "rut"));
            assertThat(head.get(OF_2025).body()).contains("Đã rút lại", "Chưa nộp");
        }

        @Test
        void speaksForNoOtherVillage() {
            var head = head("T01");
            head.get(OF_2025);
            head.post(PAGE, word("T02", "du"));
            assertThat(head.get(OF_2025).body()).contains("trưởng thôn chỉ ghi cho thôn mình");
            assertThat(officer().get(OF_2025).body()).contains("0/2 thôn đã nộp");
        }
    }

    @Nested
    class AnOfficer {

        @Test
        void seesVillagesByPeriods() {
            var head = head("T01");
            head.get(OF_2025);
            head.post(PAGE, word("T01", "du"));
            assertThat(officer().get(OF_2025).body())
                    .contains("1/2 thôn đã nộp", "Thôn mẫu 02", "Nguyễn Văn Mẫu", "Các kỳ gần đây", "Năm 2024");
        }

        @Test
        void speaksForAVillageThatHandedInPaper() {
            var officer = officer();
            officer.get(OF_2025);
            officer.post(PAGE, word("T02", "khong"));
            assertThat(officer.get(OF_2025).body()).contains("1/2 thôn đã nộp");
        }

        @Test
        void isToldWhenThePeriodIsNotOneOfTheRegister() {
            var officer = officer();
            officer.get(OF_2025);
            officer.post(PAGE, Map.of("thon", "T01", "ky", "2025Q1", "viec", "du"));
            assertThat(officer.get(PAGE + "?ky=2025Q1").body()).contains("không nộp theo quý I/2025");
        }

        @Test
        void isToldThatThereIsNoSuchVillage() {
            var officer = officer();
            officer.get(OF_2025);
            assertThat(officer.post(PAGE, word("T77", "du")).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aRegisterThatNobodySubmitsHasNoSuchPage() {
        assertThat(officer().get("/so-bo/t_never/nop").statusCode()).isEqualTo(404);
    }

    @Nested
    class TheApi {

        private static final String WORD = "/api/v1/registers/t_submitted/submissions/T01/2025";
        private static final String COMPLETE = "{\"kind\":\"COMPLETE\"}";

        private String[] key(Role role, Area area) {
            return new String[] {
                "Authorization", "Bearer " + given.aKey(commune, role, area), "Content-Type", "application/json"
            };
        }

        @Test
        void submitsAndReadsAndWithdraws() {
            var officer = key(Role.OFFICER, Area.WHOLE_COMMUNE);
            assertThat(new Visitor(port, commune).send("GET", WORD, "", officer).statusCode())
                    .isEqualTo(404);
            assertThat(new Visitor(port, commune)
                            .send("PUT", WORD, COMPLETE, officer)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(new Visitor(port, commune).send("GET", WORD, "", officer).body())
                    .contains("\"kind\":\"COMPLETE\"");
            assertThat(new Visitor(port, commune)
                            .send("DELETE", WORD, "", officer)
                            .statusCode())
                    .isEqualTo(204);
            assertThat(new Visitor(port, commune)
                            .send("DELETE", WORD, "", officer)
                            .statusCode())
                    .isEqualTo(404);
        }

        @Test
        void refusesTheKeyOfAnotherVillage() {
            assertThat(new Visitor(port, commune)
                            .send("PUT", WORD, COMPLETE, key(Role.VILLAGE_HEAD, new Area.Village("T02")))
                            .statusCode())
                    .isEqualTo(403);
        }

        @Test
        void refusesAWordThatItDoesNotKnow() {
            assertThat(new Visitor(port, commune)
                            .send("PUT", WORD, "{\"kind\":\"MAYBE\"}", key(Role.OFFICER, Area.WHOLE_COMMUNE))
                            .statusCode())
                    .isEqualTo(422);
        }
    }
}
