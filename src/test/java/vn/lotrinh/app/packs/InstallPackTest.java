package vn.lotrinh.app.packs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import vn.lotrinh.access.Agency;
import vn.lotrinh.access.ListAgencies;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
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
    void aSecondStartChangesNothing() {
        int before = entries();
        given.get(InstallPack.class).run(new DefaultApplicationArguments());
        assertThat(entries()).isEqualTo(before);
    }

    private int entries() {
        return given.in(NAM_CUONG, () -> given.get(ShowTrail.class).listLatest(NAM_CUONG, null, null, null, 100))
                .size();
    }
}
