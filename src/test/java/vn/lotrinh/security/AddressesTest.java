package vn.lotrinh.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.trail.ShowTrail;

/** What addresses answer that nobody asked for in earnest, and what programs are told. */
@TheApplication
class AddressesTest {

    @Autowired
    World given;

    @LocalServerPort
    int port;

    CommuneCode commune = CommuneCode.of("00000");

    @BeforeEach
    void aCommune() {
        commune = given.aCommune();
    }

    private Visitor visitor() {
        return new Visitor(port, commune);
    }

    @Test
    void anUnknownCommuneOffersThoseThereAre() {
        var answer = new Visitor(port, "99999").get("/quan-tri");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Không rõ trang này của xã nào", "\"/xa/" + commune + "/quan-tri\"");
        assertThat(new Visitor(port, "99999").get("/khong-co-gi").body())
                .contains("\"/xa/" + commune + "/khong-co-gi\"");
    }

    @Test
    void anErrorPageIsOneOfTheCommune() {
        var answer = visitor().send("POST", "/dang-nhap", "", "Content-Type", "application/x-www-form-urlencoded");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Xã Mẫu " + commune, "href=\"/xa/" + commune + "/\"");
    }

    @Test
    void headAnswersLikeGetWithoutABody() {
        var page = visitor().send("HEAD", "/dang-nhap", "");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).isEmpty();
        assertThat(visitor().send("HEAD", "/quan-tri", "").statusCode()).isEqualTo(302);
    }

    @Test
    void optionsNamesTheMethodsAndNoData() {
        var answer = visitor().send("OPTIONS", "/quan-tri/khoa-api", "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET", "POST");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void anotherSiteGetsNoLeave() {
        var answer = visitor().send("OPTIONS", "/api/v1/me", "", "Access-Control-Request-Method", "GET");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void aMethodThatAnAddressDoesNotTakeIsNamedSo() {
        var visitor = visitor();
        visitor.get("/dang-nhap");
        assertThat(visitor.call("DELETE", "/dang-nhap").statusCode()).isEqualTo(405);
    }

    @Test
    void aProgramIsToldInVietnameseUnlessItAsksForEnglish() {
        var vietnamese = visitor().get("/api/v1/me");
        assertThat(vietnamese.statusCode()).isEqualTo(401);
        assertThat(vietnamese.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(vietnamese.headers().firstValue("Content-Language")).hasValue("vi");
        assertThat(vietnamese.body()).contains("Cần một khóa API", "\"status\":401", "\"code\":\"not-signed-in\"");

        var english = visitor().get("/api/v1/me", "Accept-Language", "en-GB,en;q=0.9,vi;q=0.1");
        assertThat(english.headers().firstValue("Content-Language")).hasValue("en");
        assertThat(english.body()).contains("A valid API key is needed");
    }

    @ParameterizedTest
    @ValueSource(strings = {";;;", "en;q=x", "*-*", "a-very-long-subtag-that-is-none", ","})
    void aLanguageThatIsNoneIsNoFault(String asked) {
        assertThat(visitor().get("/api/v1/me", "Accept-Language", asked).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aProgramIsToldOfAnAddressOfNothing() {
        var answer = visitor().get("/api/v1/khong-co");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void aKeySaysWhoseItIs() {
        var key = given.aKey(commune, Role.OFFICER, Area.WHOLE_COMMUNE);
        var answer = visitor().get("/api/v1/me", "Authorization", "Bearer " + key);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"commune\":\"" + commune + "\"", "\"role\":\"OFFICER\"", "\"areaKind\":\"COMMUNE\"");
    }

    @Test
    void theInstallationsKeyIsAdministratorOfEveryCommuneThatIsNamed() {
        String[] key = {"Authorization", "Bearer " + World.ADMINISTRATOR_KEY};
        assertThat(visitor().get("/api/v1/me", key).body())
                .contains("\"commune\":\"" + commune + "\"", "\"role\":\"ADMINISTRATOR\"");
        var other = given.aCommune();
        assertThat(new Visitor(port, other).get("/api/v1/me", key).body()).contains("\"commune\":\"" + other + "\"");
        assertThat(visitor()
                        .get("/api/v1/me", "Authorization", "Bearer " + World.ADMINISTRATOR_KEY + "x")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void theTrailNamesTheInstallationsKeyAsAProgram() {
        var visitor = visitor();
        visitor.send(
                "POST",
                "/quan-tri/khoa-api",
                "ten=M%C3%A1y&vai-tro=OFFICER&pham-vi=toan-xa",
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Authorization",
                "Bearer " + World.ADMINISTRATOR_KEY);
        assertThat(given.in(
                        commune, () -> given.get(ShowTrail.class).listLatest(commune, "access.api_key", null, null, 1)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.actor()).isEqualTo("program:administrator-key"));
    }

    @Test
    void styleSheetsAndScriptsAreKeptByTheBrowser() {
        var page = visitor().get("/dang-nhap").body();
        var found = Pattern.compile("href=\"(/giao-dien/[0-9a-f]{12})/css/").matcher(page);
        assertThat(found.find()).isTrue();
        var script = new Visitor(port).get(found.group(1) + "/js/officer.js");
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        assertThat(new Visitor(port)
                        .get(found.group(1) + "/webjars/htmx.org/2.0.10/dist/htmx.min.js")
                        .statusCode())
                .isEqualTo(200);
        assertThat(new Visitor(port)
                        .get("/giao-dien/000000000000/js/officer.js")
                        .statusCode())
                .isEqualTo(404);
    }
}
