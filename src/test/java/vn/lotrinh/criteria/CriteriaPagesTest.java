package vn.lotrinh.criteria;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenCriteria.computed;
import static vn.lotrinh.given.GivenCriteria.judged;
import static vn.lotrinh.given.GivenCriteria.level;
import static vn.lotrinh.given.GivenCriteria.levelOf;
import static vn.lotrinh.given.Measured.poorHouseholds;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.criteria.CriterionItem.MeasuredBy.At;
import vn.lotrinh.given.GivenCriteria;
import vn.lotrinh.given.GivenFigures;
import vn.lotrinh.given.GivenPlan;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.plan.GoalTerms;
import vn.lotrinh.plan.Milestones;
import vn.lotrinh.plan.TargetTerms;
import vn.lotrinh.reading.TargetKind;
import vn.lotrinh.registry.FieldType;

@TheApplication
class CriteriaPagesTest {

    private static final String SETS = "/tieu-chi";

    private static final String UPLOADED = """
            code: thon-tinh
            name: Bộ tiêu chí thôn của tỉnh
            subject: VILLAGE
            from: %s
            source: Quyết định mẫu
            verified: true
            complete: true
            criteria:
              - code: "1"
                name: Giao thông
                indicators:
                  - {code: "1.1", name: Đường trục thôn, requires: {words: Đạt}}
            """;

    @Autowired
    World given;

    @LocalServerPort
    int port;

    CommuneCode commune = CommuneCode.of("00000");
    LocalDate today;

    @BeforeEach
    void aCommuneOfThreeVillages() {
        commune = given.aCommuneOfVillages(3);
        today = LocalDate.now(given.get(Clock.class));
        new GivenRecords(given).registers(List.of());
    }

    private Visitor visitor(Role role, Area area) {
        return new Visitor(port, commune).signIn(given.aPerson(commune, role, area));
    }

    private Visitor officer() {
        return visitor(Role.OFFICER, Area.WHOLE_COMMUNE);
    }

    private CriteriaVersion villageSet() {
        return GivenCriteria.ofVillages("thon-mau").with("1", "1.1", "1.2").in(given, commune);
    }

    private static Map<String, String> answer(String state) {
        return new HashMap<>(Map.of("ban", "1", "phien-ban", "0", "ket-qua", state, "viec", "luu"));
    }

    @Nested
    class TheListOfSets {

        @Test
        void saysWhyItIsEmpty() {
            assertThat(officer().get(SETS).body())
                    .contains("Chưa có bộ tiêu chí nào", "Chưa có bộ tiêu chí thôn nông thôn mới của tỉnh");
        }

        @Test
        void showsTheCommunesResultsSideBySide() {
            GivenCriteria.ofTheCommune("xa-1")
                    .to(today.minusDays(1))
                    .with("1", "1.1")
                    .in(given, commune);
            GivenCriteria.ofTheCommune("xa-2")
                    .lacking("47 chỉ tiêu chưa nạp")
                    .with("1", new String[0])
                    .in(given, commune);
            assertThat(officer().get(SETS).body())
                    .contains(
                            "Kết quả của xã qua các bộ",
                            "Bộ xa-1",
                            "Bộ xa-2",
                            "<b>chưa đánh giá</b>",
                            "chưa đánh giá được",
                            "47 chỉ tiêu chưa nạp");
        }

        @Test
        void ofAVillageHeadShowsNoResultOfTheCommune() {
            GivenCriteria.ofTheCommune("xa-1").with("1", "1.1").in(given, commune);
            var head = visitor(Role.VILLAGE_HEAD, new Area.Village("T01"));
            assertThat(head.get(SETS).body()).contains("Bộ xa-1").doesNotContain("Kết quả của xã");
            assertThat(head.get(SETS + "/xa-1").body()).contains("Chỉ tiêu 1.1").doesNotContain("Kết quả của xã");
            assertThat(head.get(SETS + "/xa-1/ca-xa").statusCode()).isEqualTo(404);
        }
    }

    @Nested
    class TheAssessmentOfAVillage {

        @Test
        void goesFromOneItemToTheNext() {
            villageSet();
            var officer = officer();
            assertThat(officer.get(SETS + "/thon-mau/T01").body()).contains("Chưa đánh giá", ": chưa đánh giá</h1>");
            officer.get(SETS + "/thon-mau/T01/1.1");
            var form = answer("MET");
            form.put("viec", "tiep");
            var saved = officer.post(SETS + "/thon-mau/T01/1.1", form);
            assertThat(saved.headers().firstValue("Location").orElse("")).endsWith("/thon-mau/T01/1.2");
            assertThat(officer.get(SETS + "/thon-mau/T01/1.1").body()).contains("Đạt", "Nguyễn Văn Mẫu");
            assertThat(officer.get(SETS + "/thon-mau/T01").body())
                    .contains(": đạt 0/1 tiêu chí, 1 chưa đánh giá xong</h1>");
        }

        @Test
        void keepsWhatWasTypedAndAttachedWhenItIsRefused() {
            villageSet();
            var officer = officer();
            officer.get(SETS + "/thon-mau/T01/1.1");
            var form = answer("NOT_MET");
            form.put("con-thieu", "1,2 km đường");
            form.put("nam", "hai năm nữa");
            var refused = officer.upload(
                    SETS + "/thon-mau/T01/1.1", form, "minh-chung", "bien-ban.txt", "Biên bản".getBytes(UTF_8));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("Ghi năm có bốn chữ số", "1,2 km đường", "bien-ban.txt", "hai năm nữa");
        }

        @Test
        void showsEvidenceAndWhoCloses() {
            villageSet();
            var officer = officer();
            officer.get(SETS + "/thon-mau/T01/1.1");
            var form = answer("NOT_MET");
            form.put("con-thieu", "1,2 km đường");
            form.put("ai-lo", "Ban phát triển thôn");
            form.put("nam", "2028");
            officer.upload(SETS + "/thon-mau/T01/1.1", form, "minh-chung", "bien-ban.txt", "Biên bản".getBytes(UTF_8));
            assertThat(officer.get(SETS + "/thon-mau/T01").body())
                    .contains("bien-ban.txt", "1,2 km đường", "Ban phát triển thôn, 2028", "Chưa đạt");
            assertThat(officer.get(SETS + "/thon-mau").body()).contains("1 Tiêu chí 1");
        }

        @Test
        void tellsWhoWasQuicker() {
            villageSet();
            var officer = officer();
            officer.get(SETS + "/thon-mau/T01/1.1");
            officer.post(SETS + "/thon-mau/T01/1.1", answer("MET"));
            var second = officer.post(SETS + "/thon-mau/T01/1.1", answer("NOT_MET"));
            assertThat(second.statusCode()).isEqualTo(422);
            assertThat(second.body()).contains("Nguyễn Văn Mẫu vừa ghi mục này", "name=\"phien-ban\" value=\"1\"");
        }

        @Test
        void isOpenToTheHeadOfTheVillageAndToNoOtherHead() {
            villageSet();
            var head = visitor(Role.VILLAGE_HEAD, new Area.Village("T01"));
            assertThat(head.get(SETS + "/thon-mau").body())
                    .contains("Thôn mẫu 01")
                    .doesNotContain("Thôn mẫu 02");
            assertThat(head.get(SETS + "/thon-mau/T01").statusCode()).isEqualTo(200);
            assertThat(head.get(SETS + "/thon-mau/T01/1.1").body()).doesNotContain("name=\"ket-qua\"");
            assertThat(head.get(SETS + "/thon-mau/T02").statusCode()).isEqualTo(404);
            assertThat(head.get(SETS + "/thon-mau/T02/1.1").statusCode()).isEqualTo(404);
            assertThat(head.get(SETS + "/thon-mau/T02/lich-su").statusCode()).isEqualTo(404);
        }

        @Test
        void leadsAComputedFigureBackToItsOrigin() {
            var figures = GivenFigures.of(given, commune, poorHouseholds());
            figures.report(
                    given.anOfficer(commune),
                    figures.entry("T01", Integer.toString(today.getYear() - 1), "12", "100", 0));
            GivenCriteria.ofVillages("thon-so")
                    .with("1", computed("1", "ty-le-ho-ngheo", 10))
                    .in(given, commune);
            var officer = officer();
            assertThat(officer.get(SETS + "/thon-so/T01").body())
                    .contains("12,00%", "/tieu-chi/thon-so/T01/1/nguon-goc", "đạt 1/1 tiêu chí");
            assertThat(officer.get(SETS + "/thon-so/T01/1").body())
                    .contains("không ghi tay")
                    .doesNotContain("name=\"ket-qua\"");
            assertThat(officer.get(SETS + "/thon-so/T01/1/nguon-goc").body())
                    .contains("số này từ đâu", "Biên bản mẫu 14/BB");
        }

        @Test
        void saysHowFirmAComputedFigureIsAndWhichYearsLevelIsAsked() {
            int year = today.getYear() - 1;
            var figures = GivenFigures.of(given, commune, poorHouseholds());
            figures.report(given.anOfficer(commune), figures.entry("T01", Integer.toString(year), "12", "100", 0));
            GivenCriteria.ofVillages("thon-so")
                    .with("1", computed("1", "ty-le-ho-ngheo", At.VILLAGE, levelOf(year, 10), levelOf(year + 1, 9)))
                    .in(given, commune);
            var officer = officer();
            assertThat(officer.get(SETS + "/thon-so/T01").body())
                    .contains("≥ 10% (mức của năm " + year + ")", "12,00%, năm " + year + ", số chính thức");
            assertThat(officer.get(SETS + "/thon-so").body())
                    .contains("≥ 10; 9%, lần lượt các năm " + year + " đến " + (year + 1), "Tính từ chỉ số");
        }

        @Test
        void saysWhatAComputedItemWaitsFor() {
            int year = today.getYear() - 1;
            GivenFigures.of(given, commune, poorHouseholds());
            GivenCriteria.ofVillages("thon-so")
                    .with("1", computed("1", "ty-le-ho-ngheo", 10))
                    .in(given, commune);
            String item = SETS + "/thon-so/T01/1";
            assertThat(officer().get(item).body())
                    .contains(
                            "Chưa có số liệu, năm " + year, "Có số năm " + year + " của chỉ số “", "thì mới có kết quả")
                    .contains("/so-lieu/ty-le-ho-ngheo?nam=" + year);
            assertThat(visitor(Role.LEADER, Area.WHOLE_COMMUNE).get(item).body())
                    .contains("thì mới có kết quả")
                    .doesNotContain("/so-lieu/ty-le-ho-ngheo?nam=");
        }

        @Test
        void saysThatWhatWasJudgedBeforeIsNoMoreUsedOnceAFigureTells() {
            villageSet();
            var officer = officer();
            officer.get(SETS + "/thon-mau/T01/1.1");
            officer.post(SETS + "/thon-mau/T01/1.1", answer("MET"));
            GivenFigures.of(given, commune, poorHouseholds());
            GivenCriteria.ofVillages("thon-mau")
                    .with("1", computed("1.1", "ty-le-ho-ngheo", 10), judged("1.2"))
                    .in(given, commune);
            assertThat(officer.get(SETS + "/thon-mau/T01/1.1").body())
                    .contains("Đạt (ghi tay khi chưa tính từ số liệu, nay không dùng)", "Chưa đánh giá");
        }

        @Test
        void ofAFormerVersionIsOnlyToBeRead() {
            villageSet();
            var officer = officer();
            officer.get(SETS + "/thon-mau/T01/1.1");
            officer.post(SETS + "/thon-mau/T01/1.1", answer("MET"));
            GivenCriteria.ofVillages("thon-mau").from(today).with("1", "1.1").in(given, commune);
            assertThat(officer.get(SETS + "/thon-mau?ban=1").body()).contains("đã được thay từ", "/T01?ban=1");
            assertThat(officer.get(SETS + "/thon-mau/T01?ban=1").body()).contains("Đạt", "chỉ để xem");
            assertThat(officer.get(SETS + "/thon-mau/T01/1.1?ban=1").body()).doesNotContain("name=\"ket-qua\"");
        }
    }

    @Nested
    class ASetThatIsNotMeantForWards {

        private static final String WHY = "Bộ này không áp dụng ở đây: Chương trình của xã";

        @BeforeEach
        void inAWard() {
            given.ownersJdbc()
                    .sql("UPDATE territory.commune SET name = 'Phường Mẫu' WHERE code = :code")
                    .param("code", commune.code())
                    .update();
            GivenCriteria.ofTheCommune("xa-mau")
                    .notForWards("Chương trình của xã")
                    .groups("NHOM_1")
                    .with("1", computed("1", "thu-nhap", At.COMMUNE, level(null, 40)), judged("2"))
                    .in(given, commune);
        }

        @Test
        void saysSoOnEveryPageAndShowsNoResult() {
            var officer = officer();
            assertThat(officer.get(SETS).body())
                    .contains("Bộ xa-mau", "không áp dụng ở đây")
                    .doesNotContain("Kết quả của xã qua các bộ", "đang áp dụng");
            assertThat(officer.get(SETS + "/xa-mau").body())
                    .contains(WHY, "Quyết định mẫu; chưa kiểm chứng", "≥ 40%")
                    .doesNotContain("Kết quả của xã", "Xã thuộc nhóm nào");
            assertThat(officer.get(SETS + "/xa-mau/ca-xa").body())
                    .contains(WHY, "Cả xã: không áp dụng", "Không áp dụng")
                    .doesNotContain("Đánh giá tiếp", "Số liệu: ", "Chưa đánh giá", "Ghi năm");
            assertThat(officer.get(SETS + "/xa-mau/ca-xa/2").body())
                    .contains(WHY, "Không áp dụng")
                    .doesNotContain("name=\"ket-qua\"");
        }

        @Test
        void takesNoAnswer() {
            var officer = officer();
            officer.get(SETS + "/xa-mau/ca-xa/2");
            var refused = officer.post(SETS + "/xa-mau/ca-xa/2", answer("MET"));
            assertThat(refused.statusCode()).isEqualTo(422);
            officer.get(SETS + "/xa-mau/ca-xa");
            var year = officer.post(SETS + "/xa-mau/ca-xa/nam", Map.of("nam", "2028"));
            assertThat(year.statusCode()).isEqualTo(422);
            assertThat(year.body()).contains(WHY);
        }
    }

    @Nested
    class ThePlannedYear {

        @Test
        void makesATableWithTheAimOfThePlan() {
            given.aPlan(commune)
                    .withTarget(new TargetTerms(
                            "T12",
                            "Thôn đạt chuẩn",
                            "II.2",
                            "ty-le-thon-dat-chuan-ntm",
                            new GoalTerms(
                                    TargetKind.AT_LEAST, new BigDecimal("60"), "%", 2030, false, null, null, null),
                            GivenPlan.OWNER,
                            null,
                            Milestones.none(),
                            Set.of()))
                    .inForce();
            GivenCriteria.ofVillages("thon-mau")
                    .with("1", "1.1")
                    .countedBy("t_recognised", "ty-le-thon-dat-chuan-ntm")
                    .in(given, commune);
            var officer = officer();
            officer.get(SETS + "/thon-mau/T01");
            officer.post(SETS + "/thon-mau/T01/nam", Map.of("nam", "2028", "ghi-chu", "Theo kế hoạch"));
            assertThat(officer.get(SETS + "/thon-mau").body())
                    .contains("Thôn theo năm dự kiến đạt", "Kế hoạch (T12): 2/3 thôn được công nhận đến năm 2030");
            assertThat(officer.get(SETS + "/thon-mau/T01").body()).contains("dự kiến đạt năm 2028 (Theo kế hoạch)");
            assertThat(officer.get(SETS + "/thon-mau/T01/lich-su").body()).contains("2028", "Theo kế hoạch");
        }

        @Test
        void mustBeAYear() {
            villageSet();
            var officer = officer();
            officer.get(SETS + "/thon-mau/T01");
            var refused = officer.post(SETS + "/thon-mau/T01/nam", Map.of("nam", "sang năm"));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("Ghi năm có bốn chữ số", "sang năm");
        }
    }

    @Nested
    class TheDecision {

        @BeforeEach
        void aRegisterOfRecognitions() {
            new GivenRecords(given)
                    .registers(
                            List.of(GivenRecords.list("t_standards", "ntm", "khac")),
                            GivenRegister.state("t_recognised", "thôn")
                                    .inAVillage()
                                    .choice("standard", "t_standards")
                                    .with("criteria_set", FieldType.TEXT),
                            GivenRegister.state("t_product", "sản phẩm")
                                    .with("name", FieldType.TEXT)
                                    .with("stars", FieldType.WHOLE)
                                    .with("score", FieldType.DECIMAL));
        }

        @Test
        void isOfferedOnceAllIsMetAndOpensTheFormOfTheRegister() {
            GivenCriteria.ofVillages("thon-mau")
                    .with("1", "1.1")
                    .outcome("t_recognised", Map.of("standard", "ntm", "criteria_set", "Bộ thôn 2026"))
                    .in(given, commune);
            var officer = officer();
            assertThat(officer.get(SETS + "/thon-mau/T01").body()).doesNotContain("Ghi quyết định công nhận");
            officer.get(SETS + "/thon-mau/T01/1.1");
            officer.post(SETS + "/thon-mau/T01/1.1", answer("MET"));
            String page = officer.get(SETS + "/thon-mau/T01").body();
            String form =
                    "/so-bo/t_recognised/moi?o.village=T01&o.criteria_set=B%E1%BB%99+th%C3%B4n+2026&o.standard=ntm";
            assertThat(page).contains("Ghi quyết định công nhận", form.replace("&", "&amp;"));
            assertThat(officer.get(form).body())
                    .contains(
                            "value=\"Bộ thôn 2026\"",
                            "<option value=\"ntm\" selected>",
                            "<option value=\"T01\" selected>");
        }

        @Test
        void ofAProductProposesItsStars() {
            var version = GivenCriteria.scored("diem", "t_product")
                    .outcome("t_product", Map.of("stars", "{band}", "score", "{points}"))
                    .in(given, commune);
            var product = new GivenRecords(given)
                    .add(
                            given.anOfficer(commune),
                            "t_product",
                            GivenRecords.from("2026-01-01", "name", "Chè Nam Cường"));
            var officer = officer();
            assertThat(officer.get(SETS + "/diem").body()).contains("Chè Nam Cường", "0 điểm", "chưa chấm đủ");
            String at = SETS + "/diem/" + product;
            officer.get(at + "/A.1");
            for (var item : version.set().items().toList()) {
                officer.post(
                        at + "/" + item.code(), Map.of("ban", "1", "phien-ban", "0", "diem", "12,5", "viec", "luu"));
            }
            String form = "/so-bo/t_product/" + product + "/sua?o.score=75&o.stars=4";
            assertThat(officer.get(at).body())
                    .contains("75 điểm, đề xuất 4 sao", "Ghi kết quả vào sổ", form.replace("&", "&amp;"));
            assertThat(officer.get(form).body()).contains("value=\"75\"", "value=\"4\"", "value=\"Chè Nam Cường\"");
        }
    }

    @Nested
    class AnUpload {

        private Visitor administrator() {
            return visitor(Role.ADMINISTRATOR, Area.WHOLE_COMMUNE);
        }

        @Test
        void isTakenAsAWhole() {
            var administrator = administrator();
            administrator.get(SETS + "/tai-len");
            var taken = administrator.upload(
                    SETS + "/tai-len",
                    "tep",
                    "thon.yaml",
                    UPLOADED.formatted("2026-01-01").getBytes(UTF_8));
            assertThat(taken.statusCode()).isEqualTo(302);
            assertThat(administrator.get(SETS + "/thon-tinh").body())
                    .contains("Đã nhận bản 1", "Đường trục thôn", "Thôn mẫu 03", "tệp đã tải lên");
        }

        @Test
        void withMistakesIsToldLineByLineAndChangesNothing() {
            var administrator = administrator();
            administrator.get(SETS + "/tai-len");
            String wrong = UPLOADED.formatted("2026-01-01")
                    .replace("subject: VILLAGE", "subject: THON")
                    .replace("words: Đạt", "words: Đạt, unit: ha");
            var refused = administrator.upload(SETS + "/tai-len", "tep", "thon.yaml", wrong.getBytes(UTF_8));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body())
                    .contains("có 2 chỗ cần sửa", "<td>3</td>", "<td>12</td>", "Mức bằng lời thì không có đơn vị");
            assertThat(administrator.get(SETS + "/thon-tinh").statusCode()).isEqualTo(404);
        }

        @Test
        void mayNameOnlyARegisterThatTheCommuneHas() {
            var administrator = administrator();
            administrator.get(SETS + "/tai-len");
            String wrong = UPLOADED.formatted("2026-01-01") + "outcome: {register: khong_co}\n";
            var refused = administrator.upload(SETS + "/tai-len", "tep", "thon.yaml", wrong.getBytes(UTF_8));
            assertThat(refused.body()).contains("có 1 chỗ cần sửa", "<td>13</td>", "Không có sổ “khong_co”");
        }

        @Test
        void ofASetInUseReplacesItFromALaterDayOnly() {
            var administrator = administrator();
            administrator.get(SETS + "/tai-len");
            upload(administrator, "2026-01-01");
            var officer = officer();
            officer.get(SETS + "/thon-tinh/T01/1.1");
            officer.post(SETS + "/thon-tinh/T01/1.1", answer("MET"));
            assertThat(upload(administrator, "2026-01-01")).contains("đã có đánh giá nên không sửa được");
            assertThat(upload(administrator, today.plusDays(10).toString())).isEmpty();
            assertThat(administrator.get(SETS + "/thon-tinh").body()).contains("Bản 1, ", "Bản 2, ");
        }

        @Test
        void correctsAVersionThatNobodyHasUsed() {
            var administrator = administrator();
            assertThat(administrator.get(SETS + "/tai-len").body()).contains("Bản chưa ai đánh giá");
            upload(administrator, "2025-01-01");
            upload(administrator, "2062-01-01");
            assertThat(upload(administrator, "2024-01-01")).contains("Bản 1 của bộ “thon-tinh” dùng từ 01/01/2025");
            assertThat(upload(administrator, "2026-01-01")).isEmpty();
            assertThat(administrator.get(SETS + "/thon-tinh").body())
                    .contains("Bản 2, 01/01/2026")
                    .doesNotContain("2062", "Bản 3, ");
        }

        private String upload(Visitor administrator, String from) {
            return administrator
                    .upload(
                            SETS + "/tai-len",
                            "tep",
                            "thon.yaml",
                            UPLOADED.formatted(from).getBytes(UTF_8))
                    .body();
        }

        @Test
        void leavesTheSetsOfThePackAlone() {
            GivenCriteria.ofVillages("thon-tinh").with("1", "1.1").in(given, commune);
            var administrator = administrator();
            administrator.get(SETS + "/tai-len");
            assertThat(upload(administrator, today.toString())).contains("là của một bộ trong bộ cấu hình");
        }

        @Test
        void thatIsNoYamlEndsInASentence() {
            var administrator = administrator();
            administrator.get(SETS + "/tai-len");
            for (byte[] content :
                    List.of(new byte[] {(byte) 0xff, 0, 1}, "a: [".getBytes(UTF_8), "- 1\n- 2\n".getBytes(UTF_8))) {
                var refused = administrator.upload(SETS + "/tai-len", "tep", "thon.yaml", content);
                assertThat(refused.statusCode()).isEqualTo(422);
                assertThat(refused.body()).contains("chỗ cần sửa");
            }
        }
    }

    @Nested
    class TheGroupOfTheCommune {

        @Test
        void isSaidByALeaderWithItsDecision() {
            GivenCriteria.ofTheCommune("xa-nhom")
                    .groups("NHOM_1", "NHOM_3")
                    .with("1", "1.1")
                    .in(given, commune);
            var leader = visitor(Role.LEADER, Area.WHOLE_COMMUNE);
            assertThat(leader.get(SETS + "/xa-nhom").body()).contains("Chưa ghi xã thuộc nhóm nào");
            var refused = leader.post(
                    SETS + "/xa-nhom/nhom", Map.of("nhom", "NHOM_3", "tu-ngay", "29/01/2026", "can-cu", " "));
            assertThat(refused.statusCode()).isEqualTo(422);
            leader.post(
                    SETS + "/xa-nhom/nhom",
                    Map.of("nhom", "NHOM_3", "tu-ngay", "29/01/2026", "can-cu", "QĐ 60/QĐ-BDTTG"));
            assertThat(leader.get(SETS + "/xa-nhom").body()).contains("Nhóm NHOM_3 từ 29/01/2026 (QĐ 60/QĐ-BDTTG)");
        }
    }
}
