package vn.lotrinh.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lotrinh.access.Role;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFindings;

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
                        "constant_price",
                        "craft_village",
                        "crop_season",
                        "cropland",
                        "farm_constant_price",
                        "farm_output",
                        "forest_plot",
                        "household",
                        "income_survey",
                        "insurance_card",
                        "key_area",
                        "key_plot",
                        "member",
                        "ocop_product",
                        "online_procedure",
                        "plot_certificate",
                        "poverty_review",
                        "price",
                        "sector_labour",
                        "sector_output",
                        "service_file",
                        "tourism_point",
                        "tree_planting",
                        "village_recognition");
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
                || Stream.concat(
                                register.sources().stream(),
                                register.fields().stream()
                                        .map(RegisterField::register)
                                        .filter(Objects::nonNull))
                        .anyMatch(source -> BASE.get(source).holdsPersonalData());
        assertThat(register.rights().read().contains(Role.FRONT)).isEqualTo(!reachesPeople);
    }

    @ParameterizedTest
    @MethodSource("registers")
    void thatVillagesSubmitAreWrittenByTheirHeads(Register register) {
        assertThat(register.rights().write().contains(Role.VILLAGE_HEAD)).isEqualTo(register.submission() != null);
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
