package vn.lotrinh.app.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import vn.lotrinh.access.Agency;
import vn.lotrinh.access.ListAgencies;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.indicator.Constants;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.Registers;
import vn.lotrinh.territory.ListVillages;
import vn.lotrinh.trail.ShowTrail;

@TheApplication
class InstallPackTest {

    private static final CommuneCode NAM_CUONG = CommuneCode.of("02026");

    @Autowired
    World given;

    @Test
    void theCommuneOfThePackIsThereAfterTheStart() {
        assertThat(given.in(NAM_CUONG, () -> given.get(ListVillages.class).handle()))
                .hasSize(23)
                .allMatch(village -> village.sample() && village.name().startsWith("Thôn mẫu"));
        assertThat(given.in(NAM_CUONG, () -> given.get(ListAgencies.class).handle()))
                .extracting(Agency::name)
                .contains("Ủy ban nhân dân xã", "Phòng Kinh tế");
    }

    @Test
    void theRegistersOfThePackAreTablesAfterTheStart() {
        assertThat(given.get(Registers.class).list())
                .extracting(Register::code)
                .contains("household", "member", "poverty_review", "insurance_card", "cropland", "crop_season")
                .contains("forest_plot", "tree_planting", "price");
        assertThat(given.ownersJdbc()
                        .sql(
                                "SELECT count(*) FROM pg_tables WHERE schemaname = 'register' AND tablename LIKE 'household%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void theNaturalAreaOfThePackIsThereForFormulas() {
        var day = LocalDate.parse("2027-12-31");
        assertThat(given.in(NAM_CUONG, () -> given.get(Constants.class).find("natural_area", day))
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("14965");
    }

    @Test
    void aSecondStartChangesNothing() {
        var before = entries();
        given.get(InstallPack.class).run(new DefaultApplicationArguments());
        assertThat(entries()).isEqualTo(before);
    }

    private List<String> entries() {
        return given
                .in(NAM_CUONG, () -> given.get(ShowTrail.class).listLatest(NAM_CUONG, null, null, null, 100))
                .stream()
                .map(entry -> entry.action() + " " + entry.subject())
                .toList();
    }
}
