package vn.lotrinh.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.given.GivenPlan;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.indicator.FigureEntry;
import vn.lotrinh.indicator.FigureKey;
import vn.lotrinh.indicator.Grade;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.ReportFigures;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.Period;

/** Forest cover to be kept above 74 %: 11.194 of 14.965 ha at the end of 2025. */
@TheApplication
class TargetsApiTest {

    @Autowired
    World given;

    @LocalServerPort
    int port;

    CommuneCode commune = CommuneCode.of("00000");

    @BeforeEach
    void aCommuneWithAPlan() {
        commune = given.aCommuneOfVillages(2);
        given.aPlan(commune).withTarget(GivenPlan.forestCover()).inForce();
        var entry = new FigureEntry(
                new FigureKey("ty-le-che-phu-rung", Place.WHOLE_COMMUNE, Period.ofYear(2025)),
                new BigDecimal("11194"),
                new BigDecimal("14965"),
                Grade.OFFICIAL,
                "Kiểm lâm",
                null,
                null,
                0);
        var officer = given.anOfficer(commune);
        given.in(
                commune,
                () -> given.get(ReportFigures.class).handle(new ReportFigures.Command(officer, List.of(entry))));
    }

    private JsonNode get(CommuneCode of, String path, String key) {
        var answer = new Visitor(port, of).get("/api/v1/targets" + path, "Authorization", "Bearer " + key);
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private String key(CommuneCode of) {
        return given.aKey(of, Role.LEADER, Area.WHOLE_COMMUNE);
    }

    @Test
    void tellsValueMilestoneAndStatus() {
        var target = get(commune, "?asOf=2026-11-24", key(commune)).get("items").get(0);
        assertThat(target.get("code").asString()).isEqualTo("T1");
        assertThat(target.get("value").decimalValue()).isEqualByComparingTo("74.80");
        assertThat(target.get("year").asInt()).isEqualTo(2025);
        assertThat(target.get("status").asString()).isEqualTo("NOT_DUE");
        assertThat(target.get("milestones").get("2026").decimalValue()).isEqualByComparingTo("74");
    }

    @Test
    void judgesAsOfTheDayThatIsAskedAbout() {
        var target = get(commune, "?asOf=2027-06-30", key(commune)).get("items").get(0);
        assertThat(target.get("asOf").asString()).isEqualTo("2027-06-30");
        assertThat(target.get("status").asString()).isEqualTo("NO_DATA");
        assertThat(target.get("statusInWords").asString()).isEqualTo("Chưa có số liệu");
    }

    @Test
    void knowsNothingOfAnotherCommune() {
        var other = given.aCommune();
        assertThat(get(other, "", key(other)).get("items").isEmpty()).isTrue();
    }

    @Test
    void saysInTheLanguageThatIsAskedForThatATargetIsMissing() {
        var answer = new Visitor(port, commune)
                .get("/api/v1/targets/T99", "Authorization", "Bearer " + key(commune), "Accept-Language", "en");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("has no target T99");
    }
}
