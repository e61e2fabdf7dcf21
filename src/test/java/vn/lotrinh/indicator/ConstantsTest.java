package vn.lotrinh.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.indicator.Constant.Dated;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFindings;
import vn.lotrinh.territory.EndVillage;
import vn.lotrinh.trail.ShowTrail;
import vn.lotrinh.trail.TrailEntry;

@TheApplication
class ConstantsTest {

    @Autowired
    World given;

    CommuneCode commune = CommuneCode.of("00000");

    @BeforeEach
    void aCommune() {
        commune = given.aCommune();
    }

    private static Dated dated(String from, String value) {
        return new Dated(LocalDate.parse(from), new BigDecimal(value), "Quyết định mẫu");
    }

    private void install(Dated... values) {
        given.in(commune, () -> {
            given.get(InstallConstants.class)
                    .handle(
                            List.of(Constant.stated("natural_area", "Diện tích tự nhiên", "ha", List.of(values))),
                            World.TEST);
            return true;
        });
    }

    private Optional<BigDecimal> on(String day) {
        return given.in(commune, () -> given.get(Constants.class).find("natural_area", LocalDate.parse(day)))
                .map(Dated::value);
    }

    private List<String> trail() {
        return given.in(commune, () -> given.get(ShowTrail.class).listLatest(commune, null, null, null, 50)).stream()
                .map(TrailEntry::action)
                .toList();
    }

    @Test
    void areWhatTheyWereOnTheDay() {
        install(dated("2025-07-01", "14965"), dated("2028-01-01", "15000.5"));
        assertThat(on("2025-06-30")).isEmpty();
        assertThat(on("2025-07-01")).contains(new BigDecimal("14965"));
        assertThat(on("2027-12-31")).contains(new BigDecimal("14965"));
        assertThat(on("2028-01-01")).contains(new BigDecimal("15000.5"));
    }

    @Test
    void areWrittenOnceWhenTheySayTheSame() {
        install(dated("2025-07-01", "14965"));
        install(dated("2025-07-01", "14965"));
        assertThat(trail()).containsExactly("installed");
    }

    @Test
    void thatThePackTakesBackDoNotCountAnyLonger() {
        install(dated("2025-07-01", "14965"), dated("2026-01-01", "1"));
        install(dated("2025-07-01", "14965"));
        assertThat(on("2026-06-01")).contains(new BigDecimal("14965"));
        assertThat(trail()).containsExactly("installed", "installed");
    }

    @Test
    void withoutAValueLeaveNoTrace() {
        install();
        assertThat(on("2026-06-01")).isEmpty();
        assertThat(trail()).isEmpty();
    }

    @Test
    void ofVillagesAreAsManyAsThereAreOnTheDay() {
        commune = given.aCommuneOfVillages(3);
        given.in(commune, () -> {
            given.get(InstallConstants.class)
                    .handle(List.of(new Constant("villages", "Số thôn", "thôn", List.of(), true)), World.TEST);
            given.get(TransactionTemplate.class)
                    .executeWithoutResult(status -> given.get(EndVillage.class)
                            .handle("T03", "T01", LocalDate.parse("2026-07-01"), "Quyết định mẫu"));
            return true;
        });
        var villages =
                given.in(commune, () -> given.get(Constants.class).list()).getFirst();
        assertThat(villages.on(LocalDate.parse("2026-06-30")).orElseThrow().value())
                .isEqualByComparingTo("3");
        assertThat(villages.on(LocalDate.parse("2026-07-01")).orElseThrow().value())
                .isEqualByComparingTo("2");
    }

    @Test
    void ofAnotherCommuneAreNotSeen() {
        install(dated("2025-07-01", "14965"));
        commune = given.aCommune();
        assertThat(on("2026-06-01")).isEmpty();
    }

    @Test
    void ofThePackTakeTheNaturalAreaFromTheTerritory() {
        var findings = new PackFindings();
        var pack = Pack.open(Path.of("packs/nam-cuong"), findings);
        var area = new ConstantPart().read(pack, findings).getFirst();
        assertThat(findings.list()).isEmpty();
        assertThat(area.code()).isEqualTo("natural_area");
        assertThat(area.on(LocalDate.parse("2027-12-31")).orElseThrow().value()).isEqualByComparingTo("14965");
        assertThat(area.values().getFirst().source()).startsWith("Diện tích 149,65 km2");
    }

    @Test
    void ofABaseHaveANameAndAUnitButNoValue() {
        var base = new Pack(List.of(Path.of("packs/base")));
        assertThat(new ConstantPart().read(base, new PackFindings()))
                .containsExactly(
                        Constant.stated("natural_area", "Diện tích tự nhiên của xã", "ha", List.of()),
                        new Constant("villages", "Số thôn của xã", "thôn", List.of(), true));
    }
}
