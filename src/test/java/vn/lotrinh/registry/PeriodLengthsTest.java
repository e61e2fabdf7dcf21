package vn.lotrinh.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenRecords.anId;
import static vn.lotrinh.given.GivenRecords.on;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;

/** A review is about a year, a sum about a half-year or a quarter. */
@TheApplication
class PeriodLengthsTest {

    @Autowired
    World world;

    @LocalServerPort
    int port;

    GivenRecords records;
    SignedIn officer;

    @BeforeEach
    void registers() {
        records = new GivenRecords(world)
                .registers(
                        List.of(),
                        GivenRegister.event("t_length_review", "lần")
                                .with("year", FieldType.PERIOD)
                                .called("Năm rà soát")
                                .lasting(PeriodLength.YEAR),
                        GivenRegister.event("t_length_sum", "lần")
                                .with("about", FieldType.PERIOD)
                                .lasting(PeriodLength.HALF_YEAR, PeriodLength.QUARTER));
        officer = world.anOfficer(world.aCommuneOfVillages(1));
    }

    private SaveRecord.Outcome save(String register, String field, String period) {
        return records.save(officer, register, anId(), on("2026-01-01", field, period), SaveRecord.Mode.CHANGE, null);
    }

    @Test
    void takeWhatIsSoLong() {
        assertThat(save("t_length_review", "year", "2026")).isInstanceOf(SaveRecord.Outcome.Saved.class);
        assertThat(save("t_length_sum", "about", "2026H2")).isInstanceOf(SaveRecord.Outcome.Saved.class);
        assertThat(save("t_length_sum", "about", "2026Q3")).isInstanceOf(SaveRecord.Outcome.Saved.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026H1", "2026Q1", "2026-09", "2026M9", "2026..2028", "2026@ND09", "2026-03a"})
    void refuseWhatIsShorterOrLongerOrOfAnotherCalendar(String period) {
        assertThat(save("t_length_review", "year", period)).isInstanceOf(SaveRecord.Outcome.Refused.class);
    }

    @Test
    void sayWhatTheyAskFor() {
        assertThat(save("t_length_sum", "about", "2026"))
                .isInstanceOfSatisfying(
                        SaveRecord.Outcome.Refused.class,
                        refused -> assertThat(refused.problems().getFirst().sentence())
                                .isEqualTo(
                                        "“Trường about” cần một kỳ dài 6 tháng (như 2026H1) hoặc một quý (như 2026Q1), không phải năm 2026."));
    }

    @Test
    void holdForManyRowsToo() {
        var outcome = records.load(officer, "t_length_review", Map.of(anId(), on("2026-01-01", "year", "2026-09")));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        SaveManyRecords.Outcome.Refused.class,
                        refused -> assertThat(refused.problems()).hasSize(1));
    }

    @Test
    void standOnTheForm() {
        var visitor = new Visitor(port, officer.commune())
                .signIn(world.aPerson(officer.commune(), Role.OFFICER, Area.WHOLE_COMMUNE));
        assertThat(visitor.get("/so-bo/t_length_sum/moi").body()).contains("Như 2026H1 hoặc 2026Q1.");
    }

    @Test
    void areThoseOfTheBasePack() {
        var base = BaseRegistersTest.registers();
        assertThat(lengths(base, "poverty_review", "year")).containsExactly(PeriodLength.YEAR);
        assertThat(lengths(base, "income_survey", "year")).containsExactly(PeriodLength.YEAR);
        assertThat(lengths(base, "service_file", "month")).containsExactly(PeriodLength.MONTH);
        assertThat(lengths(base, "farm_output", "period")).containsExactly(PeriodLength.HALF_YEAR);
    }

    private static List<PeriodLength> lengths(List<Register> base, String register, String field) {
        return base.stream()
                .filter(one -> one.code().equals(register))
                .findFirst()
                .flatMap(one -> one.findField(field))
                .orElseThrow()
                .periods();
    }
}
