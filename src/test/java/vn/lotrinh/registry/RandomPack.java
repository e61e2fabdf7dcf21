package vn.lotrinh.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.RandomFormulas;
import vn.lotrinh.given.RandomRecords;
import vn.lotrinh.given.RandomRegisters;
import vn.lotrinh.given.World;
import vn.lotrinh.indicator.cells.CountAgain;
import vn.lotrinh.indicator.cells.Measures;
import vn.lotrinh.indicator.cells.RebuildCells;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.SaveRecord.Mode;

/** A pack that comes out of a seed, put in place, written into, made larger and taken away again. */
final class RandomPack {

    private final World world;
    private final CommuneCode commune;
    private final SignedIn officer;
    private final SignedIn leader;
    private final Random random;
    private final RandomRegisters definitions;
    private final GivenRecords records;
    private final String prefix;
    private final List<String> files;
    private final Map<String, List<UUID>> ids = new HashMap<>();
    private RegisterSet registers;
    private Map<String, String> formulas;
    private int saved;

    RandomPack(World world, CommuneCode commune, long seed, String prefix) {
        this.world = world;
        this.commune = commune;
        officer =
                World.signedIn(new World.Somebody(new UUID(7, 7), "canbo", commune), Role.OFFICER, Area.WHOLE_COMMUNE);
        leader = world.signedInLeader(commune);
        random = new Random(seed);
        this.prefix = prefix;
        files = List.of(world.aFile(commune, "một"), world.aFile(commune, "hai"));
        definitions = new RandomRegisters(random, prefix);
        records = new GivenRecords(world);
        registers = definitions.registers();
        formulas = new RandomFormulas(random, registers).some();
    }

    void install() {
        records.registers(registers).measured(formulas);
    }

    /** How many records were saved or loaded so far. */
    int saved() {
        return saved;
    }

    void write(int operations) {
        for (int i = 0; i < operations; i++) {
            act(registers.list().get(random.nextInt(registers.list().size())));
        }
    }

    private void act(Register register) {
        int dice = random.nextInt(20);
        var id = any(register);
        if (id == null || dice < 8) {
            add(register);
        } else if (dice < 14) {
            save(register, id, random().one(register), random.nextBoolean() ? Mode.CHANGE : Mode.CORRECT);
        } else if (dice < 16) {
            delete(register, id);
        } else if (dice < 18) {
            restore(register, id);
        } else {
            load(register);
        }
    }

    RegisterSet registers() {
        return registers;
    }

    /** With their units. */
    Map<String, String> formulas() {
        return Map.copyOf(formulas);
    }

    String prefix() {
        return prefix;
    }

    /** What somebody might write into it now. */
    RandomRecords random() {
        return new RandomRecords(random, registers, register -> ids.getOrDefault(register, List.of()), files);
    }

    private @Nullable UUID any(Register register) {
        var known = ids.getOrDefault(register.code(), List.of());
        return known.isEmpty() ? null : known.get(random.nextInt(known.size()));
    }

    private void remember(Register register, UUID id) {
        ids.computeIfAbsent(register.code(), code -> new ArrayList<>()).add(id);
        saved++;
    }

    private void add(Register register) {
        var id = GivenRecords.anId();
        if (save(register, id, random().one(register), Mode.CHANGE)) {
            remember(register, id);
        }
    }

    private boolean save(Register register, UUID id, Stretch stretch, Mode mode) {
        return counts(records.save(officer, register.code(), id, stretch, mode, version(register, id)));
    }

    private boolean counts(SaveRecord.Outcome outcome) {
        return switch (outcome) {
            case SaveRecord.Outcome.Saved _ -> true;
            case SaveRecord.Outcome.Waiting(var proposal) -> decide(proposal);
            default -> false;
        };
    }

    private boolean decide(UUID proposal) {
        var command = new DecideProposal.Command(leader, proposal, random.nextInt(4) > 0, "Chưa đúng");
        return world.in(commune, () -> world.get(DecideProposal.class).handle(command))
                instanceof DecideProposal.Outcome.Approved;
    }

    private @Nullable Integer version(Register register, UUID id) {
        var book = world.get(Registers.class).book(register.code());
        return world.in(
                commune,
                () -> world.get(TransactionTemplate.class)
                        .execute(status -> world.get(RecordTable.class)
                                .findVersion(book, commune, id)
                                .orElse(null)));
    }

    private void delete(Register register, UUID id) {
        var command = new DeleteRecord.Command(officer, register.code(), id, version(register, id), "Thử xóa");
        if (world.in(commune, () -> world.get(DeleteRecord.class).handle(command))
                instanceof DeleteRecord.Outcome.Waiting(var proposal)) {
            decide(proposal);
        }
    }

    private void restore(Register register, UUID id) {
        var command = new RestoreRecord.Command(officer, register.code(), id, 1 + random.nextInt(2), "Thử hoàn tác");
        world.in(commune, () -> world.get(RestoreRecord.class).handle(command));
    }

    private void load(Register register) {
        var rows = new LinkedHashMap<UUID, Stretch>();
        IntStream.rangeClosed(1, 3).forEach(line -> rows.put(GivenRecords.anId(), random().one(register)));
        if (records.load(officer, register.code(), rows) instanceof SaveManyRecords.Outcome.Saved) {
            rows.keySet().forEach(id -> remember(register, id));
        }
    }

    /** What was told about records that are not right. */
    List<String> refused() {
        var sentences = new ArrayList<String>();
        for (var register : registers.list()) {
            random().wrong(register)
                    .ifPresent(wrong -> sentences.addAll(sentences(
                            records.save(officer, register.code(), GivenRecords.anId(), wrong, Mode.CHANGE, null))));
        }
        return sentences;
    }

    private List<String> sentences(SaveRecord.Outcome outcome) {
        return switch (outcome) {
            case SaveRecord.Outcome.Refused(var problems) ->
                problems.stream().map(Problem::sentence).toList();
            case SaveRecord.Outcome.NotAllowed(var sentence) -> List.of(sentence);
            case SaveRecord.Outcome.Waiting(var proposal) -> refusedByApprover(proposal);
            default -> throw new AssertionError("Not refused: " + outcome);
        };
    }

    private List<String> refusedByApprover(UUID proposal) {
        var command = new DecideProposal.Command(leader, proposal, true, null);
        return switch (world.in(commune, () -> world.get(DecideProposal.class).handle(command))) {
            case DecideProposal.Outcome.Refused(var problems) ->
                problems.stream().map(Problem::sentence).toList();
            case DecideProposal.Outcome outcome -> throw new AssertionError("Not refused: " + outcome);
        };
    }

    /** How many cells stand behind its figures. */
    long cells() {
        return registers.list().stream()
                .mapToLong(register -> world.ownersJdbc()
                        .sql("""
                                SELECT count(*) FROM indicator.cell c JOIN indicator.measure m ON m.id = c.measure
                                 WHERE c.amount <> 0 AND m.register = :register
                                """)
                        .param("register", register.code())
                        .query(Long.class)
                        .single())
                .sum();
    }

    List<CountAgain.Difference> differences() {
        return records.verify(commune);
    }

    /** More fields, more copies, more formulas; what was there is carried along. */
    void extend() {
        registers = definitions.extended(registers);
        var outcome = (InstallRegisters.Outcome.Activated)
                world.get(InstallRegisters.class).handle(registers);
        outcome.copies()
                .forEach(register ->
                        world.in(commune, () -> world.get(RenewCopies.class).handle(World.TEST, register)));
        var more = new HashMap<>(formulas);
        more.putAll(new RandomFormulas(random, registers).some());
        formulas = more;
        records.registers(registers).measured(formulas);
        registers
                .list()
                .forEach(register -> world.in(commune, () -> {
                    world.get(RebuildCells.class).handle(register.code());
                    return true;
                }));
    }

    /** Takes the type of a field that says something away from under it. */
    InstallRegisters.Outcome destroy() {
        var register = registers.list().getFirst();
        return world.get(InstallRegisters.class)
                .handle(definitions.destroyed(
                        registers, register.code(), register.fields().getFirst().code()));
    }

    void drop() {
        var owner = world.ownersJdbc();
        for (var register : registers.list()) {
            String code = register.code();
            for (var table : List.of(code, code + "_former", code + "_record")) {
                owner.sql("DROP TABLE IF EXISTS register.\"" + table + "\" CASCADE")
                        .update();
            }
            for (var table : List.of(
                    "registry.proposal",
                    "registry.warning",
                    "registry.column_match",
                    "registry.sheet_import",
                    "indicator.measure")) {
                owner.sql("DELETE FROM " + table + " WHERE register = :register")
                        .param("register", code)
                        .update();
            }
            owner.sql("DELETE FROM registry.register WHERE code = :code")
                    .param("code", code)
                    .update();
        }
        String indicators = prefix.replace("_", "-chi-so-");
        owner.sql("DELETE FROM indicator.formula WHERE starts_with(indicator, :prefix)")
                .param("prefix", indicators)
                .update();
        owner.sql("DELETE FROM indicator.indicator WHERE starts_with(code, :prefix)")
                .param("prefix", indicators)
                .update();
        registers
                .lists()
                .forEach(list -> owner.sql("DELETE FROM registry.choice_list WHERE code = :code")
                        .param("code", list.code())
                        .update());
        owner.sql(
                        "DELETE FROM indicator.cell c WHERE NOT EXISTS (SELECT FROM indicator.measure m WHERE m.id = c.measure)")
                .update();
        world.get(Registers.class).forget();
        world.get(Measures.class).forget();
    }

    @Override
    public String toString() {
        return registers.list() + "\n" + registers.lists() + "\n" + formulas;
    }
}
