package vn.lotrinh.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.given.GivenPlan;
import vn.lotrinh.given.Measured;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.indicator.IndicatorFormula;
import vn.lotrinh.indicator.Indicators;
import vn.lotrinh.indicator.InstallIndicators;
import vn.lotrinh.kernel.CommuneCode;

/** A commune that measures something of its own and has a target by it. The province may not learn of either. */
@TheApplication
class OnlyWhatCommunesShareTest {

    private static final String OWN = "x-bi-mat";

    @Autowired
    World given;

    @LocalServerPort
    int port;

    CommuneCode commune = CommuneCode.of("00000");

    @BeforeEach
    void aCommuneWithSomethingOfItsOwn() {
        given.forgetFailedSignIns();
        commune = given.aCommuneOfVillages(1);
        given.aPlan(commune).prepare();
        var own = Measured.ofRecords(OWN, "ha", 2099, "0").definition().with(List.<IndicatorFormula>of());
        given.in(commune, () -> {
            var all = Stream.concat(given.get(Indicators.class).list().stream(), Stream.of(own))
                    .toList();
            given.get(InstallIndicators.class).handle(all, World.TEST);
            return true;
        });
        given.aPlan(commune)
                .withTarget(GivenPlan.forestCover())
                .withTarget(GivenProvince.target("T99", OWN, "5", "ha"))
                .inForce();
    }

    @AfterEach
    void nobodyElseHasToWait() {
        given.forgetFailedSignIns();
    }

    private String get(Role role, String path) {
        return new Visitor(port, commune)
                .get(path, "Authorization", "Bearer " + given.aKey(commune, role, Area.WHOLE_COMMUNE))
                .body();
    }

    @Test
    void isTrueOnItsPages() {
        var visitor = new Visitor(port, commune).signIn(new GivenProvince(given).reader(commune));

        assertThat(visitor.get("/tinh").body()).contains("Tỷ lệ che phủ rừng").doesNotContain(OWN);
        assertThat(visitor.get("/tinh/chi-tieu").body()).doesNotContain(OWN, "T99");
        assertThat(visitor.get("/tinh/" + commune).body())
                .contains("Kế hoạch còn 1 chỉ tiêu khác")
                .doesNotContain(OWN, "T99");
        assertThat(visitor.get("/tinh?chi-so=" + OWN).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/tinh/" + commune + "/" + OWN).statusCode()).isEqualTo(404);
    }

    @Test
    void isTrueForPrograms() {
        assertThat(get(Role.OFFICER, "/api/v1/indicators")).contains(OWN);
        assertThat(get(Role.OFFICER, "/api/v1/targets")).contains("T99");

        assertThat(get(Role.PROVINCE, "/api/v1/indicators"))
                .contains("ty-le-che-phu-rung")
                .doesNotContain(OWN);
        assertThat(get(Role.PROVINCE, "/api/v1/indicators/" + OWN + "/values?period=2025"))
                .contains("404");
        assertThat(get(Role.PROVINCE, "/api/v1/targets"))
                .contains("ty-le-che-phu-rung")
                .doesNotContain(OWN, "T99");
        assertThat(get(Role.PROVINCE, "/api/v1/targets/T99")).contains("404");
    }
}
