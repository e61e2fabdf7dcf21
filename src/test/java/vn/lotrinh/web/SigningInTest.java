package vn.lotrinh.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.World.PASSWORD;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.given.World.Somebody;
import vn.lotrinh.kernel.CommuneCode;

@TheApplication
class SigningInTest {

    @Autowired
    World given;

    @LocalServerPort
    int port;

    CommuneCode commune = CommuneCode.of("00000");
    Somebody officer = new Somebody(UUID.randomUUID(), "nobody", commune);

    @BeforeEach
    void anOfficer() {
        commune = given.aCommune();
        officer = given.aPerson(commune, Role.OFFICER, Area.WHOLE_COMMUNE);
    }

    private Visitor visitor() {
        return new Visitor(port, commune);
    }

    @Test
    void theFormNamesTheCommune() {
        assertThat(visitor().get("/dang-nhap").body())
                .contains("Xã Mẫu " + commune)
                .contains("Đăng nhập");
    }

    @Test
    void aRightPasswordLeadsToTheSteeringRoom() {
        var visitor = visitor();
        visitor.get("/dang-nhap");
        var answer = visitor.post("/dang-nhap", Map.of("ten", officer.signInName(), "mat-khau", PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/xa/" + commune + "/dieu-hanh");
    }

    @Test
    void aWrongOneIsToldInASentenceAndKeepsTheName() {
        var visitor = visitor();
        visitor.get("/dang-nhap");
        var answer = visitor.post("/dang-nhap", Map.of("ten", officer.signInName(), "mat-khau", "sai rồi"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("không đúng").contains("value=\"" + officer.signInName());
    }

    @Test
    void nobodyIsLedToAnotherSite() {
        var visitor = visitor();
        visitor.get("/dang-nhap");
        var answer = visitor.post(
                "/dang-nhap",
                Map.of("ten", officer.signInName(), "mat-khau", PASSWORD, "tiep", "//example.org/dieu-hanh"));
        assertThat(answer.headers().firstValue("Location")).hasValue("/xa/" + commune + "/dieu-hanh");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        var answer = visitor()
                .send("POST", "/dang-nhap", "ten=a&mat-khau=b", "Content-Type", "application/x-www-form-urlencoded");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Hãy tải lại trang");
    }

    @Test
    void anAddressOfNothingSaysSo() {
        var answer = visitor().get("/khong-co-gi");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Không có trang này");
    }

    @Test
    void everyAnswerForbidsForeignContent() {
        assertThat(visitor()
                        .get("/dang-nhap")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
    }
}
