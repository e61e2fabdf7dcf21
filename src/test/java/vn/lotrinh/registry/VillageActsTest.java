package vn.lotrinh.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenRecords.anId;
import static vn.lotrinh.given.GivenRecords.between;
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
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.Period;
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
                        GivenRegister.state("va_house", "hộ").inAVillage().with("head", FieldType.TEXT),
                        GivenRegister.state("va_person", "người")
                                .inTheVillageOf("house")
                                .reference("house", "va_house")
                                .required()
                                .with("job", FieldType.TEXT),
                        GivenRegister.event("va_crop", "vụ")
                                .inTheVillageOf("house")
                                .reference("house", "va_house")
                                .amount("area", "ha"),
                        GivenRegister.event("va_flood", "trận").inAVillage().amount("area", "ha"),
                        GivenRegister.state("va_lease", "hợp đồng")
                                .inAVillage()
                                .with("holder", FieldType.TEXT)
                                .approvedBy(Role.LEADER),
                        GivenRegister.state("va_title", "công nhận")
                                .inAVillage()
                                .endingWithIt()
                                .with("standard", FieldType.TEXT)
                                .unique("standard", "village"),
                        GivenRegister.state("va_herd", "đàn")
                                .inAVillage()
                                .amount("head", "con")
                                .withTotals())
                .measured(Map.of(
                        "end(va_house)", "hộ",
                        "end(va_person)", "người",
                        "sum(va_crop.area)", "ha",
                        "sum(va_flood.area)", "ha"));
        goes = aHouse("Nông Văn Đi");
        stays = aHouse("Nông Văn Ở");
        records.add(officer, "va_flood", on("2026-02-02", "village", "T01", "area", 3));
    }

    private UUID aHouse(String head) {
        var house = records.add(officer, "va_house", from("2026-01-01", "village", "T01", "head", head));
        records.add(officer, "va_person", from("2026-01-01", "house", house));
        records.add(officer, "va_crop", on("2026-06-20", "house", house, "area", 1));
        records.add(officer, "va_crop", on("2026-10-20", "house", house, "area", 2));
        return house;
    }

    private SplitVillage.Command split(Set<UUID> houses) {
        return split("T01", "T04", JULY, houses);
    }

    private SplitVillage.Command split(String from, String code, LocalDate on, Set<UUID> houses) {
        return new SplitVillage.Command(
                leader, from, code, "Thôn mới " + code, on, "Nghị quyết 12", Map.of("va_house", houses), false);
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
        String day = register.equals("va_crop") || register.equals("va_flood") ? "counts_on" : "valid_from";
        return world.ownersJdbc()
                .sql("SELECT village || ' ' || " + day + " FROM register." + register
                        + " WHERE commune = :commune ORDER BY " + day + ", village")
                .param("commune", commune.code())
                .query(String.class)
                .list();
    }

    /** Otherwise it would be gone without a reason, and whatever refers to it would lose it. */
    @Test
    void isRefusedWhileSomethingAboutTheVillageItselfWouldBeginLater() {
        records.add(officer, "va_title", from("2026-08-01", "village", "T01", "standard", "ntm"));
        assertThat(sentence(merge("T01", "T02", JULY)))
                .contains("bắt đầu từ ngày 01/07/2026 trở đi", "xóa hoặc sửa bản ghi đó");
        assertThat(merge("T01", "T02", LocalDate.parse("2026-08-02"))).isInstanceOf(MergeVillages.Outcome.Merged.class);
    }

    /** Neither would it be right of the village that takes it in, nor may two of them stand beside each other there. */
    @Test
    void endsWhatIsAboutTheVillageItself() {
        records.add(officer, "va_title", from("2026-01-01", "village", "T01", "standard", "ntm"));
        records.add(officer, "va_title", from("2026-01-01", "village", "T02", "standard", "ntm"));
        records.add(officer, "va_title", from("2026-01-01", "village", "T03", "standard", "khac"));
        assertThat(merge("T01", "T02", JULY)).isInstanceOf(MergeVillages.Outcome.Merged.class);
        merge("T03", "T02", JULY);
        assertThat(world.ownersJdbc()
                        .sql(
                                "SELECT village || ' ' || standard || ' ' || coalesce(valid_to::text, '') FROM register.va_title"
                                        + " WHERE commune = :commune ORDER BY village")
                        .param("commune", commune.code())
                        .query(String.class)
                        .list())
                .containsExactly("T01 ntm 2026-06-30", "T02 ntm ", "T03 khac 2026-06-30");
    }

    @Nested
    class ASplit {

        @Test
        void takesTheChosenStatesAlongFromItsDayOn() {
            assertThat(handle(split(Set.of(goes)))).isInstanceOf(SplitVillage.Outcome.Split.class);
            assertThat(villages("va_house")).containsExactly("T01 2026-01-01", "T01 2026-01-01", "T04 2026-07-01");
            assertThat(records.verify(commune)).isEmpty();
        }

        @Test
        void takesAlongWhatIsInTheVillageOfThem() {
            handle(split(Set.of(goes)));
            assertThat(villages("va_person")).containsExactly("T01 2026-01-01", "T01 2026-01-01", "T04 2026-07-01");
        }

        @Test
        void leavesWhatHappenedWhereItHappened() {
            handle(split(Set.of(goes)));
            assertThat(villages("va_flood")).containsExactly("T01 2026-02-02");
            assertThat(villages("va_crop"))
                    .containsExactly("T01 2026-06-20", "T01 2026-06-20", "T01 2026-10-20", "T04 2026-10-20");
        }

        @Test
        void tellsHowMuchOfEachRegisterMoves() {
            var moved = ((SplitVillage.Outcome.Split) handle(split(Set.of(goes)))).moved();
            assertThat(moved)
                    .extracting(one -> one.register().code() + " " + one.records())
                    .containsExactlyInAnyOrder("va_house 1", "va_person 1", "va_crop 1");
        }

        @Test
        void tellsItWithoutDoingAnything() {
            var command = split(Set.of(goes));
            var trial = new SplitVillage.Command(
                    leader, "T01", "T04", "Thôn mới", JULY, "Nghị quyết 12", command.records(), true);
            assertThat(handle(trial)).isInstanceOf(SplitVillage.Outcome.Split.class);
            assertThat(villages("va_house")).containsExactly("T01 2026-01-01", "T01 2026-01-01");
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
            var later = records.add(officer, "va_house", from("2026-09-01", "village", "T01", "head", "Nông Văn Muộn"));
            handle(split(Set.of(later)));
            assertThat(villages("va_house")).contains("T04 2026-09-01");
            assertThat(records.verify(commune)).isEmpty();
        }

        @Test
        void mayBeUndoneByAMerger() {
            handle(split(Set.of(goes)));
            assertThat(merge("T04", "T01", LocalDate.parse("2026-12-01")))
                    .isInstanceOf(MergeVillages.Outcome.Merged.class);
            assertThat(villages("va_house"))
                    .containsExactly("T01 2026-01-01", "T01 2026-01-01", "T04 2026-07-01", "T01 2026-12-01");
            assertThat(records.verify(commune)).isEmpty();
        }

        @Test
        void touchesNoOtherCommune() {
            var another = world.aCommuneOfVillages(1);
            var theirs = records.add(world.anOfficer(another), "va_house", from("2026-01-01", "village", "T01"));
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
        void onADayBeforeAnotherWentIntoTheVillage() {
            merge("T03", "T01", LocalDate.parse("2026-10-01"));
            assertThat(sentence(handle(split(Set.of(goes)))))
                    .isEqualTo("Thôn mẫu 03 sáp nhập vào Thôn mẫu 01, từ ngày 01/10/2026, theo Nghị quyết 20; hãy chọn"
                            + " một ngày sau ngày 01/10/2026.");
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
            records.save(officer, "va_house", goes, from("2026-05-01", "village", "T02"), Mode.CHANGE, 1);
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
            return records.save(officer, "va_house", anId(), stretch, Mode.CHANGE, null);
        }

        private SaveRecord.Outcome refused() {
            return new SaveRecord.Outcome.Refused(List.of(new Problem(Register.VILLAGE, REFUSAL)));
        }

        @Test
        void takesNoEventFromBefore() {
            assertThat(records.save(
                            officer,
                            "va_flood",
                            anId(),
                            on("2026-06-30", "village", "T04", "area", 1),
                            Mode.CHANGE,
                            null))
                    .isEqualTo(refused());
        }

        @Test
        void takesNoRowsFromBefore() {
            var outcome = records.load(officer, "va_house", Map.of(anId(), from("2026-06-30", "village", "T04")));
            assertThat(outcome)
                    .isEqualTo(new SaveManyRecords.Outcome.Refused(
                            List.of(new LineProblem(1, new Problem(Register.VILLAGE, REFUSAL)))));
        }

        @Test
        void takesNoCorrectionFromBefore() {
            var later = records.add(officer, "va_house", from("2026-08-01", "village", "T04"));
            assertThat(records.save(officer, "va_house", later, from("2026-06-30", "village", "T04"), Mode.CORRECT, 1))
                    .isEqualTo(refused());
        }
    }

    /** Nothing is lost, and nothing counts twice, because villages merged or split over it. */
    @Nested
    class WhatStandsInTheWay {

        @Test
        void isAProposalAboutARecordThatWouldMove() {
            var lease = aLease();
            propose(lease, "Nông Văn Hai");
            assertThat(sentence(merge("T01", "T02", JULY)))
                    .isEqualTo("Đang chờ duyệt đề nghị về bản ghi sẽ chuyển (Sổ va_lease: 1); hãy duyệt hoặc trả lại"
                            + " trước, vì chuyển rồi thì đề nghị không còn khớp.");
            var leases = new SplitVillage.Command(
                    leader, "T01", "T04", "Thôn mới", JULY, "NQ", Map.of("va_lease", Set.of(lease)), false);
            assertThat(sentence(handle(leases))).startsWith("Đang chờ duyệt đề nghị");
            assertThat(handle(split(Set.of(goes)))).isInstanceOf(SplitVillage.Outcome.Split.class);
        }

        private UUID aLease() {
            var lease = anId();
            decide(records.save(
                    officer,
                    "va_lease",
                    lease,
                    from("2026-01-01", "village", "T01", "holder", "Nông Văn Một"),
                    Mode.CHANGE,
                    null));
            return lease;
        }

        private void decide(SaveRecord.Outcome outcome) {
            var command =
                    new DecideProposal.Command(leader, ((SaveRecord.Outcome.Waiting) outcome).proposal(), true, null);
            assertThat(world.in(commune, () -> world.get(DecideProposal.class).handle(command)))
                    .isInstanceOf(DecideProposal.Outcome.Approved.class);
        }

        private void propose(UUID lease, String holder) {
            assertThat(records.save(
                            officer,
                            "va_lease",
                            lease,
                            from("2026-02-01", "village", "T01", "holder", holder),
                            Mode.CHANGE,
                            1))
                    .isInstanceOf(SaveRecord.Outcome.Waiting.class);
        }

        @Test
        void isATotalBesideSingleRecords() {
            records.add(officer, "va_herd", total("T01", 30));
            records.add(officer, "va_herd", from("2026-01-01", "village", "T02", "head", 4));
            assertThat(sentence(merge("T01", "T02", JULY)))
                    .isEqualTo("Trong “Sổ va_herd” một thôn ghi số tổng, thôn kia ghi từng bản ghi cho cùng thời gian;"
                            + " hãy ghi ngày kết thúc của số tổng là 30/06/2026 rồi làm lại.");
            assertThat(villages("va_herd")).containsExactly("T01 2026-01-01", "T02 2026-01-01");
        }

        @Test
        void areTwoTotals() {
            records.add(officer, "va_herd", total("T01", 30));
            records.add(officer, "va_herd", total("T02", 40));
            assertThat(sentence(merge("T01", "T02", JULY)))
                    .isEqualTo("Trong “Sổ va_herd” sẽ có hai bản ghi trùng nhau trong một thôn, chẳng hạn hai số tổng;"
                            + " hãy ghi ngày kết thúc của cả hai là 30/06/2026, làm lại, rồi ghi bản ghi mới cho thôn"
                            + " từ ngày 01/07/2026.");
            assertThat(villages("va_herd")).containsExactly("T01 2026-01-01", "T02 2026-01-01");
        }

        private static Stretch total(String village, int head) {
            return new Stretch(
                    LocalDate.parse("2026-01-01"), null, 5, GivenRecords.values("village", village, "head", head));
        }
    }

    @Test
    void aMergerTakesAlongWhatHappenedSince() {
        records.add(officer, "va_flood", on("2026-08-01", "village", "T01", "area", 5));
        merge("T01", "T02", JULY);
        assertThat(villages("va_flood")).containsExactly("T01 2026-02-02", "T02 2026-08-01");
        assertThat(records.verify(commune)).isEmpty();
    }

    @Nested
    class WhatAVillageSaid {

        @BeforeEach
        void isComplete() {
            assertThat(submit("T02", "2025")).isInstanceOf(RegisterSubmissions.Outcome.Done.class);
            assertThat(submit("T02", "2026")).isInstanceOf(RegisterSubmissions.Outcome.Done.class);
        }

        @Test
        void isAskedAgainOfPeriodsThatEndAfterAMergerIntoIt() {
            merge("T01", "T02", JULY);
            assertThat(said("T02")).containsExactly("2025");
        }

        @Test
        void isAskedAgainOfPeriodsThatEndAfterItsSplit() {
            handle(split("T02", "T04", JULY, Set.of()));
            assertThat(said("T02")).containsExactly("2025");
        }

        @Test
        void staysWhereAnActConcernsOthers() {
            merge("T01", "T03", JULY);
            assertThat(said("T02")).containsExactly("2025", "2026");
        }

        private List<String> said(String village) {
            return world.in(commune, () -> world.get(RegisterSubmissions.class).list()).stream()
                    .filter(said -> said.village().equals(village))
                    .map(RegisterSubmissions.Submitted::period)
                    .toList();
        }
    }

    private RegisterSubmissions.Outcome submit(String village, String period) {
        var command = new RegisterSubmissions.Command(
                officer, "va_herd", village, Period.parse(period), RegisterSubmissions.Kind.NOTHING);
        return world.in(commune, () -> world.get(RegisterSubmissions.class).submit(command));
    }

    /** Who reads and writes what an act moved. */
    @Nested
    class TheHeadOfAVillage {

        @Test
        void readsAndWritesWhatMovedIntoANewOne() {
            handle(split(Set.of(goes)));
            var head = world.aVillageHead(commune, "T04");
            assertThat(find(head)).isInstanceOf(FindRecord.Outcome.Found.class);
            var changed = from("2026-10-01", "village", "T04", "head", "Nông Văn Mới");
            assertThat(records.save(head, "va_house", goes, changed, Mode.CHANGE, 2))
                    .isInstanceOf(SaveRecord.Outcome.Saved.class);
            assertThat(find(world.aVillageHead(commune, "T01"))).isInstanceOf(FindRecord.Outcome.NotAllowed.class);
        }

        @Test
        void readsWhatMovedWhenAnotherWentIntoIt() {
            merge("T01", "T02", JULY);
            assertThat(find(world.aVillageHead(commune, "T02"))).isInstanceOf(FindRecord.Outcome.Found.class);
        }

        @Test
        void readsNothingMoreOfWhatMovedAway() {
            records.save(officer, "va_house", goes, from("2026-05-01", "village", "T02"), Mode.CHANGE, 1);
            assertThat(find(world.aVillageHead(commune, "T02"))).isInstanceOf(FindRecord.Outcome.Found.class);
            assertThat(find(world.aVillageHead(commune, "T01"))).isInstanceOf(FindRecord.Outcome.NotAllowed.class);
        }

        @Test
        void keepsWhatMovesOnADayToCome() {
            merge("T01", "T02", LocalDate.parse("2099-01-01"));
            assertThat(find(world.aVillageHead(commune, "T01"))).isInstanceOf(FindRecord.Outcome.Found.class);
            assertThat(find(world.aVillageHead(commune, "T02"))).isInstanceOf(FindRecord.Outcome.NotAllowed.class);
        }

        @Test
        void bringsBackWhatHeDeleted() {
            merge("T01", "T02", JULY);
            var head = world.aVillageHead(commune, "T02");
            var house = aHouseWithoutAnybody();
            assertThat(world.in(
                            commune,
                            () -> world.get(DeleteRecord.class)
                                    .handle(new DeleteRecord.Command(head, "va_house", house, 1, "nhầm"))))
                    .isInstanceOf(DeleteRecord.Outcome.Deleted.class);
            var restore = new RestoreRecord.Command(head, "va_house", house, 1, "xóa nhầm");
            assertThat(world.in(commune, () -> world.get(RestoreRecord.class).handle(restore)))
                    .isInstanceOf(RestoreRecord.Outcome.Restored.class);
        }

        private UUID aHouseWithoutAnybody() {
            return records.add(officer, "va_house", from("2026-08-01", "village", "T02", "head", "Nông Văn Lẻ"));
        }

        private FindRecord.Outcome find(SignedIn head) {
            return world.in(commune, () -> world.get(FindRecord.class).handle(head, "va_house", goes, JULY));
        }
    }

    /** A correction of the first stretch is the last version, and the merger writes only the second stretch again. */
    @Test
    void theHistoryOfWhatMovedAlongShowsItAsItWasThen() {
        var person = records.add(officer, "va_person", from("2026-01-01", "house", goes, "job", "nông dân"));
        records.save(officer, "va_person", person, from("2026-03-01", "house", goes, "job", "thợ"), Mode.CHANGE, 1);
        records.save(
                officer,
                "va_person",
                person,
                between("2026-01-01", "2026-02-28", "house", goes, "job", "học sinh"),
                Mode.CORRECT,
                2);
        merge("T01", "T02", JULY);
        assertThat(history("va_person", person))
                .containsExactly("merged 3 Nghị quyết 20", "corrected 3 null", "changed 2 null", "added 1 null");
    }

    @Nested
    class AfterAMerger {

        @BeforeEach
        void inJuly() {
            merge("T01", "T02", JULY);
        }

        @Test
        void whatHeldBeforeItMayStillBeChanged() {
            var earlier = records.save(
                    officer,
                    "va_house",
                    goes,
                    from("2026-03-01", "village", "T01", "head", "Nông Văn Con"),
                    Mode.CHANGE,
                    2);
            assertThat(earlier).isInstanceOf(SaveRecord.Outcome.Saved.class);
            assertThat(villages("va_house"))
                    .containsExactly(
                            "T01 2026-01-01", "T01 2026-01-01", "T01 2026-03-01", "T02 2026-07-01", "T02 2026-07-01");
            assertThat(records.verify(commune)).isEmpty();
        }

        @Test
        void theHistoryOfARecordNamesIt() {
            assertThat(history("va_house", goes)).containsExactly("merged 2 Nghị quyết 20", "added 1 null");
        }

        @Test
        void theOtherOneSubmitsWhatHappenedInBoth() {
            var floods = world.get(Registers.class).get("va_flood");
            var parts = world.in(commune, () -> world.get(SumUpRegister.class).handle(floods, Period.ofYear(2026)));
            assertThat(parts).containsOnlyKeys("T02");
        }

        @Test
        void aVillageThatHasGoneSubmitsNothingOfLater() {
            assertThat(submit("T01", "2026")).isInstanceOf(RegisterSubmissions.Outcome.Refused.class);
            assertThat(submit("T01", "2025")).isInstanceOf(RegisterSubmissions.Outcome.Done.class);
        }
    }

    @Test
    void theHistoryOfARecordNamesASplitAndALoad() {
        var id = anId();
        records.load(officer, "va_house", Map.of(id, from("2026-01-01", "village", "T01", "head", "Nông Văn Nạp")));
        handle(split(Set.of(id)));
        assertThat(history("va_house", id)).containsExactly("split 2 Nghị quyết 12", "loaded 1 thử.xlsx");
    }

    /** Newest first, such as "changed 2 Nghị quyết 12". */
    private List<String> history(String register, UUID id) {
        var found = (FindRecord.Outcome.Found)
                world.in(commune, () -> world.get(FindRecord.class).handle(leader, register, id, JULY));
        return found.record().history().stream()
                .map(version -> version.verb() + " " + version.number() + " " + version.source())
                .toList();
    }
}
