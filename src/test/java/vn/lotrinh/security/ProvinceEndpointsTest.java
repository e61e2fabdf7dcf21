package vn.lotrinh.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;

/** What somebody of the province may open beside what the public may: what is listed here, and nothing else. */
@TheApplication
class ProvinceEndpointsTest {

    private static final Set<String> OPEN_TO_THE_PROVINCE = Set.of(
            "GET /tinh",
            "GET /tinh/tai-ve",
            "GET /tinh/chi-tieu",
            "GET /tinh/{commune}",
            "GET /tinh/{commune}/{indicator}",
            "GET /api/v1/me",
            "GET /api/v1/agencies",
            "GET /api/v1/villages",
            "GET /api/v1/indicators",
            "GET /api/v1/indicators/{code}/values",
            "GET /api/v1/targets",
            "GET /api/v1/targets/{code}");

    @Autowired
    World given;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @LocalServerPort
    int port;

    @AfterEach
    void nobodyElseHasToWait() {
        given.forgetFailedSignIns();
    }

    @Test
    void areListedHere() {
        assertThat(Endpoint.all(mapping).stream()
                        .filter(endpoint -> endpoint.permission().roles().contains(Role.PROVINCE))
                        .map(Endpoint::toString)
                        .collect(Collectors.toSet()))
                .isEqualTo(OPEN_TO_THE_PROVINCE);
    }

    @Test
    void allOthersAreClosed() {
        given.forgetFailedSignIns();
        var commune = given.aCommune();
        var planted = Planted.in(given, commune);
        var visitor = new Visitor(port, commune).signIn(given.aPerson(commune, Role.PROVINCE, Area.WHOLE_COMMUNE));
        var wrong = new ArrayList<String>();
        for (var endpoint : Endpoint.all(mapping)) {
            var permission = endpoint.permission();
            if (!permission.open() && !permission.roles().contains(Role.PROVINCE)) {
                var answer = visitor.call(endpoint.method(), planted.fill(endpoint.pattern()));
                if (answer.statusCode() != 403 || answer.body().contains(planted.marker())) {
                    wrong.add(endpoint + " answered " + answer.statusCode());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
