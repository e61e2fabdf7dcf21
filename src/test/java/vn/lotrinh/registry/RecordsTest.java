package vn.lotrinh.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenRecords.between;
import static vn.lotrinh.given.GivenRecords.from;
import static vn.lotrinh.given.GivenRecords.list;
import static vn.lotrinh.given.GivenRecords.on;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.SaveRecord.Mode;
import vn.lotrinh.registry.SaveRecord.Outcome;

@TheApplication
class RecordsTest {

    @Autowired
    World world;

    GivenRecords records;
    CommuneCode commune;
    SignedIn officer;

    @BeforeEach
    void registers() {
        commune = world.aCommuneOfVillages(3);
        officer = world.anOfficer(commune);
        records = new GivenRecords(world)
                .registers(
                        List.of(list("t_crops", "lua", "ngo", "che")),
                        GivenRegister.state("t_house", "hộ")
                                .inAVillage()
                                .with("head", FieldType.TEXT)
                                .required(),
                        GivenRegister.state("t_person", "người")
                                .inTheVillageOf("house")
                                .reference("house", "t_house")
                                .required()
                                .with("name", FieldType.TEXT)
                                .with("born", FieldType.DATE),
                        GivenRegister.state("t_price", "giá")
                                .choice("product", "t_crops")
                                .rate("price", "nghìn đồng/kg")
                                .unique("product"),
                        GivenRegister.event("t_crop", "vụ")
                                .inTheVillageOf("house")
                                .reference("house", "t_house")
                                .choice("crop", "t_crops")
                                .amount("area", "ha")
                                .between(0, 100)
                                .amount("output", "kg")
                                .matching("price", "t_price", "price", "product", "crop")
                                .computed("value", "triệu đồng", "output * price")
                                .rule(
                                        "output is empty or area > 0",
                                        RecordRule.Severity.ERROR,
                                        "Có sản lượng thì phải có diện tích."))
                .measured(Map.of(
                        "end(t_house)", "hộ",
                        "end(t_person where age(born) < 6)", "người",
                        "sum(t_crop.area by crop)", "ha",
                        "sum(t_crop.value where crop = \"lua\")", "triệu đồng"));
    }

    @Test
    void aRecordIsSavedOnce() {
        var id = GivenRecords.anId();
        var house = from("2026-01-01", "village", "T01", "head", "Nông Văn A");
        assertThat(records.save(officer, "t_house", id, house, Mode.CHANGE, null))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(records.save(officer, "t_house", id, house, Mode.CHANGE, null))
                .isInstanceOf(Outcome.Unchanged.class);
        assertThat(records.save(
                        officer,
                        "t_house",
                        id,
                        from("2026-01-01", "village", "T02", "head", "Nông Văn A"),
                        Mode.CORRECT,
                        null))
                .isInstanceOf(Outcome.ChangedMeanwhile.class);
        assertThat(records.verify(commune)).isEmpty();
    }

    @Test
    void aMissingFieldIsToldInASentence() {
        var outcome = records.save(
                officer, "t_house", GivenRecords.anId(), from("2026-01-01", "village", "T01"), Mode.CHANGE, null);
        assertThat(outcome)
                .isEqualTo(new Outcome.Refused(
                        List.of(new Problem("head", "Nhập “Trường head”; mục này không được để trống."))));
    }

    /** Two villages may each give a total of the same crop; of single records one alone says it. */
    @Test
    void nothingIsTakenOverFromTotalsOfVillagesThatMatch() {
        records = new GivenRecords(world)
                .registers(
                        List.of(list("t_yields", "lua", "ngo")),
                        GivenRegister.event("t_yield", "vụ")
                                .inAVillage()
                                .classifying("product", "t_yields")
                                .amount("kilos", "kg")
                                .withTotals()
                                .unique("product"),
                        GivenRegister.state("t_field", "thửa")
                                .choice("crop", "t_yields")
                                .matching("kilos", "t_yield", "kilos", "product", "crop"))
                .measured(Map.of("end(t_field.kilos)", "kg"));
        for (var village : List.of("T01", "T02")) {
            var said = on("2026-03-14", "village", village, "product", "lua", "kilos", 100);
            records.add(officer, "t_yield", new Stretch(said.from(), said.to(), 5, said.values()));
        }
        records.add(officer, "t_yield", on("2026-03-14", "village", "T01", "product", "ngo", "kilos", 7));
        records.add(officer, "t_field", from("2026-01-01", "crop", "lua"));
        records.add(officer, "t_field", from("2026-01-01", "crop", "ngo"));

        assertThat(records.verify(commune)).isEmpty();
        assertThat(cells("t_field.(kilos)")).isNotEmpty().allMatch(new BigDecimal("7")::equals);
    }

    @Test
    void aHouseholdThatMovesTakesItsPeopleAlong() {
        var house = records.add(officer, "t_house", from("2026-01-01", "village", "T01", "head", "A"));
        records.add(
                officer,
                "t_person",
                from("2026-01-01", "house", house, "name", "An", "born", LocalDate.parse("2022-05-05")));
        records.save(officer, "t_house", house, from("2026-06-15", "village", "T02", "head", "A"), Mode.CHANGE, 1);
        assertThat(records.verify(commune)).isEmpty();
        assertThat(villages("t_person", commune)).containsExactly("T01 2026-01-01", "T02 2026-06-15");
        records.save(officer, "t_house", house, from("2026-06-15", "village", "T03", "head", "A"), Mode.CORRECT, 2);
        assertThat(records.verify(commune)).isEmpty();
        assertThat(villages("t_person", commune)).containsExactly("T01 2026-01-01", "T03 2026-06-15");
    }

    @Test
    void aPriceThatIsCorrectedReachesWhatWasSoldAtIt() {
        var house = records.add(officer, "t_house", from("2026-01-01", "village", "T01", "head", "A"));
        var price = records.add(officer, "t_price", from("2026-01-01", "product", "lua", "price", 9));
        records.add(officer, "t_crop", on("2026-06-20", "house", house, "crop", "lua", "area", 1, "output", 5000));
        assertThat(cells("t_crop.(value) where (crop = \"lua\")")).contains(new BigDecimal("45"));
        records.save(officer, "t_price", price, from("2026-01-01", "product", "lua", "price", 10), Mode.CORRECT, 1);
        assertThat(records.verify(commune)).isEmpty();
        assertThat(cells("t_crop.(value) where (crop = \"lua\")")).contains(new BigDecimal("50"));
    }

    private List<BigDecimal> cells(String key) {
        return world.ownersJdbc()
                .sql("""
                        SELECT trim_scale(amount) FROM indicator.cell c JOIN indicator.measure m ON m.id = c.measure
                         WHERE c.commune = :commune AND m.key = :key
                        """)
                .param("commune", commune.code())
                .param("key", key)
                .query(BigDecimal.class)
                .list();
    }

    private List<String> villages(String register, CommuneCode commune) {
        return world.ownersJdbc()
                .sql("SELECT village || ' ' || valid_from FROM register." + register
                        + " WHERE commune = :commune ORDER BY valid_from")
                .param("commune", commune.code())
                .query(String.class)
                .list();
    }

    @Nested
    class ARegisterThatAsksForApproval {

        private void plantings() {
            records = new GivenRecords(world)
                    .registers(
                            List.of(),
                            GivenRegister.event("t_plant", "lần")
                                    .inAVillage()
                                    .amount("area", "ha")
                                    .approvedBy(Role.LEADER))
                    .measured(Map.of("sum(t_plant.area)", "ha"));
        }

        @Test
        void countsWhatWasApprovedLast() {
            plantings();
            var id = GivenRecords.anId();
            var outcome = records.save(
                    officer, "t_plant", id, on("2026-03-14", "village", "T01", "area", 2), Mode.CHANGE, null);
            assertThat(outcome).isInstanceOf(Outcome.Waiting.class);
            var proposal = ((Outcome.Waiting) outcome).proposal();
            var leader = world.signedInLeader(commune);
            assertThat(decide(leader, proposal)).isInstanceOf(DecideProposal.Outcome.Approved.class);
            assertThat(records.verify(commune)).isEmpty();
            assertThat(cells("t_plant.(area)")).contains(new BigDecimal("2"));
        }

        @Test
        void isApprovedByNobodyWhoProposedItHoweverHeDidIt() {
            plantings();
            var leader = aLeader();
            var program = world.aProgramOf(leader, Role.OFFICER, Area.WHOLE_COMMUNE);
            var programThatApproves = world.aProgramOf(leader, Role.LEADER, Area.WHOLE_COMMUNE);

            assertThat(decide(leader, proposed(leader))).isInstanceOf(DecideProposal.Outcome.NotAllowed.class);
            assertThat(decide(leader, proposed(program))).isInstanceOf(DecideProposal.Outcome.NotAllowed.class);
            var programOfTheProgram = world.aProgramOf(program, Role.OFFICER, Area.WHOLE_COMMUNE);
            assertThat(decide(leader, proposed(programOfTheProgram)))
                    .isInstanceOf(DecideProposal.Outcome.NotAllowed.class);
            assertThat(decide(programThatApproves, proposed(leader)))
                    .isInstanceOf(DecideProposal.Outcome.NotAllowed.class);
            assertThat(decide(programThatApproves, proposed(program)))
                    .isInstanceOf(DecideProposal.Outcome.NotAllowed.class);
            assertThat(decide(aLeader(), proposed(program))).isInstanceOf(DecideProposal.Outcome.Approved.class);
        }

        private SignedIn aLeader() {
            return World.signedIn(
                    world.aPerson(commune, Role.LEADER, Area.WHOLE_COMMUNE), Role.LEADER, Area.WHOLE_COMMUNE);
        }

        @Test
        void isListedForWhoSentItAndWhoMayApproveItAndForNobodyElse() {
            plantings();
            var administrator = World.signedIn(
                    world.aPerson(commune, Role.ADMINISTRATOR, Area.WHOLE_COMMUNE),
                    Role.ADMINISTRATOR,
                    Area.WHOLE_COMMUNE);
            var program = world.aProgramOf(administrator, Role.OFFICER, Area.WHOLE_COMMUNE);
            proposed(program);

            assertThat(waiting(administrator)).isEmpty();
            assertThat(waiting(program)).extracting(ListProposals.Waiting::own).containsExactly(true);
            assertThat(waiting(aLeader()))
                    .extracting(ListProposals.Waiting::own)
                    .containsExactly(false);
        }

        private List<ListProposals.Waiting> waiting(SignedIn by) {
            return world.in(commune, () -> world.get(ListProposals.class).handle(by));
        }

        private UUID proposed(SignedIn by) {
            var outcome = records.save(
                    by,
                    "t_plant",
                    GivenRecords.anId(),
                    on("2026-03-14", "village", "T01", "area", 2),
                    Mode.CHANGE,
                    null);
            return ((Outcome.Waiting) outcome).proposal();
        }

        private DecideProposal.Outcome decide(SignedIn by, UUID proposal) {
            return world.in(
                    commune,
                    () -> world.get(DecideProposal.class).handle(new DecideProposal.Command(by, proposal, true, null)));
        }

        @Test
        void correctsTheStretchThatWasMeant() {
            records = new GivenRecords(world)
                    .registers(
                            List.of(),
                            GivenRegister.state("t_lease", "thửa")
                                    .inAVillage()
                                    .amount("area", "ha")
                                    .approvedBy(Role.LEADER));
            var leader = world.signedInLeader(commune);
            var id = GivenRecords.anId();
            approved(leader, lease(id, from("2024-01-01", "village", "T01", "area", 1), Mode.CHANGE, null, null));
            approved(leader, lease(id, from("2025-01-01", "village", "T01", "area", 2), Mode.CHANGE, null, 1));
            approved(
                    leader,
                    lease(
                            id,
                            between("2024-06-01", "2024-12-31", "village", "T01", "area", 3),
                            Mode.CORRECT,
                            LocalDate.parse("2024-01-01"),
                            2));
            approved(
                    leader,
                    lease(
                            id,
                            from("2026-01-01", "village", "T01", "area", 4),
                            Mode.CORRECT,
                            LocalDate.parse("2025-01-01"),
                            3));
            var found = (FindRecord.Outcome.Found) world.in(
                    commune,
                    () -> world.get(FindRecord.class).handle(leader, "t_lease", id, LocalDate.parse("2026-06-01")));
            assertThat(Objects.requireNonNull(found.record().content())
                            .timeline()
                            .stretches())
                    .extracting(Stretch::from)
                    .containsExactly(LocalDate.parse("2024-06-01"), LocalDate.parse("2026-01-01"));
        }

        private Outcome lease(UUID id, Stretch stretch, Mode mode, @Nullable LocalDate at, @Nullable Integer seen) {
            return world.in(
                    commune,
                    () -> world.get(SaveRecord.class)
                            .handle(new SaveRecord.Command(
                                    officer, "t_lease", id, stretch, mode, at, seen, "Đo lại", null)));
        }

        private void approved(SignedIn leader, Outcome outcome) {
            var proposal = ((Outcome.Waiting) outcome).proposal();
            assertThat(decide(leader, proposal)).isInstanceOf(DecideProposal.Outcome.Approved.class);
        }
    }

    @Test
    void aFileThatIsNotThereIsNotAttached() {
        records = new GivenRecords(world)
                .registers(
                        List.of(),
                        GivenRegister.event("t_proof", "lần").inAVillage().with("papers", FieldType.ATTACHMENTS));
        var there = world.aFile(commune, "biên bản");
        records.add(officer, "t_proof", on("2026-05-01", "village", "T01", "papers", List.of(there)));
        var nowhere = on("2026-05-01", "village", "T01", "papers", List.of(there, "a".repeat(64)));
        var problem =
                new Problem("papers", "“Trường papers” dẫn đến một tệp không có, hoặc không còn; hãy đính kèm lại.");
        assertThat(records.save(officer, "t_proof", GivenRecords.anId(), nowhere, Mode.CHANGE, null))
                .isEqualTo(new Outcome.Refused(List.of(problem)));
        assertThat(records.load(officer, "t_proof", Map.of(GivenRecords.anId(), nowhere)))
                .isEqualTo(new SaveManyRecords.Outcome.Refused(List.of(new LineProblem(1, problem))));
    }

    @Test
    void aStateMayEnd() {
        records.add(officer, "t_house", between("2026-01-01", "2026-12-31", "village", "T01", "head", "A"));
        assertThat(records.verify(commune)).isEmpty();
    }
}
