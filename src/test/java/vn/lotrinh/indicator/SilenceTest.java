package vn.lotrinh.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenRecords.between;
import static vn.lotrinh.given.GivenRecords.from;
import static vn.lotrinh.given.GivenRecords.on;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.Measured;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.registry.FieldType;

/** Registers that no village hands in: crafts (states), trainings (events), certificates beside plots that villages do hand in. */
@TheApplication
class SilenceTest {

    private static final String NO_DATA = "Chưa có số liệu";

    @Autowired
    World world;

    CountedFigures commune;

    @BeforeEach
    void nothingIsWrittenDown() {
        commune = new CountedFigures(
                        world,
                        List.of(),
                        GivenRegister.state("t_quiet_craft", "làng").with("open", FieldType.YES_NO),
                        GivenRegister.event("t_quiet_training", "lớp")
                                .amount("people", "người")
                                .with("online", FieldType.YES_NO),
                        GivenRegister.state("t_quiet_plot", "thửa")
                                .inAVillage()
                                .amount("area", "ha")
                                .withTotals(),
                        GivenRegister.state("t_quiet_certificate", "giấy").amount("area", "ha"))
                .counted(
                        Measured.ofRecords("lang-mo-cua", "làng", 2025, "end(t_quiet_craft where open)")
                                .ofTheWholeCommune(),
                        Measured.ofRecords("nguoi-hoc", "người", 2025, "sum(t_quiet_training.people where online)")
                                .ofTheWholeCommune(),
                        Measured.ofRecords(
                                        "dien-tich-chung-nhan",
                                        "%",
                                        2025,
                                        "end(t_quiet_certificate.area) / end(t_quiet_plot.area)")
                                .ofTheWholeCommune());
    }

    @Test
    void isNoZero() {
        assertThat(commune.says("lang-mo-cua", "2026")).isEqualTo(NO_DATA);
        assertThat(commune.says("nguoi-hoc", "2026")).isEqualTo(NO_DATA);
    }

    @Test
    void isBrokenByARecordOfWhichNothingIsCounted() {
        commune.add("t_quiet_craft", from("2026-03-01", "open", false));
        commune.add("t_quiet_training", on("2026-03-01", "people", 20, "online", false));
        assertThat(commune.says("lang-mo-cua", "2026")).isEqualTo("0");
        assertThat(commune.says("nguoi-hoc", "2026")).isEqualTo("0");
    }

    @Test
    void isBrokenByAnAmountOfZero() {
        commune.add("t_quiet_training", on("2026-03-01", "people", 0, "online", true));
        assertThat(commune.says("nguoi-hoc", "2026")).isEqualTo("0");
    }

    @Test
    void lastsUntilTheFirstRecordBegins() {
        commune.add("t_quiet_craft", from("2026-03-01", "open", false));
        assertThat(commune.says("lang-mo-cua", "2025")).isEqualTo(NO_DATA);
        assertThat(commune.says("lang-mo-cua", "2027")).isEqualTo("0");
    }

    @Test
    void staysBrokenAfterAllRecordsHaveEnded() {
        commune.add("t_quiet_craft", between("2026-03-03", "2026-03-05", "open", true));
        assertThat(commune.says("lang-mo-cua", "2026")).isEqualTo("0");
        assertThat(commune.says("lang-mo-cua", "2027")).isEqualTo("0");
    }

    @Test
    void comesBackEveryYearForWhatHappens() {
        commune.add("t_quiet_training", on("2026-03-01", "people", 20, "online", false));
        assertThat(commune.says("nguoi-hoc", "2027")).isEqualTo(NO_DATA);
    }

    @Test
    void isTheSameAfterARecordWasTakenOutAgainAndAfterCountingAnew() {
        commune.delete("t_quiet_craft", commune.add("t_quiet_craft", from("2026-03-01", "open", true)));
        assertThat(commune.says("lang-mo-cua", "2026")).isEqualTo(NO_DATA);
        commune.rebuild();
        assertThat(commune.says("lang-mo-cua", "2026")).isEqualTo(NO_DATA);

        commune.add("t_quiet_craft", between("2026-03-03", "2026-03-05", "open", true));
        commune.rebuild();
        assertThat(commune.says("lang-mo-cua", "2026")).isEqualTo("0");
        assertThat(commune.isVerified()).isTrue();
    }

    @Test
    void ofOfficersIsNotBrokenByWhatVillagesHandIn() {
        commune.add("t_quiet_plot", from("2026-01-01", "village", "T01", "area", 4));
        commune.submitted("t_quiet_plot", 2026);
        assertThat(commune.says("dien-tich-chung-nhan", "2026")).isEqualTo(NO_DATA);

        commune.add("t_quiet_certificate", between("2026-02-01", "2026-06-30", "area", 1));
        assertThat(commune.says("dien-tich-chung-nhan", "2026")).isEqualTo("0");
    }
}
