package vn.lotrinh.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenRecords.from;
import static vn.lotrinh.given.GivenRecords.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.files.FindFile;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.SaveRecord.Mode;
import vn.lotrinh.trail.CheckTrail;
import vn.lotrinh.trail.SealTrail;
import vn.lotrinh.trail.ShowTrail;
import vn.lotrinh.trail.TrailEntry;

@TheApplication
class EraseRecordTest {

    private static final String GROUND = "Đơn đề nghị ngày 20/11/2026";

    @Autowired
    World world;

    GivenRecords records;
    CommuneCode commune;
    SignedIn officer;
    SignedIn leader;
    SignedIn another;

    @BeforeEach
    void registers() {
        commune = world.aCommuneOfVillages(2);
        officer = world.anOfficer(commune);
        leader = world.signedInLeader(commune);
        another = World.signedIn(
                world.aPerson(commune, Role.OFFICER, Area.WHOLE_COMMUNE), Role.OFFICER, Area.WHOLE_COMMUNE);
        records = new GivenRecords(world)
                .registers(
                        List.of(),
                        GivenRegister.state("e_person", "người")
                                .inAVillage()
                                .with("name", FieldType.TEXT)
                                .personal("Lập danh sách")
                                .with("papers", FieldType.ATTACHMENTS),
                        GivenRegister.state("e_card", "thẻ")
                                .inTheVillageOf("person")
                                .reference("person", "e_person")
                                .copying("holder", "person", "e_person", "name"),
                        GivenRegister.event("e_visit", "lượt")
                                .inTheVillageOf("card")
                                .reference("card", "e_card")
                                .copying("visitor", "card", "e_card", "holder"),
                        GivenRegister.state("e_scan", "bản chụp")
                                .inAVillage()
                                .with("citizen", FieldType.TEXT)
                                .personal("Lập danh sách")
                                .with("scans", FieldType.ATTACHMENTS)
                                .approvedBy(Role.LEADER),
                        GivenRegister.state("e_road", "đường").inAVillage().with("name", FieldType.TEXT))
                .measured(Map.of("end(e_person)", "người"));
    }

    private UUID aDeletedPerson(Object... more) {
        var id = records.add(officer, "e_person", from("2026-01-01", "village", "T01", "name", "Nông Thị Mẫu"));
        records.saved(records.save(
                officer,
                "e_person",
                id,
                new Stretch(LocalDate.parse("2026-01-01"), null, null, values(more)),
                Mode.CORRECT,
                1));
        delete("e_person", id, 2);
        return id;
    }

    private static Map<String, Object> values(Object... more) {
        var values = GivenRecords.values("village", "T02", "name", "Nông Thị Mẫu");
        values.putAll(GivenRecords.values(more));
        return values;
    }

    private void delete(String register, UUID id, int seen) {
        var outcome = world.in(
                commune,
                () -> world.get(DeleteRecord.class)
                        .handle(new DeleteRecord.Command(officer, register, id, seen, "Ghi nhầm")));
        assertThat(outcome).isInstanceOf(DeleteRecord.Outcome.Deleted.class);
    }

    private EraseRecord.Outcome erase(SignedIn by, String register, UUID id, String ground) {
        return world.in(
                commune, () -> world.get(EraseRecord.class).handle(new EraseRecord.Command(by, register, id, ground)));
    }

    private void erased(UUID id) {
        assertThat(erase(leader, "e_person", id, GROUND)).isInstanceOf(EraseRecord.Outcome.Erased.class);
    }

    private FindRecord.Outcome find(UUID id) {
        return world.in(
                commune,
                () -> world.get(FindRecord.class).handle(leader, "e_person", id, LocalDate.parse("2026-11-24")));
    }

    private List<TrailEntry> trail(UUID id) {
        return world.in(
                commune,
                () -> world.get(ShowTrail.class).listLatest(commune, "register.e_person", id.toString(), null, 10));
    }

    private long count(String sql) {
        return world.ownersJdbc()
                .sql(sql)
                .param("commune", commune.code())
                .query(Long.class)
                .single();
    }

    private String aFile(String content) {
        return world.aFile(commune, content);
    }

    private long salts() {
        return count("""
                SELECT count(*) FROM trail.salt s JOIN trail.entry e ON e.commune = s.commune AND e.id = s.entry_id
                 WHERE s.commune = :commune AND e.subject = 'register.e_person'
                """);
    }

    private boolean isKept(String digest) {
        return world.in(commune, () -> world.get(FindFile.class).find(digest)).isPresent();
    }

    @Nested
    class LeavesNothing {

        @Test
        void ofFormerVersions() {
            erased(aDeletedPerson());
            assertThat(count("SELECT count(*) FROM register.e_person_former WHERE commune = :commune"))
                    .isZero();
        }

        @Test
        void ofAttachmentsThatNobodyElseHolds() {
            var mine = aFile("của riêng tôi");
            var ours = aFile("của cả nhà");
            records.add(
                    officer,
                    "e_person",
                    from("2026-01-01", "village", "T01", "name", "Nông Văn B", "papers", List.of(ours)));
            erased(aDeletedPerson("papers", List.of(mine, ours)));
            assertThat(isKept(mine)).isFalse();
            assertThat(isKept(ours)).isTrue();
        }

        @Test
        void inFormerRecordsThatTookItOverNorInThoseThatTookItFromThem() {
            var person = records.add(officer, "e_person", from("2026-01-01", "village", "T01", "name", "Nông Thị Mẫu"));
            var other = records.add(officer, "e_person", from("2026-01-01", "village", "T02", "name", "Nông Văn B"));
            visitedAndTakenOut(other);
            visitedAndTakenOut(person);
            delete("e_person", person, 1);
            erased(person);
            assertThat(formerly("SELECT coalesce(holder, '-') || ' ' || village FROM register.e_card_former"))
                    .containsExactlyInAnyOrder("- T01", "Nông Văn B T02");
            assertThat(formerly("SELECT coalesce(visitor, '-') || ' ' || village FROM register.e_visit_former"))
                    .containsExactlyInAnyOrder("- T01", "Nông Văn B T02");
        }

        private void visitedAndTakenOut(UUID person) {
            var card = records.add(officer, "e_card", from("2026-01-01", "person", person));
            delete("e_visit", records.add(officer, "e_visit", on("2026-05-01", "card", card)), 1);
            delete("e_card", card, 1);
        }

        private List<String> formerly(String sql) {
            return world.ownersJdbc()
                    .sql(sql + " WHERE commune = :commune")
                    .param("commune", commune.code())
                    .query(String.class)
                    .list();
        }

        @Test
        void byWhichTheTrailCouldBeCompared() {
            aDeletedPerson();
            long ofOthers = salts();
            var id = aDeletedPerson();
            erased(id);
            assertThat(salts()).as("of others, and of the erasure").isEqualTo(ofOthers + 1);
            assertThat(trail(id))
                    .extracting(TrailEntry::action)
                    .containsExactly("erased", "deleted", "corrected", "added");
        }

        @Test
        void ofALoadThatItCameIn() {
            var id = GivenRecords.anId();
            records.load(officer, "e_person", Map.of(id, from("2026-01-01", "village", "T01", "name", "Nông Thị Mẫu")));
            delete("e_person", id, 1);
            erased(id);
            assertThat(count("""
                    SELECT count(*) FROM trail.salt s JOIN trail.entry e ON e.commune = s.commune AND e.id = s.entry_id
                     WHERE s.commune = :commune AND e.action = 'loaded'
                    """)).isZero();
        }
    }

    @Nested
    class OfSheets {

        @Test
        void goesEveryOneThatMayNameThePerson() {
            var read = aFile("đã nhập xong");
            var shown = aFile("đang xem trước");
            anImport("e_card", read, "DONE");
            anImport("e_road", read, "DONE");
            anImport("e_person", shown, "CHECKED");
            erased(aDeletedPerson());
            assertThat(isKept(read)).isFalse();
            assertThat(isKept(shown)).isFalse();
            assertThat(count("SELECT count(*) FROM registry.sheet_import WHERE commune = :commune"))
                    .isZero();
        }

        @Test
        void staysWhatIsOfOtherRegistersOrAttachedToARecord() {
            var elsewhere = aFile("sổ đường");
            var attached = aFile("vừa nhập vừa đính kèm");
            anImport("e_road", elsewhere, "DONE");
            anImport("e_person", attached, "DONE");
            records.add(
                    officer,
                    "e_person",
                    from("2026-01-01", "village", "T01", "name", "Nông Văn B", "papers", List.of(attached)));
            erased(aDeletedPerson());
            assertThat(isKept(elsewhere)).isTrue();
            assertThat(isKept(attached)).isTrue();
        }

        @Test
        void noneMayBeAtWork() {
            anImport("e_card", aFile("đang ghi"), "WRITING");
            assertThat(erase(leader, "e_person", aDeletedPerson(), GROUND))
                    .isInstanceOf(EraseRecord.Outcome.Refused.class);
        }

        @Test
        void noneMayWaitForApproval() {
            anImport("e_card", aFile("chờ duyệt"), "PROPOSED");
            assertThat(erase(leader, "e_person", aDeletedPerson(), GROUND))
                    .isInstanceOf(EraseRecord.Outcome.Refused.class);
        }
    }

    private void anImport(String register, String document, String state) {
        world.ownersJdbc()
                .sql("""
                        INSERT INTO registry.sheet_import (commune, id, register, document, name, state, layout, answers, job, made_by, made_at)
                        VALUES (:commune, uuidv7(), :register, :document, 'so.xlsx', :state, '{}', '{}', uuidv7(), 'program:test', now())
                        """)
                .param("commune", commune.code())
                .param("register", register)
                .param("document", document)
                .param("state", state)
                .update();
    }

    @Nested
    class OfProposals {

        @Test
        void whatWaitsGoesAlongWithItsFiles() {
            var id = GivenRecords.anId();
            approved(scan(id, aFile("bản chụp một"), null));
            deleted(id, 1);
            var again = aFile("bản chụp hai");
            scan(id, again, null);
            assertThat(erase(leader, "e_scan", id, GROUND)).isInstanceOf(EraseRecord.Outcome.Erased.class);
            assertThat(isKept(again)).isFalse();
            assertThat(count("SELECT count(*) FROM registry.proposal WHERE commune = :commune"))
                    .isZero();
        }

        @Test
        void filesOfWhatWasSentBackOrReplacedAreForgottenAtOnce() {
            var id = GivenRecords.anId();
            var replaced = aFile("bản chụp mờ");
            scan(id, replaced, null);
            var sentBack = aFile("bản chụp nhầm");
            var proposal = scan(id, sentBack, null);
            assertThat(isKept(replaced)).isFalse();
            decided(proposal, false, DecideProposal.Outcome.SentBack.class);
            assertThat(isKept(sentBack)).isFalse();
        }

        @Test
        void whatNeverCountedIsSentBackInstead() {
            var id = GivenRecords.anId();
            scan(id, aFile("bản chụp"), null);
            assertThat(erase(leader, "e_scan", id, GROUND)).isInstanceOf(EraseRecord.Outcome.Refused.class);
        }

        private UUID scan(UUID id, String file, @Nullable Integer seen) {
            var stretch = from("2026-01-01", "village", "T01", "citizen", "001", "scans", List.of(file));
            var waiting = (SaveRecord.Outcome.Waiting) records.save(another, "e_scan", id, stretch, Mode.CHANGE, seen);
            return waiting.proposal();
        }

        private void deleted(UUID id, int seen) {
            var waiting = (DeleteRecord.Outcome.Waiting) world.in(
                    commune,
                    () -> world.get(DeleteRecord.class)
                            .handle(new DeleteRecord.Command(another, "e_scan", id, seen, "Ghi nhầm")));
            approved(waiting.proposal());
        }

        private void approved(UUID proposal) {
            decided(proposal, true, DecideProposal.Outcome.Approved.class);
        }

        private void decided(UUID proposal, boolean approve, Class<?> expected) {
            assertThat(world.in(
                            commune,
                            () -> world.get(DecideProposal.class)
                                    .handle(new DecideProposal.Command(leader, proposal, approve, "Xem lại"))))
                    .isInstanceOf(expected);
        }
    }

    @Test
    void nobodyBringsItBackUnawares() {
        var id = aDeletedPerson();
        erased(id);
        var again = from("2026-01-01", "village", "T01", "name", "Nông Thị Mẫu");
        assertThat(records.save(officer, "e_person", id, again, Mode.CHANGE, null))
                .isEqualTo(new SaveRecord.Outcome.Refused(List.of(ChangeRecord.ERASED)));
        assertThat(records.load(officer, "e_person", Map.of(id, again)))
                .isEqualTo(new SaveManyRecords.Outcome.Refused(List.of(new LineProblem(1, ChangeRecord.ERASED))));
    }

    @Test
    void theTrailStaysWhole() {
        var id = aDeletedPerson();
        world.get(SealTrail.class).handle();
        erased(id);
        world.get(SealTrail.class).handle();
        assertThat(world.get(CheckTrail.class).handle(List.of()).faults())
                .noneMatch(fault -> fault.contains(commune.code()));
    }

    @Test
    void whatIsErasedSaysSoAndCanNotBeBroughtBack() {
        var id = aDeletedPerson();
        erased(id);
        assertThat(find(id)).isInstanceOf(FindRecord.Outcome.Erased.class);
        var restored = world.in(
                commune,
                () -> world.get(RestoreRecord.class)
                        .handle(new RestoreRecord.Command(officer, "e_person", id, 1, null)));
        assertThat(restored).isInstanceOf(RestoreRecord.Outcome.Refused.class);
        assertThat(erase(leader, "e_person", id, GROUND)).isInstanceOf(EraseRecord.Outcome.NotThere.class);
    }

    @Test
    void figuresDoNotMove() {
        records.add(officer, "e_person", from("2026-01-01", "village", "T01", "name", "Nông Văn B"));
        erased(aDeletedPerson());
        assertThat(records.verify(commune)).isEmpty();
    }

    @Test
    void otherRecordsKeepTheirHistory() {
        var other = aDeletedPerson();
        erased(aDeletedPerson());
        assertThat(find(other)).isInstanceOf(FindRecord.Outcome.Found.class);
    }

    @Nested
    class IsRefused {

        @Test
        void whileTheRecordCounts() {
            var id = records.add(officer, "e_person", from("2026-01-01", "village", "T01", "name", "Nông Văn B"));
            assertThat(erase(leader, "e_person", id, GROUND))
                    .isEqualTo(new EraseRecord.Outcome.Refused(new Problem(
                            null, "Bản ghi này còn đang được tính; hãy xóa nó trước, rồi mới xóa vĩnh viễn được.")));
        }

        @Test
        void withoutAGround() {
            assertThat(erase(leader, "e_person", aDeletedPerson(), " "))
                    .isInstanceOf(EraseRecord.Outcome.Refused.class);
        }

        @Test
        void toWhoeverDoesNotLead() {
            var id = aDeletedPerson();
            assertThat(erase(officer, "e_person", id, GROUND)).isInstanceOf(EraseRecord.Outcome.NotAllowed.class);
            assertThat(find(id)).isInstanceOf(FindRecord.Outcome.Found.class);
        }

        @Test
        void whereNothingIsPersonal() {
            var id = records.add(officer, "e_road", from("2026-01-01", "village", "T01", "name", "Đường 1"));
            delete("e_road", id, 1);
            assertThat(erase(leader, "e_road", id, GROUND)).isInstanceOf(EraseRecord.Outcome.NotAllowed.class);
        }

        @Test
        void inAnotherCommune() {
            var id = aDeletedPerson();
            var elsewhere = world.signedInLeader(world.aCommuneOfVillages(1));
            var outcome = world.in(
                    elsewhere.commune(),
                    () -> world.get(EraseRecord.class)
                            .handle(new EraseRecord.Command(elsewhere, "e_person", id, GROUND)));
            assertThat(outcome).isInstanceOf(EraseRecord.Outcome.NotThere.class);
            assertThat(find(id)).isInstanceOf(FindRecord.Outcome.Found.class);
        }
    }
}
