package vn.lotrinh.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.ListLooks;
import vn.lotrinh.access.ListPeople;
import vn.lotrinh.access.Role;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.given.World.Somebody;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.territory.InstallTerritory;
import vn.lotrinh.territory.Territory;

/** What an administrator does for people, on the pages themselves. */
@TheApplication
class PeoplePagesTest {

    static final String PEOPLE = "/quan-tri/nguoi-dung";
    static final Pattern LINK = Pattern.compile("id=\"duong-dan\">(http://localhost:\\d+/xa/\\d{5}(/loi-moi/[^<]+))<");

    @Autowired
    World given;

    @LocalServerPort
    int port;

    CommuneCode commune = CommuneCode.of("00000");
    Somebody administrator = new Somebody(UUID.randomUUID(), "nobody", commune);
    Visitor visitor = new Visitor(0);

    @BeforeEach
    void anAdministratorOfACommuneWithAVillage() {
        given.forgetFailedSignIns();
        commune = given.aCommune();
        administrator = given.anAdministrator(commune);
        given.in(commune, () -> {
            given.get(InstallTerritory.class)
                    .handle(
                            new Territory(
                                    new Territory.Province("19", "tỉnh Mẫu"),
                                    commune,
                                    "xã Mẫu",
                                    BigDecimal.TEN,
                                    "thử",
                                    null,
                                    List.of(new Territory.Village("T01", "Thôn Bản Mẫu", false))),
                            World.TEST);
            return true;
        });
        visitor = new Visitor(port, commune).signIn(administrator);
    }

    private static Map<String, String> villageHead(String signInName) {
        return Map.of(
                "ho-ten", "Hoàng Thị Đào",
                "ten-dang-nhap", signInName,
                "dien-thoai", "0912 345 678",
                "vai-tro", "VILLAGE_HEAD",
                "pham-vi", "thon:T01");
    }

    private String invited(String signInName) {
        visitor.post(PEOPLE + "/moi", villageHead(signInName));
        return given.in(commune, () -> given.get(ListPeople.class).handle(signInName))
                .getFirst()
                .id()
                .toString();
    }

    @Test
    void anInvitationIsALinkToSendByZaloAndToScan() {
        var answer = visitor.post(PEOPLE + "/moi", villageHead("dao." + commune));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Chào Hoàng Thị Đào", "của xã Mẫu", "Chép cho Zalo", "<svg class=\"qr\"", "chỉ hiện một lần");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        var link = LINK.matcher(answer.body());
        assertThat(link.find()).isTrue();
        assertThat(new Visitor(port, commune).get(link.group(2)).body()).contains("Chào Hoàng Thị Đào");
    }

    @Test
    void aRoleThatDoesNotFitIsToldUnderItsFieldAndNothingTypedIsLost() {
        var typed = new HashMap<>(villageHead("dao." + commune));
        typed.put("pham-vi", "toan-xa");
        var answer = visitor.post(PEOPLE + "/moi", typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Vai trò “Trưởng thôn” chỉ giao cho một thôn. Hãy chọn lại phạm vi.")
                .contains(
                        "value=\"Hoàng Thị Đào\"", "value=\"0912 345 678\"", "<option value=\"VILLAGE_HEAD\" selected>")
                .contains("aria-invalid=\"true\" aria-describedby=\"moi-pham-vi-goi-y moi-pham-vi-loi\"");
    }

    @Test
    void anEmptyFormIsToldFieldByField() {
        assertThat(visitor.post(PEOPLE + "/moi", Map.of()).body()).contains("Hãy chọn vai trò.", "Hãy chọn phạm vi.");
    }

    @Test
    void aNameThatIsTakenPointsToTheOtherForm() {
        assertThat(refused(visitor.post(PEOPLE + "/moi", villageHead(administrator.signInName()))))
                .contains("Tên đăng nhập này đã có người dùng");
    }

    @Test
    void peopleAreFoundWithoutAccentsAndTheLookIsWrittenDown() {
        invited("dao." + commune);
        assertThat(visitor.get(PEOPLE + "?tim=hoang+thi+dao").body())
                .contains("Hoàng Thị Đào", "Trưởng thôn, Thôn Bản Mẫu", "Chờ nhận lời mời", "Tìm thấy 1 người");
        await().untilAsserted(() -> assertThat(
                        given.in(commune, () -> given.get(ListLooks.class).handle(null, 9)))
                .extracting(ListLooks.Row::purpose)
                .contains("Danh sách người dùng"));
    }

    @Test
    void rolesAreGivenAndEnded() {
        var person = invited("dao." + commune);
        var path = PEOPLE + "/" + person;
        assertThat(visitor.post(path + "/vai-tro", Map.of("vai-tro", "PARTY_CELL_SECRETARY", "pham-vi", "thon:T01"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(visitor.get(path).body()).contains("Đã giao vai trò Bí thư chi bộ, Thôn Bản Mẫu.");
        assertThat(refused(visitor.post(
                        path + "/vai-tro", Map.of("vai-tro", "PARTY_CELL_SECRETARY", "pham-vi", "thon:T01"))))
                .contains("Người này đang giữ vai trò đó rồi.");
        var holding = given.in(commune, () -> given.get(ListPeople.class).find(UUID.fromString(person)))
                .orElseThrow()
                .roles()
                .getFirst()
                .id();
        assertThat(visitor.post(path + "/thoi-vai-tro/" + holding, Map.of("ly-do", "chuyển công tác"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(refused(visitor.post(path + "/thoi-vai-tro/" + holding, Map.of())))
                .contains("đã thôi giao từ trước");
    }

    @Test
    void theLastAdministratorStays() {
        var path = PEOPLE + "/" + administrator.id();
        assertThat(refused(visitor.post(path + "/tam-khoa", Map.of("ly-do", "thử"))))
                .contains("người quản trị cuối cùng");
        assertThat(refused(visitor.post(path + "/tam-khoa", Map.of()))).contains("Hãy ghi lý do");
    }

    @Test
    void anAccountIsLockedAndOpenedAgain() {
        var officer = given.aPerson(commune, Role.OFFICER, Area.WHOLE_COMMUNE);
        var path = PEOPLE + "/" + officer.id();
        visitor.post(path + "/tam-khoa", Map.of("ly-do", "nghỉ dài ngày"));
        assertThat(visitor.get(path).body())
                .contains("Đã tạm khóa", "Mở khóa tài khoản")
                .doesNotContain("Lấy đường dẫn mới");
        visitor.post(path + "/mo-khoa", Map.of());
        assertThat(visitor.get(path).body()).contains("Đã mở khóa", "Lấy đường dẫn mới");
        assertThat(refused(visitor.post(path + "/mo-khoa", Map.of()))).contains("không bị khóa");
    }

    @Test
    void aSuccessorTakesOverFromADay() {
        var officer = given.aPerson(commune, Role.OFFICER, Area.WHOLE_COMMUNE);
        var form = new HashMap<>(Map.of(
                "ho-ten", "Ma Văn Kế", "ten-dang-nhap", "ke." + commune, "tu-ngay", "01/01/2020", "ly-do", "nghỉ hưu"));
        var path = PEOPLE + "/" + officer.id() + "/ban-giao";
        assertThat(refused(visitor.post(path, form))).contains("Ngày bàn giao phải từ hôm nay trở đi.", "nghỉ hưu");
        form.put("tu-ngay", "31/02/2026");
        assertThat(refused(visitor.post(path, form))).contains("Hãy ghi ngày, như 31/12/2026.");
        form.put("tu-ngay", "2199-12-31");
        assertThat(visitor.post(path, form).body()).contains("Đã bàn giao, từ 31/12/2199", "Chào Ma Văn Kế");
    }

    @Test
    void somebodyOfAnotherCommuneIsManagedThere() {
        var home = given.aCommune();
        var elsewhere = given.aPerson(home, Role.LEADER, Area.WHOLE_COMMUNE);
        assertThat(visitor.get(PEOPLE + "/" + elsewhere.id()).statusCode()).isEqualTo(404);
        visitor.post(
                PEOPLE + "/giao-vai-tro",
                Map.of("ten-dang-nhap", elsewhere.signInName(), "vai-tro", "LEADER", "pham-vi", "toan-xa"));
        assertThat(visitor.get(PEOPLE + "/" + elsewhere.id()).body()).contains("Do xã khác quản trị", "xã Mẫu " + home);
        assertThat(refused(visitor.post(PEOPLE + "/" + elsewhere.id() + "/cap-lai", Map.of())))
                .contains("do xã Mẫu " + home + " quản trị");
    }

    private static String refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body();
    }
}
