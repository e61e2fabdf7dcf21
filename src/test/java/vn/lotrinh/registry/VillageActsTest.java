package vn.lotrinh.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenRecords.anId;
import static vn.lotrinh.given.GivenRecords.from;
import static vn.lotrinh.given.GivenRecords.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.SaveRecord.Mode;
import vn.lotrinh.territory.ShowLineage;

/** Villages that split and merge, with the records in them. */
@TheApplication
class VillageActsTest {

    private static final LocalDate JULY = LocalDate.parse("2026-07-01");

    @Autowired
    World world;

    GivenRecords records;
    CommuneCode commune;
    SignedIn officer;
    SignedIn leader;
    UUID goes;
    UUID stays;

    /** Two houses in T01, each with somebody in it and a harvest before and after July. */
    @BeforeEach
    void twoHouses() {
        commune = world.aCommuneOfVillages(3);
        officer = world.anOfficer(commune);
        leader = world.signedInLeader(commune);
        records = new GivenRecords(world)
                .registers(
                        List.of(),
                        GivenRegister.state("v_house", "hộ").inAVillage().with("head", FieldType.TEXT),
                        GivenRegister.state("v_person", "người")
                                .inTheVillageOf("house")
                                .reference("house", "v_house")
                                .required(),
                        GivenRegister.event("v_crop", "vụ")
                                .inTheVillageOf("house")
                                .reference("house", "v_house")
                                .amount("area", "ha"),
                        GivenRegister.event("v_flood", "trận").inAVillage().amount("area", "ha"))
                .measured(Map.of(
                        "end(v_house)", "hộ",
                        "end(v_person)", "người",
                        "sum(v_crop.area)", "ha",
                        "sum(v_flood.area)", "ha"));
        goes = aHouse("Nông Văn Đi");
        stays = aHouse("Nông Văn Ở");
        records.add(officer, "v_flood", on("2026-02-02", "village", "T01", "area", 3));
    }

    private UUID aHouse(String head) {
        var house = records.add(officer, "v_house", from("2026-01-01", "village", "T01", "head", head));
        records.add(officer, "v_person", from("2026-01-01", "house", house));
        records.add(officer, "v_crop", on("2026-06-20", "house", house, "area", 1));
        records.add(officer, "v_crop", on("2026-10-20", "house", house, "area", 2));
        return house;
    }

    private SplitVillage.Command split(Set<UUID> houses) {
        return split("T01", "T04", JULY, houses);
    }

    private SplitVillage.Command split(String from, String code, LocalDate on, Set<UUID> houses) {
        return new SplitVillage.Command(
                leader, from, code, "Thôn mới " + code, on, "Nghị quyết 12", Map.of("v_house", houses), false);
    }

    private SplitVillage.Outcome handle(SplitVillage.Command command) {
        return world.in(
                command.by().commune(), () -> world.get(SplitVillage.class).handle(command));
    }

    private MergeVillages.Outcome merge(String from, String into, LocalDate on) {
        var command = new MergeVillages.Command(leader, from, into, on, "Nghị quyết 20", false);
        return world.in(commune, () -> world.get(MergeVillages.class).handle(command));
    }

    private String sentence(SplitVillage.Outcome outcome) {
        return ((SplitVillage.Outcome.Refused) outcome).problem().sentence();
    }

    private String sentence(MergeVillages.Outcome outcome) {
        return ((MergeVillages.Outcome.Refused) outcome).problem().sentence();
    }

    private List<String> villages(String register) {
        String day = register.equals("v_crop") || register.equals("v_flood") ? "counts_on" : "valid_from";
        return world.ownersJdbc()
                .sql("SELECT village || ' ' || " + day + " FROM register." + register
                        + " WHERE commune = :commune ORDER BY " + day + ", village")
                .param("commune", commune.code())
                .query(String.class)
                .list();
    }

    @Nested
    class ASplit {

        @Test
        void takesTheChosenStatesAlongFromItsDayOn() {
            assertThat(handle(split(Set.of(goes)))).isInstanceOf(SplitVillage.Outcome.Split.class);
            assertThat(villages("v_house")).containsExactly("T01 2026-01-01", "T01 2026-01-01", "T04 2026-07-01");
            assertThat(records.verify(commune)).isEmpty();
        }

        @Test
        void takesAlongWhatIsInTheVillageOfThem() {
            handle(split(Set.of(goes)));
            assertThat(villages("v_person")).containsExactly("T01 2026-01-01", "T01 2026-01-01", "T04 2026-07-01");
        }

        @Test
        void leavesWhatHappenedWhereItHappened() {
            handle(split(Set.of(goes)));
            assertThat(villages("v_flood")).containsExactly("T01 2026-02-02");
            assertThat(villages("v_crop"))
                    .containsExactly("T01 2026-06-20", "T01 2026-06-20", "T01 2026-10-20", "T04 2026-10-20");
        }

        @Test
        void tellsHowMuchOfEachRegisterMoves() {
            var moved = ((SplitVillage.Outcome.Split) handle(split(Set.of(goes)))).moved();
            assertThat(moved)
                    .extracting(one -> one.register().code() + " " + one.records())
                    .containsExactlyInAnyOrder("v_house 1", "v_person 1", "v_crop 1");
        }

        @Test
        void tellsItWithoutDoingAnything() {
            var command = split(Set.of(goes));
            var trial = new SplitVillage.Command(
                    leader, "T01", "T04", "Thôn mới", JULY, "Nghị quyết 12", command.records(), true);
            assertThat(handle(trial)).isInstanceOf(SplitVillage.Outcome.Split.class);
            assertThat(villages("v_house")).containsExactly("T01 2026-01-01", "T01 2026-01-01");
            assertThat(acts()).isEmpty();
        }

        @Test
        void isOneEntryOfTheTrail() {
            handle(split(Set.of(goes, stays)));
            assertThat(world.ownersJdbc()
                            .sql("SELECT action || ' ' || subject_id || ' ' || source FROM trail.entry"
                                    + " WHERE commune = :commune AND subject LIKE 'territory%' ORDER BY id")
                            .param("commune", commune.code())
                            .query(String.class)
                            .list())
                    .containsExactly("split T04 Nghị quyết 12");
        }

        @Test
        void isRememberedByTheVillages() {
            handle(split(Set.of()));
            assertThat(acts())
                    .containsExactly("Thôn mới T04 tách từ Thôn mẫu 01, từ ngày 01/07/2026, theo Nghị quyết 12");
        }

        @Test
        void movesWhatCameToTheVillageLater() {
            var later = records.add(officer, "v_house", from("2026-09-01", "village", "T01", "head", "Nông Văn Muộn"));
            handle(split(Set.of(later)));
            assertThat(villages("v_house")).contains("T04 2026-09-01");
            assertThat(records.verify(commune)).isEmpty();
        }

        @Test
        void mayBeUndoneByAMerger() {
            handle(split(Set.of(goes)));
            assertThat(merge("T04", "T01", LocalDate.parse("2026-12-01")))
                    .isInstanceOf(MergeVillages.Outcome.Merged.class);
            assertThat(villages("v_house"))
                    .containsExactly("T01 2026-01-01", "T01 2026-01-01", "T04 2026-07-01", "T01 2026-12-01");
            assertThat(records.verify(commune)).isEmpty();
        }

        @Test
        void touchesNoOtherCommune() {
            var another = world.aCommuneOfVillages(1);
            var theirs = records.add(world.anOfficer(another), "v_house", from("2026-01-01", "village", "T01"));
            assertThat(sentence(handle(split(Set.of(theirs)))))
                    .isEqualTo("Có bản ghi đã chọn không còn thuộc thôn này; hãy xem lại danh sách rồi chọn lại.");
            handle(split(Set.of(goes, stays)));
            assertThat(world.in(another, () -> world.get(ShowLineage.class).handle())
                            .villages())
                    .hasSize(1);
            assertThat(records.verify(another)).isEmpty();
        }

        private List<String> acts() {
            return world.in(commune, () -> world.get(ShowLineage.class).handle()).acts().stream()
                    .map(act -> act.inWords())
                    .toList();
        }
    }

    @Nested
    class ASplitIsRefused {

        @Test
        void toAnOfficer() {
            var command = new SplitVillage.Command(officer, "T01", "T04", "Thôn mới", JULY, "NQ", Map.of(), false);
            assertThat(handle(command)).isInstanceOf(SplitVillage.Outcome.NotAllowed.class);
        }

        @Test
        void ofAVillageThatIsNone() {
            assertThat(sentence(handle(split("T09", "T04", JULY, Set.of()))))
                    .isEqualTo("Xã không có thôn mã “T09”; hãy chọn lại thôn.");
        }

        @Test
        void ofAVillageThatHasGone() {
            merge("T01", "T02", LocalDate.parse("2026-03-01"));
            assertThat(sentence(handle(split(Set.of(goes)))))
                    .startsWith("Thôn mẫu 01 đã sáp nhập vào Thôn mẫu 02 từ ngày 01/03/2026; hãy chọn Thôn mẫu 02");
        }

        @Test
        void onADayBeforeTheVillageBegan() {
            handle(split(Set.of(goes)));
            assertThat(sentence(handle(split("T04", "T05", LocalDate.parse("2026-06-30"), Set.of()))))
                    .startsWith("Thôn mới T04 tách từ Thôn mẫu 01, có từ ngày 01/07/2026");
        }

        @Test
        void onADayThatIsATypingError() {
            assertThat(sentence(handle(split("T01", "T04", LocalDate.of(202, 7, 1), Set.of()))))
                    .startsWith("Năm 202 không đúng");
        }

        @Test
        void intoACodeThatWasEverUsed() {
            merge("T03", "T02", LocalDate.parse("2026-03-01"));
            assertThat(sentence(handle(split("T01", "T03", JULY, Set.of()))))
                    .isEqualTo(
                            "Mã “T03” là của Thôn mẫu 03; hãy chọn mã chưa từng dùng, vì số liệu cũ gọi thôn bằng mã.");
        }

        @Test
        void intoACodeThatIsUnfitForAddresses() {
            assertThat(sentence(handle(split("T01", "toan-xa", JULY, Set.of()))))
                    .startsWith("Mã thôn gồm chữ in hoa");
        }

        @Test
        void intoANameThatAnotherVillageHas() {
            var command = new SplitVillage.Command(leader, "T01", "T04", "thôn MẪU 02", JULY, "NQ", Map.of(), false);
            assertThat(sentence(handle(command)))
                    .isEqualTo("Xã đang có Thôn mẫu 02 mã T02; hãy đặt tên khác để không nhầm.");
        }

        @Test
        void withoutADecision() {
            var command = new SplitVillage.Command(leader, "T01", "T04", "Thôn mới", JULY, " ", Map.of(), false);
            assertThat(sentence(handle(command))).startsWith("Ghi số và ngày của nghị quyết");
        }

        @Test
        void forARecordThatHasMovedMeanwhile() {
            records.save(officer, "v_house", goes, from("2026-05-01", "village", "T02"), Mode.CHANGE, 1);
            assertThat(sentence(handle(split(Set.of(goes))))).startsWith("Có bản ghi đã chọn không còn thuộc thôn này");
        }
    }

    @Nested
    class AMergerIsRefused {

        @Test
        void intoTheVillageItself() {
            assertThat(sentence(merge("T01", "T01", JULY))).isEqualTo("Thôn nhận phải là một thôn khác; hãy chọn lại.");
        }

        @Test
        void intoAVillageThatHasNotBegun() {
            handle(split(Set.of(goes)));
            assertThat(sentence(merge("T02", "T04", LocalDate.parse("2026-06-01"))))
                    .startsWith("Thôn mới T04 tách từ Thôn mẫu 01, có từ ngày 01/07/2026");
        }

        @Test
        void onADayBeforeSomethingElseHappenedToTheVillage() {
            handle(split(Set.of(goes)));
            assertThat(sentence(merge("T01", "T02", LocalDate.parse("2026-06-01"))))
                    .isEqualTo("Thôn mới T04 tách từ Thôn mẫu 01, từ ngày 01/07/2026, theo Nghị quyết 12; hãy chọn"
                            + " một ngày sau ngày 01/07/2026.");
        }

        @Test
        void onTheDayOnWhichTheVillageBegan() {
            handle(split(Set.of(goes)));
            assertThat(sentence(merge("T04", "T02", JULY))).endsWith("hãy chọn một ngày sau ngày 01/07/2026.");
        }
    }

    /** Nothing is in a village before the day on which it began, whatever way it comes. */
    @Nested
    class ANewVillage {

        private static final String REFUSAL =
                "Thôn mới T04 tách từ Thôn mẫu 01, có từ ngày 01/07/2026; hãy chọn Thôn mẫu 01 cho thời gian trước ngày đó.";

        @BeforeEach
        void since() {
            handle(split(Set.of(goes)));
        }

        @Test
        void takesNoStateFromBefore() {
            assertThat(save(from("2026-06-30", "village", "T04"))).isEqualTo(refused());
            assertThat(save(from("2026-07-01", "village", "T04"))).isInstanceOf(SaveRecord.Outcome.Saved.class);
        }

        private SaveRecord.Outcome save(Stretch stretch) {
            return records.save(officer, "v_house", anId(), stretch, Mode.CHANGE, null);
        }

        private SaveRecord.Outcome refused() {
            return new SaveRecord.Outcome.Refused(List.of(new Problem(Register.VILLAGE, REFUSAL)));
        }

        @Test
        void takesNoEventFromBefore() {
            assertThat(records.save(
                            officer,
                            "v_flood",
                            anId(),
                            on("2026-06-30", "village", "T04", "area", 1),
                            Mode.CHANGE,
                            null))
                    .isEqualTo(refused());
        }

        @Test
        void takesNoRowsFromBefore() {
            var outcome = records.load(officer, "v_house", Map.of(anId(), from("2026-06-30", "village", "T04")));
            assertThat(outcome)
                    .isEqualTo(new SaveManyRecords.Outcome.Refused(
                            List.of(new LineProblem(1, new Problem(Register.VILLAGE, REFUSAL)))));
        }

        @Test
        void takesNoCorrectionFromBefore() {
            var later = records.add(officer, "v_house", from("2026-08-01", "village", "T04"));
            assertThat(records.save(officer, "v_house", later, from("2026-06-30", "village", "T04"), Mode.CORRECT, 1))
                    .isEqualTo(refused());
        }
    }
}
