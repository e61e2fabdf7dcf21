package vn.lotrinh.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lotrinh.access.Agency;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.InstallAgencies;
import vn.lotrinh.access.Role;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.trail.SealTrail;

/** Agencies, keys, the pack and the trail, as an administrator sees them. */
@TheApplication
class OtherPagesTest {

    @Autowired
    World given;

    @LocalServerPort
    int port;

    CommuneCode commune = CommuneCode.of("00000");
    Visitor visitor = new Visitor(0);

    @BeforeEach
    void anAdministrator() {
        given.forgetFailedSignIns();
        commune = given.aCommune();
        given.in(commune, () -> {
            given.get(InstallAgencies.class)
                    .handle(List.of(new Agency("ktht", "Phòng Kinh tế", Agency.Kind.STATE)), World.TEST);
            return true;
        });
        visitor = new Visitor(port, commune).signIn(given.anAdministrator(commune));
    }

    @Test
    void theOverviewLeadsEverywhere() {
        assertThat(visitor.get("/quan-tri").body())
                .contains("Người dùng", "/xa/" + commune + "/quan-tri/bo-cau-hinh", "dòng đã niêm phong");
    }

    @Test
    void anAgencyNamesWhoWorksForIt() {
        given.aPerson(commune, Role.OFFICER, new Area.Agency("ktht"));
        assertThat(visitor.get("/quan-tri/co-quan").body())
                .contains("Phòng Kinh tế", "Cơ quan nhà nước", "Nguyễn Văn Mẫu");
    }

    @Test
    void anEmptyListSaysWhy() {
        assertThat(visitor.get("/quan-tri/thon").body()).contains("Chưa có thôn nào", "territory.yaml");
    }

    @Test
    void aKeyIsShownOnceAndWorksUntilItIsRevoked() {
        var made = visitor.post(
                "/quan-tri/khoa-api", Map.of("ten", "Phần mềm", "vai-tro", "OFFICER", "pham-vi", "co-quan:ktht"));
        var text = Pattern.compile("id=\"khoa\">(lotrinh_[^<]+)<").matcher(made.body());
        assertThat(text.find()).isTrue();
        String[] key = {"Authorization", "Bearer " + text.group(1)};
        assertThat(new Visitor(port).get("/api/v1/me", key).body()).contains("\"area\":\"ktht\"");

        var list = visitor.get("/quan-tri/khoa-api").body();
        assertThat(list)
                .contains("Phần mềm", "Cán bộ chuyên môn, Phòng Kinh tế")
                .doesNotContain(text.group(1));
        var revoke = Pattern.compile("action=\"/xa/\\d{5}(/quan-tri/khoa-api/[^\"]+/thu-hoi)\"")
                .matcher(list);
        assertThat(revoke.find()).isTrue();
        visitor.post(revoke.group(1), Map.of());
        assertThat(visitor.get("/quan-tri/khoa-api").body()).contains("Đã thu hồi khóa", "Thu hồi ");
        assertThat(new Visitor(port).get("/api/v1/me", key).statusCode()).isEqualTo(401);
    }

    @Test
    void theTrailIsReadInWordsAndItsHeadCanBeWrittenDown() {
        given.get(SealTrail.class).handle();
        var page = visitor.get("/quan-tri/nhat-ky").body();
        assertThat(page)
                .contains("mời", "Người dùng", "Nguyễn Văn Mẫu")
                .containsPattern("Vai trò <span[^>]*>Nguyễn Văn Mẫu<")
                .doesNotContain("access.person<");
        assertThat(Pattern.compile("id=\"moc\">" + commune + ":\\d+:[0-9a-f]{64}<")
                        .matcher(page)
                        .find())
                .isTrue();
        assertThat(visitor.get("/quan-tri/nhat-ky?ve=access.agency").body())
                .contains("ghi theo bộ cấu hình")
                .doesNotContain("<td>mời</td>");
    }

    @Test
    void aLongTrailGoesOnOnAnotherPage() {
        for (int n = 0; n < 51; n++) {
            given.aKey(commune, Role.OFFICER, Area.WHOLE_COMMUNE);
        }
        var older = Pattern.compile(
                        "href=\"/xa/\\d{5}(/quan-tri/nhat-ky\\?ve=access.api_key&amp;truoc=[^\"]+)\" rel=\"next\"")
                .matcher(visitor.get("/quan-tri/nhat-ky?ve=access.api_key").body());
        assertThat(older.find()).isTrue();
        assertThat(visitor.get(older.group(1).replace("&amp;", "&")).body())
                .contains("<td>tạo</td>")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void looksAreReadInWords() {
        visitor.get("/quan-tri/nguoi-dung");
        await().untilAsserted(
                        () -> assertThat(visitor.get("/quan-tri/nhat-ky/xem").body())
                                .contains("Danh sách người dùng", "Nguyễn Văn Mẫu"));
    }

    @Test
    void thePackIsShownWithItsFilesAndItsBase() {
        assertThat(visitor.get("/quan-tri/bo-cau-hinh").body())
                .contains("nam-cuong", "plan.yaml", "base", "không có lỗi");
    }
}
