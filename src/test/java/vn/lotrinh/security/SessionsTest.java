package vn.lotrinh.security;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.World.PASSWORD;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lotrinh.access.AcceptInvitation;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SendReset;
import vn.lotrinh.access.SuspendPerson;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.given.World.Somebody;
import vn.lotrinh.kernel.CommuneCode;

/** From signing in to the end of a session. */
@TheApplication
class SessionsTest {

    static final String PAGE = "/quan-tri/nguoi-dung";

    @Autowired
    World given;

    @LocalServerPort
    int port;

    CommuneCode commune = CommuneCode.of("00000");
    Somebody administrator = new Somebody(UUID.randomUUID(), "nobody", commune);

    @BeforeEach
    void anAdministrator() {
        given.forgetFailedSignIns();
        commune = given.aCommune();
        administrator = given.anAdministrator(commune);
    }

    @AfterEach
    void nobodyElseHasToWait() {
        given.forgetFailedSignIns();
    }

    Visitor visitor() {
        return new Visitor(port, commune);
    }

    HttpResponse<String> signIn(Visitor visitor, Map<String, ?> form, String... headers) {
        visitor.get("/dang-nhap");
        return visitor.post("/dang-nhap", form, headers);
    }

    Map<String, String> right() {
        return Map.of("ten", administrator.signInName(), "mat-khau", PASSWORD);
    }

    @Nested
    class ASession {

        @Test
        void getsANewIdAtEachSignIn() {
            var visitor = visitor();
            var first = sessionIn(signIn(visitor, right()));
            var second = sessionIn(visitor.post("/dang-nhap", right()));
            assertThat(second).isNotEqualTo(first);
            assertThat(visitor().get(PAGE, "Cookie", "SESSION=" + first).statusCode())
                    .as("the id from before is worth nothing")
                    .isEqualTo(302);
        }

        @Test
        void isNotOneThatSomebodySlippedIn() {
            var visitor = visitor();
            visitor.get("/dang-nhap");
            var answer = visitor.post(
                    "/dang-nhap", right(), "Cookie", "SESSION=MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw");
            assertThat(sessionIn(answer)).isNotEqualTo("MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw");
        }

        @Test
        void liesInACookieThatNoScriptAndNoOtherSiteCanUse() {
            assertThat(cookie(signIn(visitor(), right()), "SESSION"))
                    .contains("HttpOnly", "SameSite=Lax", "Path=/")
                    .doesNotContain("Secure");
        }

        @Test
        void staysOnTlsWhereAProxyInFrontSpeaksIt() {
            var answer = signIn(visitor(), right(), "X-Forwarded-Proto", "https");
            assertThat(cookie(answer, "SESSION")).contains("Secure");
            assertThat(visitor()
                            .get("/dang-nhap", "X-Forwarded-Proto", "https")
                            .headers()
                            .firstValue("Strict-Transport-Security"))
                    .isPresent();
        }

        @Test
        void endsWhenTheAccountIsLocked() {
            var officer = given.aPerson(commune, Role.ADMINISTRATOR, Area.WHOLE_COMMUNE);
            var visitor = visitor().signIn(officer);
            assertThat(visitor.get(PAGE).statusCode()).isEqualTo(200);
            given.in(
                    commune,
                    () -> given.get(SuspendPerson.class)
                            .handle(new SuspendPerson.Command(World.TEST, officer.id(), "thử")));
            assertThat(visitor.get(PAGE).statusCode()).isEqualTo(302);
        }

        @Test
        void endsWithANewPassword() {
            var visitor = visitor().signIn(administrator);
            var link = ((SendReset.Outcome.Made) given.in(
                            commune,
                            () -> given.get(SendReset.class)
                                    .handle(new SendReset.Command(World.TEST, administrator.id()))))
                    .link();
            given.in(
                    commune,
                    () -> given.get(AcceptInvitation.class)
                            .handle(new AcceptInvitation.Command(World.secret(link), "một câu khác dễ nhớ")));
            assertThat(visitor.get(PAGE).statusCode()).isEqualTo(302);
        }

        @Test
        void endsOnBothSidesBySigningOut() {
            var visitor = visitor();
            var session = sessionIn(signIn(visitor, right()));
            visitor.post("/dang-xuat", Map.of());
            assertThat(visitor().get(PAGE, "Cookie", "SESSION=" + session).statusCode())
                    .isEqualTo(302);
        }
    }

    @Nested
    class WhenItIsOver {

        @Test
        void aFormComesBackAfterSigningInWithAllThatWasTyped() {
            var visitor = visitor();
            visitor.get("/dang-nhap");
            var refused = visitor.post(PAGE + "/moi", Map.of("ho-ten", "Nguyễn Thị Giữ", "ten-dang-nhap", "giu.nt"));
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.body())
                    .contains("Phiên làm việc đã hết", "name=\"giu.ho-ten\"", "value=\"Nguyễn Thị Giữ\"");

            var back = visitor.post(
                    "/dang-nhap",
                    Map.of(
                            "ten",
                            administrator.signInName(),
                            "mat-khau",
                            PASSWORD,
                            "tiep",
                            PAGE + "/moi",
                            "giu.ho-ten",
                            "Nguyễn Thị Giữ",
                            "giu.ten-dang-nhap",
                            "giu.nt"));
            assertThat(back.body())
                    .contains("action=\"/xa/" + commune + PAGE + "/moi\"", "name=\"ho-ten\" value=\"Nguyễn Thị Giữ\"");
        }

        @Test
        void aPieceOfAPageMakesTheBrowserLoadTheWholePage() {
            var answer = visitor()
                    .get(
                            PAGE,
                            "HX-Request",
                            "true",
                            "HX-Current-URL",
                            "http://localhost/xa/" + commune + PAGE + "?tim=an");
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("HX-Redirect"))
                    .hasValue("/xa/" + commune + "/dang-nhap?tiep=%2Fquan-tri%2Fnguoi-dung%3Ftim%3Dan");
        }

        @ParameterizedTest
        @ValueSource(strings = {"::::", "http://[", "không phải"})
        void anAddressThatIsNoneIsNoFault(String address) {
            var answer = visitor()
                    .get(PAGE, "HX-Request", "true", "HX-Current-URL", address.replaceAll("[^\\x20-\\x7e]", "?"));
            assertThat(answer.statusCode()).isEqualTo(401);
        }

        @Test
        void aPageIsAskedForAgainWithItsQuery() {
            assertThat(visitor().get(PAGE + "?tim=an").headers().firstValue("Location"))
                    .hasValue("/xa/" + commune + "/dang-nhap?tiep=%2Fquan-tri%2Fnguoi-dung%3Ftim%3Dan");
        }
    }

    @Nested
    class SigningIn {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "https://example.org/",
                    "//example.org",
                    "/\\example.org",
                    "\\\\example.org",
                    "javascript:alert(1)",
                    "/{x}",
                    "/%0d%0aSet-Cookie:x",
                    "example.org",
                    "/\texample.org",
                    ""
                })
        void leadsToNoOtherSite(String wanted) {
            var answer =
                    signIn(visitor(), Map.of("ten", administrator.signInName(), "mat-khau", PASSWORD, "tiep", wanted));
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("/xa/" + commune + "/");
            assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("x"));
        }

        @Test
        void isSlowedDownByName() {
            var wrong = Map.of("ten", administrator.signInName(), "mat-khau", "đoán mò");
            var visitor = visitor();
            for (int tries = 0; tries < 8; tries++) {
                assertThat(signIn(visitor, wrong).statusCode()).isEqualTo(422);
            }
            var answer = signIn(visitor, right());
            assertThat(answer.statusCode()).as("even with the right password").isEqualTo(429);
            assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0))
                    .isBetween(60L, 15L * 60);
            assertThat(answer.body()).contains("Thử sai quá nhiều lần. Hãy đợi");
        }

        @Test
        void isSlowedDownByAddressAndNotElsewhere() {
            String[] there = {"X-Forwarded-For", "203.0.113.7"};
            var visitor = visitor();
            visitor.get("/dang-nhap");
            int answered = 0;
            for (int n = 0; n <= 60; n++) {
                answered = visitor.post("/dang-nhap", Map.of("ten", "ai" + n, "mat-khau", "x"), there)
                        .statusCode();
            }
            assertThat(answered).isEqualTo(429);
            assertThat(visitor.post("/dang-nhap", right(), there).statusCode()).isEqualTo(429);
            assertThat(visitor.post("/dang-nhap", right(), "X-Forwarded-For", "203.0.113.8")
                            .statusCode())
                    .isEqualTo(302);
        }

        @Test
        void doesNotCountAgainstTheAddressWhenItSucceeds() {
            String[] office = {"X-Forwarded-For", "203.0.113.9"};
            var visitor = visitor();
            visitor.get("/dang-nhap");
            for (int n = 0; n < 62; n++) {
                assertThat(visitor.post("/dang-nhap", right(), office).statusCode())
                        .isEqualTo(302);
            }
        }
    }

    static String sessionIn(HttpResponse<String> answer) {
        var cookie = cookie(answer, "SESSION");
        return cookie.substring("SESSION=".length(), cookie.indexOf(';'));
    }

    static String cookie(HttpResponse<String> answer, String name) {
        List<String> cookies = answer.headers().allValues("Set-Cookie");
        return cookies.stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No cookie " + name + " in " + cookies));
    }
}
