package vn.lotrinh.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.Measured.hectaresPlanted;
import static vn.lotrinh.given.Measured.poorHouseholds;

import java.time.LocalDate;
import java.util.HashMap;
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
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.MergeVillages;

@TheApplication
class EntryPagesTest {

    private static final String SHEET = "/so-lieu/ty-le-ho-ngheo?nam=2025";

    @Autowired
    World given;

    @LocalServerPort
    int port;

    CommuneCode commune = CommuneCode.of("00000");
    GivenFigures poor;
    GivenFigures planted;

    @BeforeEach
    void aCommuneOfThreeVillages() {
        commune = given.aCommuneOfVillages(3);
        poor = GivenFigures.of(given, commune, poorHouseholds());
        planted = GivenFigures.of(given, commune, hectaresPlanted());
    }

    private Visitor officer() {
        return new Visitor(port, commune).signIn(given.aPerson(commune, Role.OFFICER, Area.WHOLE_COMMUNE));
    }

    private Visitor head(String village) {
        return new Visitor(port, commune).signIn(given.aPerson(commune, Role.VILLAGE_HEAD, new Area.Village(village)));
    }

    @Nested
    class TheSheet {

        @Test
        void showsVillagesAndWhatBelongsToNone() {
            var page = officer().get(SHEET).body();
            assertThat(page)
                    .contains("Thôn mẫu 01", "Thôn mẫu 03", "Toàn xã", "Cả xã", "Năm 2020", "Năm 2025", "Tử số");
        }

        @Test
        void savesWhatWasTypedTheVietnameseWay() {
            var officer = officer();
            officer.get(SHEET);
            var answer = officer.post(
                    SHEET,
                    Map.of(
                            "so.T01.2025",
                            "1.234",
                            "mau.T01.2025",
                            "2.468,5",
                            "nguon",
                            "Biên bản 14",
                            "loai",
                            "OFFICIAL"));
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(officer.get(SHEET).body())
                    .contains("Đã lưu 1 ô.", "value=\"1.234\"", "value=\"2.468,5\"", "49,99%");
        }

        @Test
        void keepsEverythingThatWasTypedWhenSomethingIsUnclear() {
            var officer = officer();
            officer.get(SHEET);
            var answer = officer.post(
                    SHEET,
                    Map.of(
                            "so.T01.2025",
                            "12.5",
                            "mau.T01.2025",
                            "20",
                            "so.T02.2025",
                            "3",
                            "mau.T02.2025",
                            "30",
                            "nguon",
                            "Biên bản 14",
                            "ghi-chu",
                            "Đợt một"));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains(
                            "“12.5” không rõ",
                            "value=\"12.5\"",
                            "value=\"30\"",
                            "value=\"Biên bản 14\"",
                            "value=\"Đợt một\"");
            assertThat(officer.get(SHEET).body()).doesNotContain("value=\"3\"");
        }

        @Test
        void keepsAPercentageOfAFileOutOfTheBoxesOfItsParts() {
            var entry = poor.entry("ca-xa", "2025", "18.5", null, 0);
            var by = given.anOfficer(commune);
            given.in(
                    commune,
                    () -> given.get(ReportFigures.class).handle(new ReportFigures.Command(by, List.of(entry), true)));
            assertThat(officer().get(SHEET).body()).contains("18,50%").doesNotContain("value=\"18,5\"");
        }

        @Test
        void asksForASource() {
            var officer = officer();
            officer.get(SHEET);
            var answer = officer.post(SHEET, Map.of("so.T01.2025", "1", "mau.T01.2025", "20"));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("Thiếu nguồn");
        }

        @Test
        void ofManyVillagesAndMonthsIsTakenWhole() {
            var fields = new HashMap<String, String>();
            for (int field = 0; field < 3_000; field++) {
                fields.put("so.T%04d.2025".formatted(field), "");
            }
            fields.put("so.T01.2025", "1");
            fields.put("mau.T01.2025", "20");
            fields.put("nguon", "Biên bản 14");
            var officer = officer();
            officer.get(SHEET);
            assertThat(officer.post(SHEET, fields).statusCode()).isEqualTo(302);
        }

        @Test
        void leavesAloneWhatWasNotTouched() {
            poor.report(given.anOfficer(commune), poor.entry("T01", "2025", "10", "20", 0));
            var officer = officer();
            officer.get(SHEET);
            var answer = officer.post(
                    SHEET,
                    Map.of(
                            "so.T01.2025",
                            "10",
                            "mau.T01.2025",
                            "20",
                            "ban.T01.2025",
                            "1",
                            "cu.T01.2025",
                            "10 | 20",
                            "so.T02.2025",
                            "",
                            "mau.T02.2025",
                            ""));
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(officer.get(SHEET).body()).contains("Không có ô nào thay đổi.");
        }

        @Test
        void showsTheirsBesideMine() {
            var officer = officer();
            officer.get(SHEET);
            poor.report(given.anOfficer(commune), poor.entry("T01", "2025", "10", "20", 0));
            var mine = Map.of("so.T01.2025", "11", "mau.T01.2025", "20", "nguon", "Biên bản 15");
            var answer = officer.post(SHEET, mine);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("Nguyễn Văn Mẫu vừa lưu 10 / 20", "value=\"11\"", "name=\"ban.T01.2025\" value=\"1\"");
            var again = officer.post(
                    SHEET,
                    Map.of(
                            "so.T01.2025",
                            "11",
                            "mau.T01.2025",
                            "20",
                            "ban.T01.2025",
                            "1",
                            "cu.T01.2025",
                            "10 | 20",
                            "nguon",
                            "Biên bản 15"));
            assertThat(again.statusCode()).isEqualTo(302);
        }

        @Test
        void takesAFigureOutOnlyWithAReason() {
            poor.report(given.anOfficer(commune), poor.entry("T01", "2025", "10", "20", 0));
            var officer = officer();
            officer.get(SHEET);
            var emptied = Map.of("so.T01.2025", "", "mau.T01.2025", "", "ban.T01.2025", "1", "cu.T01.2025", "10 | 20");
            assertThat(officer.post(SHEET, emptied).body()).contains("cần lý do xóa");
            assertThat(officer.post(SHEET, with(emptied, "ly-do", "Nhập nhầm thôn"))
                            .statusCode())
                    .isEqualTo(302);
            assertThat(officer.get(SHEET).body()).doesNotContain("value=\"10\"");
        }

        private static Map<String, String> with(Map<String, String> fields, String name, String value) {
            var more = new HashMap<>(fields);
            more.put(name, value);
            return more;
        }

        @Test
        void ofAVillageHeadShowsTheOwnVillageAlone() {
            var page = head("T02").get(SHEET).body();
            assertThat(page).contains("Thôn mẫu 02").doesNotContain("Thôn mẫu 01", "Cả xã");
        }

        @Test
        void isTheWorkOfOfficersAndVillageHeads() {
            var leader = new Visitor(port, commune).signIn(given.aPerson(commune, Role.LEADER, Area.WHOLE_COMMUNE));
            var answer = leader.get(SHEET);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("cán bộ chuyên môn", "trưởng thôn");
        }

        @Test
        void submitsAVillage() {
            planted.report(given.aVillageHead(commune, "T01"), planted.entry("T01", "2025Q1", "2"));
            var officer = officer();
            String sheet = "/so-lieu/dien-tich-trong-rung?nam=2025&ky=2025Q1";
            assertThat(officer.get(sheet).body()).contains("<b>0/3</b> thôn đã nộp", "Đã nhập, chưa nộp");
            var answer = officer.post(
                    "/so-lieu/dien-tich-trong-rung/nop?nam=2025", Map.of("thon", "T01", "ky", "2025Q1", "viec", "du"));
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(officer.get(sheet).body())
                    .contains("<b>1/3</b> thôn đã nộp", "Xã đã nhận: “Đã đủ” cho quý I/2025.");
        }
    }

    @Test
    void theListTellsWhatIsMissing() {
        poor.report(given.anOfficer(commune), poor.entry("T01", "2025", "10", "20", 0));
        assertThat(officer().get("/so-lieu").body()).contains("1/3 thôn", "0/3 thôn", "Chưa nhập lần nào");
    }

    @Nested
    class TheVillage {

        private static final String FORM = "/thon/T01/ty-le-ho-ngheo?ky=2025";

        @Test
        void headSeesWhatIsDue() {
            assertThat(head("T01").get("/thon").body())
                    .contains("Thôn mẫu 01", "Năm 2025", "Chưa nhập", "/thon/T01/ty-le-ho-ngheo")
                    .containsPattern("Xã đã nhận 0 trên [1-9]");
        }

        @Test
        void headEntersSubmitsAndTakesBack() {
            var head = head("T01");
            head.get(FORM);
            var saved = head.post(
                    FORM, Map.of("so.T01.2025", "9", "mau.T01.2025", "86", "nguon", "Họp thôn", "loai", "PRELIMINARY"));
            assertThat(saved.statusCode()).isEqualTo(302);
            assertThat(head.get(FORM).body())
                    .contains("Đã đủ, nộp xã", "Tính ra 10,47%")
                    .doesNotContain("Rút lại");
            head.post(FORM, Map.of("viec", "du"));
            assertThat(head.get(FORM).body()).contains("Xã đã nhận: “Đã đủ” cho năm 2025.", "Rút lại để sửa");
            head.post(FORM, Map.of("viec", "rut"));
            assertThat(head.get(FORM).body()).contains("Đã đủ, nộp xã");
        }

        @Test
        void headSaysThatThereWasNothing() {
            var head = head("T01");
            head.get(FORM);
            head.post(FORM, Map.of("viec", "khong"));
            assertThat(head.get(FORM).body()).contains("Thôn đã báo <b>Không phát sinh</b>", "Rút lại để sửa");
            assertThat(head.get("/thon").body()).containsPattern("Xã đã nhận 1 trên [1-9]");
        }

        @Test
        void headIsToldWhatIsWrongUnderTheField() {
            var head = head("T01");
            head.get(FORM);
            var answer = head.post(
                    FORM, Map.of("so.T01.2025", "99", "mau.T01.2025", "86", "nguon", "Họp thôn", "loai", "OFFICIAL"));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("tỷ lệ vượt 100%", "value=\"99\"", "value=\"Họp thôn\"");
        }

        @Test
        void headIsToldWhyAVillageThatWentIsNotAsked() {
            var command = new MergeVillages.Command(
                    given.signedInLeader(commune), "T01", "T02", LocalDate.parse("2025-08-15"), "Nghị quyết 12", false);
            given.in(commune, () -> given.get(MergeVillages.class).handle(command));
            var head = head("T01");
            assertThat(head.get("/thon").body())
                    .contains(
                            "Thôn mẫu 01 sáp nhập vào Thôn mẫu 02, từ ngày 15/08/2025",
                            "Thôn không còn kỳ mới phải báo.");
            assertThat(head.get("/thon/T01/dien-tich-trong-rung?ky=2025Q3").body())
                    .contains("Thôn mẫu 01 đã sáp nhập vào Thôn mẫu 02 từ ngày 15/08/2025; hãy chọn Thôn mẫu 02")
                    .doesNotContain("Thôn đã báo", "Chưa nhập");
        }

        @Test
        void ofAnotherIsNotFound() {
            assertThat(head("T02").get(FORM).statusCode()).isEqualTo(404);
        }
    }
}
