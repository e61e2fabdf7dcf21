package vn.lotrinh.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenRecords.from;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.files.FindFile;
import vn.lotrinh.files.KeepFile;
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

    @TempDir
    Path folder;

    GivenRecords records;
    CommuneCode commune;
    SignedIn officer;
    SignedIn leader;

    @BeforeEach
    void registers() {
        commune = world.aCommuneOfVillages(2);
        officer = world.anOfficer(commune);
        leader = world.signedInLeader(commune);
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

    /** A file of the commune, such as a photograph of somebody's papers. */
    private String aFile(String content) throws IOException {
        var file = Files.writeString(folder.resolve("giay-to.txt"), content);
        var kept = world.in(
                commune,
                () -> world.get(KeepFile.class).handle(new KeepFile.Command(officer.actor(), "giay-to.txt", file)));
        return ((KeepFile.Outcome.Kept) kept).file().digest();
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
        void ofAttachmentsThatNobodyElseHolds() throws IOException {
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
        void inFormerRecordsThatTookItOver() {
            var person = records.add(officer, "e_person", from("2026-01-01", "village", "T01", "name", "Nông Thị Mẫu"));
            var card = records.add(officer, "e_card", from("2026-01-01", "person", person));
            delete("e_card", card, 1);
            delete("e_person", person, 1);
            erased(person);
            assertThat(
                            count(
                                    "SELECT count(holder) + count(village) FROM register.e_card_former WHERE commune = :commune"))
                    .isZero();
        }

        @Test
        void byWhichTheTrailCouldBeCompared() {
            var id = aDeletedPerson();
            erased(id);
            assertThat(trail(id))
                    .extracting(TrailEntry::action)
                    .containsExactly("erased", "deleted", "corrected", "added");
            assertThat(count("""
                    SELECT count(*) FROM trail.salt s JOIN trail.entry e ON e.commune = s.commune AND e.id = s.entry_id
                     WHERE s.commune = :commune AND e.subject = 'register.e_person' AND e.action <> 'erased'
                    """)).isZero();
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

    @Test
    void sheetsThatAreReadGoAlongAndThoseAtWorkStay() throws IOException {
        var read = aFile("đã nhập xong");
        var atWork = aFile("đang nhập");
        anImport("e_card", read, "DONE");
        anImport("e_person", atWork, "CHECKED");
        erased(aDeletedPerson());
        assertThat(isKept(read)).isFalse();
        assertThat(isKept(atWork)).isTrue();
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
