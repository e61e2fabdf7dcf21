package vn.lotrinh.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;

/** Every address, called by everybody: answered exactly where its handler says so, and never with another commune's data. */
@TheApplication
class EveryEndpointTest {

    @Autowired
    World given;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @LocalServerPort
    int port;

    CommuneCode commune = CommuneCode.of("00000");
    CommuneCode another = CommuneCode.of("00000");
    Planted planted = new Planted("", Map.of());
    List<Endpoint> endpoints = List.of();

    @BeforeEach
    void twoCommunes() {
        given.forgetFailedSignIns();
        commune = given.aCommune();
        another = given.aCommune();
        planted = Planted.in(given, commune);
        endpoints = Endpoint.all(mapping).stream()
                .filter(endpoint -> !endpoint.isErrorPage())
                .toList();
    }

    @AfterEach
    void nobodyElseHasToWait() {
        given.forgetFailedSignIns();
    }

    @Test
    void saysWhoMayCallIt() {
        assertThat(Endpoint.all(mapping))
                .hasSizeGreaterThan(25)
                .allSatisfy(endpoint -> assertThat(endpoint.permission().declared())
                        .as("%s (%s) declares @Permits or @OpenToThePublic", endpoint, endpoint.handler())
                        .isTrue());
    }

    @Test
    void answersItsOwnCommuneExactlyWhereItSaysSo() {
        int told = 0;
        var wrong = new ArrayList<String>();
        var callers = new ArrayList<>(Caller.ofEveryRole(given, port, commune, commune));
        callers.add(Caller.nobody(port, commune));
        for (var caller : callers) {
            for (var endpoint : endpoints) {
                var answer = caller.call(endpoint, planted);
                if (refused(answer) == caller.may(endpoint) || answer.statusCode() >= 500) {
                    wrong.add(caller + ": " + endpoint + " answered " + answer.statusCode());
                }
                if (answer.body().contains(planted.marker())) {
                    told++;
                    if (refused(answer)) {
                        wrong.add(caller + ": " + endpoint + " refused, and told all the same");
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(told)
                .as("pages that showed what was planted to those who may see it")
                .isGreaterThan(10);
    }

    @Test
    void refusesAnotherCommunesPeopleAndPrograms() {
        var wrong = new ArrayList<String>();
        for (var caller : Caller.ofEveryRole(given, port, another, commune)) {
            for (var endpoint : endpoints) {
                var answer = caller.call(endpoint, planted);
                if (refused(answer) == endpoint.permission().open() || answer.statusCode() >= 500) {
                    wrong.add(caller + ": " + endpoint + " answered " + answer.statusCode());
                }
                if (!endpoint.permission().open() && answer.body().contains(planted.marker())) {
                    wrong.add(caller + ": " + endpoint + " told what is another commune's");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** They ask at home, by the ids and codes of what is kept elsewhere. */
    @Test
    void findsNothingOfAnotherCommuneByItsId() {
        var wrong = new ArrayList<String>();
        for (var caller : Caller.ofEveryRole(given, port, another, another)) {
            for (var endpoint : endpoints) {
                var answer = caller.call(endpoint, planted);
                if (answer.body().contains(planted.marker()) || answer.statusCode() >= 500) {
                    wrong.add(caller + ": " + endpoint + " answered " + answer.statusCode());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void takesNoChangeWithoutTheTokenOfItsPage() {
        var administrator = new Visitor(port, commune).signIn(given.anAdministrator(commune));
        assertThat(endpoints)
                .filteredOn(Endpoint::changesSomething)
                .allSatisfy(endpoint -> assertThat(administrator
                                .send(
                                        endpoint.method(),
                                        planted.fill(endpoint.pattern()),
                                        "",
                                        "Content-Type",
                                        "application/x-www-form-urlencoded")
                                .statusCode())
                        .as("%s without token", endpoint)
                        .isEqualTo(403));
    }

    @Test
    void isClosedToFramesSniffingAndForeignContent() {
        var nobody = Caller.nobody(port, commune);
        assertThat(endpoints).allSatisfy(endpoint -> {
            var headers = nobody.call(endpoint, planted).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).isPresent();
            assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        });
    }

    private static boolean refused(HttpResponse<String> answer) {
        boolean asksToSignIn = answer.statusCode() == 302
                && answer.headers().firstValue("Location").orElse("").contains("/dang-nhap?tiep=");
        return answer.statusCode() == 401 || answer.statusCode() == 403 || asksToSignIn;
    }
}
