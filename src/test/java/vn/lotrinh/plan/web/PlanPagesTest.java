package vn.lotrinh.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.plan.ListPlans;
import vn.lotrinh.plan.ReviewState;
import vn.lotrinh.plan.ReviewedPlan;
import vn.lotrinh.plan.ReviewedTarget;
import vn.lotrinh.plan.ShowPlan;
import vn.lotrinh.reading.child.HostileFiles;

@TheApplication
class PlanPagesTest {

    private static final Path SAMPLE = Path.of("src/test/resources/documents/ke-hoach-mau.docx");
    private static final Pattern JOB = Pattern.compile("/cong-viec/([0-9a-f-]{36})");

    @Autowired
    World given;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    CommuneCode commune = CommuneCode.of("00000");

    @BeforeEach
    void aCommune() {
        commune = given.aCommune();
        given.aPlan(commune).prepare();
    }

    private Visitor signedIn(Role role) {
        var somebody = given.aPerson(commune, role, Area.WHOLE_COMMUNE);
        return new Visitor(port, commune).signIn(somebody.signInName(), World.PASSWORD);
    }

    private ReviewedPlan shown(UUID plan) {
        return given.in(commune, () -> given.get(ShowPlan.class).find(plan).orElseThrow());
    }

    private ReviewedTarget target(UUID plan, int number) {
        return shown(plan).targets().get(number);
    }

    /** What the browser would send of the open form. */
    private static Map<String, String> form(ReviewedTarget target, String act, Map<String, String> typed) {
        var fields = new HashMap<String, String>(Map.of(
                "viec", act,
                "ban", String.valueOf(target.version()),
                "ten", target.terms().name(),
                "kieu", target.terms().goal().kind().name(),
                "gia-tri", "74",
                "don-vi", "%",
                "chi-so", "ty-le-che-phu-rung",
                "phu-trach", "ubnd",
                "den-nam", "2030",
                "giu", "co"));
        for (int year = 2026; year <= 2030; year++) {
            fields.put("moc-" + year, "74");
        }
        fields.putAll(typed);
        return fields;
    }

    @Nested
    class Uploading {

        @Test
        void leadsToAJobThatEndsInADraft() throws Exception {
            var officer = signedIn(Role.OFFICER);
            officer.get("/ke-hoach/tai-len");
            var answer = officer.upload("/ke-hoach/tai-len", "van-ban", "ke-hoach.docx", Files.readAllBytes(SAMPLE));
            assertThat(answer.statusCode()).isEqualTo(302);
            var page = ended(officer, answer.headers().firstValue("Location").orElseThrow());
            assertThat(page).contains("Xong").contains("6 chỉ tiêu").contains("/ra-soat");
            assertThat(officer.get("/ke-hoach").body()).contains("Bản thảo đang rà soát");
            assertThat(officer.get("/cong-viec").body()).contains("Đọc văn bản ke-hoach.docx");
        }

        @Test
        void ofHostileFilesEndsInASentenceAndStoresNothing() throws Exception {
            var hostile = new HostileFiles(folder);
            var officer = signedIn(Role.OFFICER);
            for (Path file : new Path[] {hostile.zipBomb(), hostile.xmlBomb(), hostile.scannedPdf()}) {
                officer.get("/ke-hoach/tai-len");
                var answer = officer.upload("/ke-hoach/tai-len", "van-ban", "ke-hoach.docx", Files.readAllBytes(file));
                var page =
                        ended(officer, answer.headers().firstValue("Location").orElseThrow());
                assertThat(page).contains("Không nhận").contains("role=\"alert\"");
            }
            assertThat(given.in(commune, () -> given.get(ListPlans.class).handle()))
                    .isEmpty();
            assertThat(given.filesKept(commune)).isZero();
        }

        @Test
        void ofNothingIsToldUnderTheField() {
            var officer = signedIn(Role.OFFICER);
            officer.get("/ke-hoach/tai-len");
            var answer = officer.upload("/ke-hoach/tai-len", "van-ban", "", new byte[0]);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("Chưa chọn tệp");
        }

        @Test
        void ofMoreThanFiftyMegabytesIsRefusedInASentence() {
            var officer = signedIn(Role.OFFICER);
            officer.get("/ke-hoach/tai-len");
            var answer = officer.upload("/ke-hoach/tai-len", "van-ban", "lon.pdf", new byte[60 << 20]);
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("lớn hơn 50 MB");
            assertThat(given.filesKept(commune)).isZero();
        }

        @Test
        void isNotForAVillageHead() {
            var head = given.aPerson(commune, Role.VILLAGE_HEAD, new Area.Village("T01"));
            var visitor = new Visitor(port, commune).signIn(head.signInName(), World.PASSWORD);
            assertThat(visitor.get("/ke-hoach/tai-len").statusCode()).isEqualTo(403);
            assertThat(visitor.get("/ke-hoach").statusCode()).isEqualTo(200);
        }

        private String ended(Visitor visitor, String location) {
            var job = JOB.matcher(location);
            assertThat(job.find()).isTrue();
            for (int i = 0; i < 300; i++) {
                var page = visitor.get("/cong-viec/" + job.group(1)).body();
                if (!page.contains("hx-trigger=\"load")) {
                    return page;
                }
                LockSupport.parkNanos(100_000_000);
            }
            throw new AssertionError("The job does not end");
        }
    }

    @Nested
    class Reviewing {

        @Test
        void showsTargetsFindingsAndWhatIsMissing() {
            var plan = given.aPlan(commune).draft();
            var page = signedIn(Role.OFFICER)
                    .get("/ke-hoach/ban/" + plan.id() + "/ra-soat")
                    .body();
            assertThat(page)
                    .contains("0/2 đã xác nhận")
                    .contains("Tỷ lệ che phủ rừng")
                    .contains("Xác nhận");
            assertThat(page).contains("Còn 2 chỉ tiêu chưa đủ").doesNotContain("/hieu-luc\"");
        }

        @Test
        void confirmsWhatIsInTheFormAndGoesOnToTheNext() {
            var plan = given.aPlan(commune).draft();
            var officer = signedIn(Role.OFFICER);
            officer.get("/ke-hoach/ban/" + plan.id() + "/ra-soat");
            var answer = officer.post(
                    "/ke-hoach/ban/" + plan.id() + "/chi-tieu/"
                            + target(plan.id(), 0).id(),
                    form(target(plan.id(), 0), "xac-nhan", Map.of("gia-tri", "75,5")));
            assertThat(answer.statusCode()).isEqualTo(302);
            var confirmed = target(plan.id(), 0);
            assertThat(confirmed.state()).isEqualTo(ReviewState.CONFIRMED);
            assertThat(confirmed.terms().goal().value()).isEqualByComparingTo("75.5");
        }

        @Test
        void keepsWhatWasTypedWhenItCannotBeUnderstood() {
            var plan = given.aPlan(commune).draft();
            var officer = signedIn(Role.OFFICER);
            officer.get("/ke-hoach/ban/" + plan.id() + "/ra-soat");
            var answer = officer.post(
                    "/ke-hoach/ban/" + plan.id() + "/chi-tieu/"
                            + target(plan.id(), 0).id(),
                    form(target(plan.id(), 0), "luu", Map.of("gia-tri", "7.4", "ten", "Che phủ rừng của xã")));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("Che phủ rừng của xã").contains("“7.4” không rõ");
            assertThat(target(plan.id(), 0).version()).isEqualTo(1);
        }

        @Test
        void tellsAboutSomebodyElsesChangeAndKeepsWhatWasTyped() {
            var plan = given.aPlan(commune).draft();
            var seen = target(plan.id(), 0);
            given.aPlan(commune).confirmed(plan.id());
            var officer = signedIn(Role.OFFICER);
            officer.get("/ke-hoach/ban/" + plan.id() + "/ra-soat");
            var answer = officer.post(
                    "/ke-hoach/ban/" + plan.id() + "/chi-tieu/" + seen.id(),
                    form(seen, "luu", Map.of("gia-tri", "76")));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("Người khác vừa sửa").contains("value=\"76\"");
        }

        @Test
        void addsAnIndicatorThatNobodyMeasuresYet() {
            var plan = given.aPlan(commune).draft();
            var officer = signedIn(Role.OFFICER);
            officer.get("/ke-hoach/ban/" + plan.id() + "/ra-soat");
            officer.post(
                    "/ke-hoach/ban/" + plan.id() + "/chi-tieu/"
                            + target(plan.id(), 0).id(),
                    form(
                            target(plan.id(), 0),
                            "xac-nhan",
                            Map.of("ten", "Số hợp tác xã", "chi-so", "+", "don-vi", "hợp tác xã", "giu", "")));
            assertThat(target(plan.id(), 0).terms().indicator()).isEqualTo("so-hop-tac-xa");
            assertThat(target(plan.id(), 0).state()).isEqualTo(ReviewState.CONFIRMED);
        }

        @Test
        void dropsOnlyWithAReason() {
            var plan = given.aPlan(commune).draft();
            var officer = signedIn(Role.OFFICER);
            officer.get("/ke-hoach/ban/" + plan.id() + "/ra-soat");
            String address = "/ke-hoach/ban/" + plan.id() + "/chi-tieu/"
                    + target(plan.id(), 0).id();
            assertThat(officer.post(address, form(target(plan.id(), 0), "bo", Map.of("ly-do", "")))
                            .body())
                    .contains("Ghi lý do bỏ");
            officer.post(address, form(target(plan.id(), 0), "bo", Map.of("ly-do", "Trùng T2")));
            assertThat(target(plan.id(), 0).reason()).isEqualTo("Trùng T2");
        }

        @Test
        void isForNobodyOfAnotherCommune() {
            var plan = given.aPlan(commune).draft();
            var other = given.aCommune();
            var stranger = given.aPerson(other, Role.LEADER, Area.WHOLE_COMMUNE);
            var visitor = new Visitor(port, other).signIn(stranger.signInName(), World.PASSWORD);
            assertThat(visitor.get("/ke-hoach/ban/" + plan.id() + "/ra-soat").statusCode())
                    .isEqualTo(404);
        }
    }

    @Nested
    class PuttingInForce {

        @Test
        void isOneButtonForALeaderWhenNothingIsMissing() {
            var plan = given.aPlan(commune).confirmed();
            var leader = signedIn(Role.LEADER);
            assertThat(leader.get("/ke-hoach/ban/" + plan.id() + "/ra-soat").body())
                    .contains("Mọi chỉ tiêu đã đủ")
                    .contains("phần đề xuất");
            leader.post("/ke-hoach/ban/" + plan.id() + "/hieu-luc", Map.of("ban", String.valueOf(plan.version())));
            assertThat(leader.get("/ke-hoach").body())
                    .contains("Bản 1, có hiệu lực từ")
                    .contains("/chi-tieu/T1")
                    .contains("giữ từ 74% trở lên");
        }

        @Test
        void isNotForAnOfficer() {
            var plan = given.aPlan(commune).confirmed();
            var officer = signedIn(Role.OFFICER);
            officer.get("/ke-hoach/ban/" + plan.id() + "/ra-soat");
            assertThat(officer.post("/ke-hoach/ban/" + plan.id() + "/hieu-luc", Map.of("ban", "1"))
                            .statusCode())
                    .isEqualTo(403);
        }
    }
}
