package vn.lotrinh.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.formula.ConstantShape;
import vn.lotrinh.formula.Formula;
import vn.lotrinh.formula.KnownNames;
import vn.lotrinh.formula.Measure;
import vn.lotrinh.indicator.cells.CountAgain;
import vn.lotrinh.indicator.cells.InstallMeasures;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.ChoiceList;
import vn.lotrinh.registry.FormulaShapes;
import vn.lotrinh.registry.InstallRegisters;
import vn.lotrinh.registry.RecordContent;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterSet;
import vn.lotrinh.registry.SaveManyRecords;
import vn.lotrinh.registry.SaveRecord;
import vn.lotrinh.registry.Stretch;

/** Registers in place, records in them, and what is measured over them. */
public final class GivenRecords {

    private final World world;
    private RegisterSet registers = RegisterSet.EMPTY;
    private List<Measure> measures = List.of();

    public GivenRecords(World world) {
        this.world = world;
    }

    public static ChoiceList list(String code, String... choices) {
        return new ChoiceList(
                code,
                "Danh mục " + code,
                Stream.of(choices)
                        .map(choice -> new ChoiceList.Choice(choice, "Mục " + choice, null, null, null))
                        .toList());
    }

    public GivenRecords registers(Collection<ChoiceList> lists, GivenRegister... given) {
        return registers(
                new RegisterSet(Stream.of(given).map(GivenRegister::register).toList(), lists));
    }

    public GivenRecords registers(RegisterSet wanted) {
        registers = wanted;
        var outcome = world.get(InstallRegisters.class).handle(registers);
        if (outcome instanceof InstallRegisters.Outcome.Refused(var sentences)) {
            throw new IllegalStateException(sentences.toString());
        }
        return this;
    }

    /** Formulas, each in the unit that follows from it. */
    public GivenRecords measured(Map<String, String> unitsByFormula) {
        measures = unitsByFormula.entrySet().stream()
                .flatMap(entry -> formula(entry.getKey(), entry.getValue()).posted().stream())
                .distinct()
                .toList();
        var codes = registers.list().stream().map(Register::code).toList();
        world.get(InstallMeasures.class).handle(codes, measures, List.of());
        takeForCounted(codes);
        return this;
    }

    /** Records come afterwards, so nothing has to be counted in the communes of all other tests. */
    private void takeForCounted(List<String> codes) {
        world.ownersJdbc().sql("""
                        DELETE FROM indicator.uncounted u USING indicator.measure m
                         WHERE m.id = u.measure AND m.register = ANY(:codes)
                        """).param("codes", codes.toArray(String[]::new)).update();
    }

    public Formula formula(String text, String unit) {
        var names = new KnownNames(FormulaShapes.of(registers), List.of(), List.<ConstantShape>of());
        return switch (Formula.check(text, names, unit, 1, "x")) {
            case Formula.Outcome.Checked(var formula) -> formula;
            case Formula.Outcome.Wrong(var errors) -> throw new IllegalStateException(text + ": " + errors);
        };
    }

    public List<CountAgain.Difference> verify(CommuneCode commune) {
        return world.in(commune, () -> world.get(CountAgain.class).handle(measures));
    }

    /** UUIDs whose order is that of time, as clients give them. */
    public static UUID anId() {
        long now = System.currentTimeMillis();
        var random = ThreadLocalRandom.current();
        return new UUID(
                now << 16 | 0x7000 | random.nextInt(0x1000),
                random.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L);
    }

    public static Map<String, Object> values(Object... pairs) {
        var values = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            values.put((String) pairs[i], value instanceof Integer whole ? BigDecimal.valueOf(whole) : value);
        }
        return values;
    }

    public static Stretch from(String day, Object... pairs) {
        return new Stretch(LocalDate.parse(day), null, null, values(pairs));
    }

    public static Stretch between(String from, String to, Object... pairs) {
        return new Stretch(LocalDate.parse(from), LocalDate.parse(to), null, values(pairs));
    }

    /** An event, which says its day itself. */
    public static Stretch on(String day, Object... pairs) {
        var values = values(pairs);
        values.put("day", LocalDate.parse(day));
        return new Stretch(LocalDate.parse(day), null, null, values);
    }

    /** Many new records at once. */
    public SaveManyRecords.Outcome load(SignedIn by, String register, Map<UUID, Stretch> rows) {
        var line = new AtomicLong();
        return load(
                by,
                register,
                rows.entrySet().stream()
                        .map(row -> new SaveManyRecords.Row(line.incrementAndGet(), row.getKey(), row.getValue(), null))
                        .toList());
    }

    public SaveManyRecords.Outcome load(SignedIn by, String register, List<SaveManyRecords.Row> rows) {
        var command = new SaveManyRecords.Command(by, register, rows.iterator(), List.of(), "thử.xlsx", false);
        return world.in(by.commune(), () -> world.get(SaveManyRecords.class).handle(command));
    }

    public SaveRecord.Outcome save(
            SignedIn by, String register, UUID id, Stretch stretch, SaveRecord.Mode mode, @Nullable Integer seen) {
        return world.in(
                by.commune(),
                () -> world.get(SaveRecord.class)
                        .handle(new SaveRecord.Command(by, register, id, stretch, mode, null, seen, null, null)));
    }

    public UUID add(SignedIn by, String register, Stretch stretch) {
        return add(by, register, stretch, anId());
    }

    public UUID add(SignedIn by, String register, Stretch stretch, UUID id) {
        var outcome = save(by, register, id, stretch, SaveRecord.Mode.CHANGE, null);
        if (!(outcome instanceof SaveRecord.Outcome.Saved)) {
            throw new IllegalStateException(outcome.toString());
        }
        return id;
    }

    public RecordContent saved(SaveRecord.Outcome outcome) {
        if (outcome instanceof SaveRecord.Outcome.Saved(var record, var warnings)) {
            return record;
        }
        throw new AssertionError("Not saved: " + outcome);
    }
}
