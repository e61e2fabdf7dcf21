package vn.lotrinh.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lotrinh.given.GivenRecords.anId;
import static vn.lotrinh.given.GivenRecords.between;
import static vn.lotrinh.given.GivenRecords.from;
import static vn.lotrinh.given.GivenRecords.list;
import static vn.lotrinh.given.GivenRecords.on;
import static vn.lotrinh.given.GivenRecords.values;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.SaveRecord.Mode;
import vn.lotrinh.registry.SaveRecord.Outcome;

/** Names, values and changes of definitions that something once fell over. */
@TheApplication
class HostileRegistersTest {

    @Autowired
    World world;

    GivenRecords records;
    CommuneCode commune;
    SignedIn officer;

    @BeforeEach
    void aCommune() {
        commune = world.aCommuneOfVillages(3);
        officer = world.anOfficer(commune);
        records = new GivenRecords(world);
    }

    private InstallRegisters.Outcome install(GivenRegister... registers) {
        return world.get(InstallRegisters.class)
                .handle(new RegisterSet(
                        java.util.stream.Stream.of(registers)
                                .map(GivenRegister::register)
                                .toList(),
                        List.of(list("h_kinds", "lua", "ngo"))));
    }

    @Nested
    class Names {

        @ParameterizedTest
        @ValueSource(strings = {"order", "select", "user", "table", "w", "a_code_that_is_exactly_forty_letters_xxx"})
        void mayBeWordsOfSql(String code) {
            records.registers(
                            List.of(list("h_kinds", "lua", "ngo")),
                            GivenRegister.state(code, "hộ")
                                    .inAVillage()
                                    .amount("where_", "ha")
                                    .amount(code, "ha")
                                    .with("t", FieldType.TEXT))
                    .measured(Map.of("end(" + code + "." + code + ")", "ha"));
            var id = records.add(officer, code, from("2026-01-01", "village", "T01", code, 3, "t", "'\"; --"));
            records.saved(
                    records.save(officer, code, id, from("2026-02-01", "village", "T02", code, 4), Mode.CHANGE, 1));
            assertThat(records.verify(commune)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"x\"; DROP TABLE y; --", "x;", "x'", "X", "1x", "x y", "", "đ"})
        void mayNotBreakOutOfThem(String code) {
            assertThatThrownBy(() -> install(GivenRegister.state(code, "hộ").amount("area", "ha")))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(
                            () -> install(GivenRegister.state("h_inner", "hộ").amount(code, "ha")))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void mayNotBeTheTablesOfAnother() {
            assertThat(install(
                            GivenRegister.state("h_twin", "hộ").amount("area", "ha"),
                            GivenRegister.state("h_twin_record", "hộ").amount("area", "ha")))
                    .isEqualTo(new InstallRegisters.Outcome.Refused(List.of(
                            "Mã sổ bộ “h_twin_record” trùng với tên bảng của một sổ bộ khác; hãy đặt mã khác.")));
        }

        @Test
        void ofClassesMayBeThoseOfTheStatement() {
            records.registers(
                    List.of(list("h_kinds", "lua", "ngo")),
                    GivenRegister.state("h_class", "hộ")
                            .inAVillage()
                            .withTotals()
                            .classifying("total", "h_kinds")
                            .classifying("from", "h_kinds"));
            records.add(officer, "h_class", from("2026-01-01", "village", "T01", "total", "lua", "from", "ngo"));
        }
    }

    @Nested
    class Values {

        @BeforeEach
        void aRegister() {
            records.registers(
                    List.of(list("h_kinds", "lua", "ngo")),
                    GivenRegister.state("h_value", "hộ")
                            .inAVillage()
                            .withTotals()
                            .with("text", FieldType.TEXT)
                            .with("day", FieldType.DATE)
                            .amount("area", "ha"),
                    GivenRegister.state("h_single", "hộ").inAVillage().with("text", FieldType.TEXT));
        }

        private void refused(Stretch stretch) {
            assertThat(records.save(officer, "h_value", anId(), stretch, Mode.CHANGE, null))
                    .isInstanceOf(Outcome.Refused.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\0b", "\ud800", "\udc00x"})
        void thatAreNoTextAreRefused(String text) {
            refused(from("2026-01-01", "village", "T01", "text", text));
        }

        @Test
        void ofYearsThatAreTypingErrorsAreRefused() {
            refused(new Stretch(LocalDate.of(20026, 1, 1), null, null, values("village", "T01")));
            refused(between("2026-01-01", "+20026-01-01", "village", "T01"));
            refused(from("2026-01-01", "village", "T01", "day", LocalDate.of(202, 6, 1)));
        }

        @Test
        void ofThousandsOfDecimalsAreRefused() {
            refused(from("2026-01-01", "village", "T01", "area", new BigDecimal("1E-20000")));
        }

        @Test
        void thatAreNegativeTotalsAreRefused() {
            refused(new Stretch(LocalDate.parse("2026-01-01"), null, -1, values("village", "T01")));
        }

        @Test
        void ofAnotherGrainAreNotLoaded() {
            records.add(
                    officer, "h_value", new Stretch(LocalDate.parse("2026-01-01"), null, 5, values("village", "T01")));
            assertThat(load("h_value", from("2026-03-01", "village", "T01")))
                    .isInstanceOf(SaveManyRecords.Outcome.Refused.class);
            assertThat(load("h_value", from("2026-03-01", "village", "T02")))
                    .isInstanceOf(SaveManyRecords.Outcome.Saved.class);
        }

        @Test
        void thatAreTotalsAreNotLoadedWhereNoneAreTaken() {
            assertThat(load("h_single", new Stretch(LocalDate.parse("2026-01-01"), null, 5, values("village", "T01"))))
                    .isInstanceOf(SaveManyRecords.Outcome.Refused.class);
        }

        @Test
        void ofAnotherGrainAreNotRestored() {
            var total = new Stretch(LocalDate.parse("2026-01-01"), null, 5, values("village", "T01"));
            var id = records.add(officer, "h_value", total);
            world.in(
                    commune,
                    () -> world.get(DeleteRecord.class)
                            .handle(new DeleteRecord.Command(officer, "h_value", id, 1, "Ghi nhầm")));
            records.add(officer, "h_value", from("2026-03-01", "village", "T01"));
            assertThat(world.in(
                            commune,
                            () -> world.get(RestoreRecord.class)
                                    .handle(new RestoreRecord.Command(officer, "h_value", id, 1, "Xóa nhầm"))))
                    .isInstanceOf(RestoreRecord.Outcome.Refused.class);
        }

        @Test
        void thatWouldMeetAreNotMerged() {
            for (var village : List.of("T01", "T02")) {
                records.add(
                        officer,
                        "h_value",
                        new Stretch(LocalDate.parse("2026-01-01"), null, 5, values("village", village)));
            }
            var leader = world.signedInLeader(commune);
            assertThat(world.in(
                            commune,
                            () -> world.get(MergeVillages.class)
                                    .handle(new MergeVillages.Command(
                                            leader, "T01", "T02", LocalDate.parse("2026-07-01"), "NQ", false))))
                    .isInstanceOf(MergeVillages.Outcome.Refused.class);
        }

        private SaveManyRecords.Outcome load(String register, Stretch stretch) {
            return records.load(officer, register, Map.of(anId(), stretch));
        }
    }

    @Nested
    class Changes {

        private GivenRegister register(String code) {
            return GivenRegister.event(code, "vụ").inAVillage().amount("area", "ha");
        }

        @Test
        void keepWhatOnlyHistorySays() {
            install(register("h_history").amount("gone", "ha"));
            var id = records.add(officer, "h_history", on("2026-01-01", "village", "T01", "gone", 1));
            world.in(
                    commune,
                    () -> world.get(DeleteRecord.class)
                            .handle(new DeleteRecord.Command(officer, "h_history", id, 1, "Ghi nhầm")));
            assertThat(install(register("h_history"))).isInstanceOf(InstallRegisters.Outcome.Refused.class);
        }

        @Test
        void takeEmptyFieldsAwayWithWhatIsComputedAndMeasuredOfThem() {
            records.registers(
                            List.of(list("h_kinds", "lua", "ngo")),
                            register("h_empty").amount("gone", "ha").computed("twice", "ha", "gone * 2"))
                    .measured(Map.of("sum(h_empty.twice)", "ha", "sum(h_empty.gone)", "ha"));
            assertThat(install(register("h_empty"))).isInstanceOf(InstallRegisters.Outcome.Activated.class);
        }

        @Test
        void areRefusedWhereRecordsAreNotUniqueAsTheyShouldBe() {
            install(register("h_unique"));
            records.add(officer, "h_unique", on("2026-01-01", "village", "T01", "area", 1));
            records.add(officer, "h_unique", on("2026-01-02", "village", "T01", "area", 1));
            assertThat(install(register("h_unique").unique("area")))
                    .isInstanceOf(InstallRegisters.Outcome.Refused.class);
        }

        @Test
        void ofWhatIsCopiedAreTakenOver() {
            var house = GivenRegister.state("h_house", "hộ")
                    .inAVillage()
                    .amount("land", "ha")
                    .amount("forest", "ha");
            install(
                    house,
                    register("h_copy").reference("house", "h_house").copying("land", "house", "h_house", "land"));
            assertThat(install(
                            house,
                            register("h_copy")
                                    .reference("house", "h_house")
                                    .copying("land", "house", "h_house", "forest")))
                    .isEqualTo(new InstallRegisters.Outcome.Activated(List.of("h_copy"), List.of("h_copy")));
        }
    }
}
