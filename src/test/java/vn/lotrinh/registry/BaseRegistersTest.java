package vn.lotrinh.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lotrinh.access.Role;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFindings;
import vn.lotrinh.registry.Register.VillageRule;

/** What the registers that every commune shares promise. */
class BaseRegistersTest {

    private static final PackFindings FINDINGS = new PackFindings();
    private static final RegisterSet BASE = new RegisterPart().read(new Pack(List.of(Path.of("packs/base"))), FINDINGS);

    static List<Register> registers() {
        return BASE.list();
    }

    @Test
    void areReadWithoutFindings() {
        assertThat(FINDINGS.list()).isEmpty();
        assertThat(BASE.list())
                .extracting(Register::code)
                .containsExactly(
                        "crop_season",
                        "cropland",
                        "forest_plot",
                        "household",
                        "insurance_card",
                        "member",
                        "poverty_review",
                        "price",
                        "tree_planting");
    }

    @ParameterizedTest
    @MethodSource("registers")
    void tellWhoEntersThemFromWhichPaper(Register register) {
        assertThat(Objects.requireNonNull(register.card())).contains("Người ghi: ", "Ghi từ: ", "Dùng cho: ");
    }

    @ParameterizedTest
    @MethodSource("registers")
    void withDataAboutPeopleAreNotShownToTheFront(Register register) {
        boolean reachesPeople = register.holdsPersonalData()
                || register.sources().stream()
                        .anyMatch(source -> BASE.get(source).holdsPersonalData())
                || register.fields().stream().anyMatch(field -> field.register() != null);
        assertThat(register.rights().read().contains(Role.FRONT)).isEqualTo(!reachesPeople);
    }

    @ParameterizedTest
    @MethodSource("registers")
    void ofVillagesAreWrittenByTheirHeads(Register register) {
        assertThat(register.rights().write().contains(Role.VILLAGE_HEAD))
                .isEqualTo(register.village().way() != VillageRule.Way.NONE);
    }

    @Test
    void keepNoPersonalDataWithoutSayingWhyAndHowLong() {
        assertThat(BASE.list().stream()
                        .flatMap(register -> register.fields().stream())
                        .map(RegisterField::personal)
                        .filter(Objects::nonNull))
                .isNotEmpty()
                .allSatisfy(personal -> assertThat(personal.keepYears()).isBetween(1, 10));
    }

    @Test
    void letALeaderApproveWhatASupportOrAReportHangsOn() {
        assertThat(BASE.list())
                .filteredOn(Register::asksForApproval)
                .extracting(Register::code)
                .containsExactly("poverty_review", "tree_planting");
    }
}
