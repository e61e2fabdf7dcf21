package vn.lotrinh.registry;

import static vn.lotrinh.given.GivenRecords.anId;
import static vn.lotrinh.given.GivenRecords.list;
import static vn.lotrinh.given.GivenRecords.values;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.given.GivenFigures;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.Measured;
import vn.lotrinh.given.World;
import vn.lotrinh.indicator.Cell;
import vn.lotrinh.indicator.ClosePeriod;
import vn.lotrinh.indicator.ClosedValue;
import vn.lotrinh.indicator.Closing;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.ReopenPeriod;
import vn.lotrinh.indicator.ShowClosings;
import vn.lotrinh.indicator.cells.CountAgain;
import vn.lotrinh.indicator.cells.RebuildCells;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.registry.SaveRecord.Mode;

/** Sixteen people who write into the registers of one commune all at once, whatever comes to their minds. Random by a seed. */
final class WritersSideBySide {

    private static final int WRITERS = 16;
    private static final List<String> CROPS = List.of("lua", "ngo", "che");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 4 * 365;

    private final World world;
    private final GivenRecords records;
    private final CommuneCode commune;
    private final SignedIn officer;
    private final SignedIn leader;
    private final List<UUID> houses = new CopyOnWriteArrayList<>();
    private final Map<String, Queue<UUID>> ids = new ConcurrentHashMap<>();
    private final List<String> villages = new CopyOnWriteArrayList<>();
    private final AtomicLong operations = new AtomicLong();
    private final AtomicLong counted = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final UUID counter = anId();

    WritersSideBySide(World world) {
        this.world = world;
        commune = world.aCommuneOfVillages(12);
        IntStream.rangeClosed(1, 12).forEach(n -> villages.add("T%02d".formatted(n)));
        officer = world.anOfficer(commune);
        leader = world.signedInLeader(commune);
        records = new GivenRecords(world).registers(List.of(list("many_crops", "lua", "ngo", "che")), registers());
        records.measured(Map.of(
                "end(many_house)", "hộ",
                "mean(many_house.land where poor by kind)", "ha",
                "end(many_person where age(born) >= 6 and age(born) < 15 and poor)", "người",
                "end(many_person by village)", "người",
                "end(many_card where poor)", "người",
                "sum(many_crop.area by crop)", "ha",
                "sum(many_crop.value where crop in (\"lua\", \"ngo\"))", "triệu đồng",
                "count(many_crop where poor = true)", "vụ",
                "sum(many_plant.area)", "ha"));
        GivenFigures.of(
                world,
                commune,
                Measured.ofRecords("vu-cua-ho-ngheo", "vụ", FIRST.getYear(), "count(many_crop where poor = true)"));
        records.add(officer, "many_plot", new Stretch(FIRST, null, null, values("number", 0)), counter);
    }

    private static GivenRegister[] registers() {
        return new GivenRegister[] {
            GivenRegister.state("many_house", "hộ")
                    .inAVillage()
                    .with("head", FieldType.TEXT)
                    .choice("kind", "many_crops")
                    .amount("land", "ha")
                    .with("poor", FieldType.YES_NO),
            GivenRegister.state("many_person", "người")
                    .inTheVillageOf("house")
                    .reference("house", "many_house")
                    .required()
                    .with("born", FieldType.DATE)
                    .copying("poor", "house", "many_house", "poor"),
            GivenRegister.state("many_card", "người")
                    .inTheVillageOf("person")
                    .reference("person", "many_person")
                    .required()
                    .copying("poor", "person", "many_person", "poor"),
            GivenRegister.state("many_price", "giá")
                    .choice("product", "many_crops")
                    .rate("price", "nghìn đồng/kg")
                    .unique("product"),
            GivenRegister.event("many_crop", "vụ")
                    .inTheVillageOf("house")
                    .reference("house", "many_house")
                    .choice("crop", "many_crops")
                    .amount("area", "ha")
                    .amount("output", "kg")
                    .copying("poor", "house", "many_house", "poor")
                    .matching("price", "many_price", "price", "product", "crop")
                    .computed("value", "triệu đồng", "output * price"),
            GivenRegister.event("many_plant", "lần")
                    .inAVillage()
                    .amount("area", "ha")
                    .approvedBy(Role.LEADER),
            GivenRegister.state("many_plot", "thửa").amount("number", "ha")
        };
    }

    /** What came of it. */
    record Result(
            long operations,
            long refused,
            List<CountAgain.Difference> differences,
            List<String> unbalanced,
            List<Throwable> failures,
            long counted,
            long counter) {}

    Result write(long seed, long most) {
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                var random = new Random(seed * 31 + writer);
                writers.submit(() -> {
                    while (operations.get() < most && failures.isEmpty()) {
                        try {
                            act(random);
                        } catch (RuntimeException | Error e) {
                            failures.add(e);
                        }
                    }
                });
            }
            writers.shutdown();
            if (!writers.awaitTermination(60, TimeUnit.MINUTES)) {
                throw new IllegalStateException("The writers wait for each other for good");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        long number = ((BigDecimal) Objects.requireNonNull(read("many_plot", counter)
                        .timeline()
                        .stretches()
                        .getFirst()
                        .value("number")))
                .longValueExact();
        return new Result(
                operations.get(),
                refused.get(),
                records.verify(commune),
                unbalanced(),
                List.copyOf(failures),
                counted.get(),
                number);
    }

    private void act(Random random) {
        int dice = random.nextInt(1000);
        if (dice < 130) {
            add("many_house", house(random), houses::add);
        } else if (dice < 250) {
            add("many_person", person(random), null);
        } else if (dice < 330) {
            add("many_card", expiring(random, "person", any("many_person")), null);
        } else if (dice < 480) {
            add("many_crop", crop(random), null);
        } else if (dice < 485) {
            rewrite(
                    "many_price",
                    stretch(random, "product", CROPS.get(random.nextInt(3)), "price", 5 + random.nextInt(9)),
                    random);
        } else if (dice < 620) {
            rewrite("many_house", house(random), random);
        } else if (dice < 680) {
            rewrite("many_person", person(random), random);
        } else if (dice < 760) {
            rewrite("many_crop", crop(random), random);
        } else if (dice < 800) {
            delete(
                    List.of("many_crop", "many_card", "many_person", "many_house")
                            .get(random.nextInt(4)),
                    random);
        } else if (dice < 840) {
            restore(
                    List.of("many_crop", "many_card", "many_person", "many_house")
                            .get(random.nextInt(4)),
                    random);
        } else if (dice < 925) {
            plant(random);
        } else if (dice < 962) {
            count();
        } else if (dice < 993) {
            load(random);
        } else if (dice < 995) {
            rebuild(random);
        } else if (dice < 997) {
            close(random);
        } else if (dice < 998) {
            merge(random);
        } else {
            split(random);
        }
    }

    private Stretch house(Random random) {
        return stretch(
                random,
                "village",
                villages.get(random.nextInt(villages.size())),
                "head",
                "Chủ hộ " + random.nextInt(1000),
                "kind",
                CROPS.get(random.nextInt(3)),
                "land",
                new BigDecimal(random.nextInt(500)).movePointLeft(2),
                "poor",
                random.nextInt(3) == 0);
    }

    private Stretch person(Random random) {
        return stretch(random, "house", aHouse(random), "born", day(random).minusYears(random.nextInt(16)));
    }

    private Stretch crop(Random random) {
        var day = day(random);
        var values = values(
                "day",
                day,
                "crop",
                CROPS.get(random.nextInt(3)),
                "area",
                1 + random.nextInt(5),
                "output",
                random.nextInt(9000));
        var house = aHouse(random);
        if (house != null) {
            values.put("house", house);
        }
        return new Stretch(day, null, null, values);
    }

    private static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private @Nullable UUID aHouse(Random random) {
        return houses.isEmpty() ? null : houses.get(random.nextInt(houses.size()));
    }

    private @Nullable UUID any(String register) {
        var queue = ids.computeIfAbsent(register, code -> new ConcurrentLinkedQueue<>());
        var id = queue.poll();
        if (id != null) {
            queue.add(id);
        }
        return id;
    }

    private static Stretch stretch(Random random, Object... pairs) {
        return new Stretch(day(random), null, null, withoutNulls(pairs));
    }

    private static Stretch expiring(Random random, Object... pairs) {
        var from = day(random);
        return new Stretch(
                from, random.nextInt(4) == 0 ? null : from.plusDays(random.nextInt(500)), null, withoutNulls(pairs));
    }

    private static Map<String, Object> withoutNulls(Object... pairs) {
        var kept = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) {
                kept.add(pairs[i]);
                kept.add(pairs[i + 1]);
            }
        }
        return values(kept.toArray());
    }

    private void add(String register, Stretch stretch, java.util.function.@Nullable Consumer<UUID> then) {
        var id = anId();
        var outcome = records.save(officer, register, id, stretch, Mode.CHANGE, null);
        if (done(outcome instanceof SaveRecord.Outcome.Saved)) {
            ids.computeIfAbsent(register, code -> new ConcurrentLinkedQueue<>()).add(id);
            if (then != null) {
                then.accept(id);
            }
        }
    }

    private boolean done(boolean saved) {
        operations.incrementAndGet();
        if (!saved) {
            refused.incrementAndGet();
        }
        return saved;
    }

    private RecordContent read(String register, UUID id) {
        return Objects.requireNonNull(find(register, id));
    }

    private @Nullable RecordContent find(String register, UUID id) {
        return world.in(commune, () -> world.get(TransactionTemplate.class).execute(status -> present(register, id)));
    }

    private @Nullable RecordContent present(String register, UUID id) {
        var book = world.get(Registers.class).book(register);
        var table = world.get(RecordTable.class);
        return table.findVersion(book, commune, id)
                .map(version -> new RecordContent(id, version, table.stated(book, commune, id)))
                .orElse(null);
    }

    private void rewrite(String register, Stretch stretch, Random random) {
        var id = any(register);
        if (id == null) {
            add(register, stretch, null);
            return;
        }
        var present = find(register, id);
        var outcome = records.save(
                officer,
                register,
                id,
                stretch,
                random.nextBoolean() ? Mode.CHANGE : Mode.CORRECT,
                present == null ? null : present.version());
        done(outcome instanceof SaveRecord.Outcome.Saved);
    }

    private void delete(String register, Random random) {
        var id = any(register);
        var present = id == null ? null : find(register, id);
        if (present != null) {
            var outcome = world.in(
                    commune,
                    () -> world.get(DeleteRecord.class)
                            .handle(new DeleteRecord.Command(officer, register, id, present.version(), "Thử xóa")));
            done(outcome instanceof DeleteRecord.Outcome.Deleted);
        }
    }

    private void restore(String register, Random random) {
        var id = any(register);
        if (id != null) {
            var outcome = world.in(
                    commune,
                    () -> world.get(RestoreRecord.class)
                            .handle(new RestoreRecord.Command(
                                    officer, register, id, 1 + random.nextInt(3), "Thử hoàn tác")));
            done(outcome instanceof RestoreRecord.Outcome.Restored);
        }
    }

    private void plant(Random random) {
        var day = day(random);
        var stretch = new Stretch(
                day,
                null,
                null,
                values(
                        "day",
                        day,
                        "village",
                        villages.get(random.nextInt(villages.size())),
                        "area",
                        random.nextInt(9)));
        var outcome = records.save(officer, "many_plant", anId(), stretch, Mode.CHANGE, null);
        if (done(outcome instanceof SaveRecord.Outcome.Waiting) && random.nextInt(4) > 0) {
            var proposal = ((SaveRecord.Outcome.Waiting) outcome).proposal();
            var decided = world.in(
                    commune,
                    () -> world.get(DecideProposal.class)
                            .handle(new DecideProposal.Command(leader, proposal, true, null)));
            done(decided instanceof DecideProposal.Outcome.Approved);
        }
    }

    /** One more, by whoever sees the right version: what is lost would be missing at the end. */
    private void count() {
        var present = read("many_plot", counter);
        var number = (BigDecimal) present.timeline().stretches().getFirst().value("number");
        var outcome = records.save(
                officer,
                "many_plot",
                counter,
                new Stretch(
                        FIRST,
                        null,
                        null,
                        values("number", Objects.requireNonNull(number).add(BigDecimal.ONE))),
                Mode.CORRECT,
                present.version());
        if (done(outcome instanceof SaveRecord.Outcome.Saved)) {
            counted.incrementAndGet();
        }
    }

    /** Rows of a sheet, each of which is an operation: new records and, in some sheets, corrections of those that were seen. */
    private void load(Random random) {
        String register = List.of("many_house", "many_person", "many_crop").get(random.nextInt(3));
        var rows = new ArrayList<SaveManyRecords.Row>();
        if (random.nextInt(3) == 0) {
            seen(register).forEach((id, version) -> rows.add(row(rows, id, any(register, random), version)));
        }
        var added = Stream.generate(GivenRecords::anId)
                .limit(50 + random.nextInt(600))
                .toList();
        added.forEach(id -> rows.add(row(rows, id, any(register, random), null)));
        var outcome = records.load(officer, register, rows);
        operations.addAndGet(rows.size());
        if (outcome instanceof SaveManyRecords.Outcome.Saved) {
            ids.computeIfAbsent(register, code -> new ConcurrentLinkedQueue<>()).addAll(added);
            if (register.equals("many_house")) {
                houses.addAll(added);
            }
        } else {
            refused.addAndGet(rows.size());
        }
    }

    private Map<UUID, Integer> seen(String register) {
        var seen = new LinkedHashMap<UUID, Integer>();
        for (int n = 0; n < 4; n++) {
            var id = any(register);
            var present = id == null ? null : find(register, id);
            if (present != null) {
                seen.put(id, present.version());
            }
        }
        return seen;
    }

    private static SaveManyRecords.Row row(
            List<SaveManyRecords.Row> before, UUID id, Stretch stretch, @Nullable Integer seen) {
        return new SaveManyRecords.Row(before.size() + 1, id, stretch, seen);
    }

    private Stretch any(String register, Random random) {
        return switch (register) {
            case "many_house" -> house(random);
            case "many_person" -> person(random);
            default -> crop(random);
        };
    }

    private void rebuild(Random random) {
        world.in(commune, () -> {
            world.get(RebuildCells.class).handle(random.nextBoolean() ? "many_crop" : "many_person");
            return true;
        });
        operations.incrementAndGet();
    }

    private void close(Random random) {
        var year = Period.parse(String.valueOf(FIRST.getYear() + random.nextInt(2)));
        world.in(commune, () -> {
            var outcome = world.get(ClosePeriod.class).handle(new ClosePeriod.Command(leader, year));
            return outcome instanceof ClosePeriod.Outcome.Closed
                    || world.get(ReopenPeriod.class).handle(new ReopenPeriod.Command(leader, year, "Thử mở lại"))
                            instanceof ReopenPeriod.Outcome.Reopened;
        });
        operations.incrementAndGet();
    }

    /** Closings whose villages do not add up to the commune. */
    private List<String> unbalanced() {
        return world.in(
                commune,
                () -> world.get(ShowClosings.class).list().stream()
                        .filter(this::isUnbalanced)
                        .map(Closing::toString)
                        .toList());
    }

    private boolean isUnbalanced(Closing closing) {
        var values = world.get(ShowClosings.class).listValues(closing);
        var whole = sum(values.stream().filter(value -> value.place() instanceof Place.WholeCommune));
        var parts = sum(values.stream().filter(value -> !(value.place() instanceof Place.WholeCommune)));
        return whole.compareTo(parts) != 0;
    }

    private static BigDecimal sum(Stream<ClosedValue> values) {
        return values.flatMap(
                        value -> value.cell() instanceof Cell.Known(var amount) ? Stream.of(amount) : Stream.empty())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void merge(Random random) {
        synchronized (villages) {
            if (villages.size() > 3) {
                var from = villages.remove(random.nextInt(villages.size()));
                var into = villages.get(random.nextInt(villages.size()));
                world.in(
                        commune,
                        () -> world.get(MergeVillages.class)
                                .handle(new MergeVillages.Command(
                                        leader, from, into, day(random), "Nghị quyết thử", false)));
                operations.incrementAndGet();
            }
        }
    }

    /** About half of what somebody saw in the village a moment ago. */
    private void split(Random random) {
        synchronized (villages) {
            var from = villages.get(random.nextInt(villages.size()));
            var day = day(random);
            var code = "N" + operations.get();
            var chosen = new LinkedHashMap<String, Set<UUID>>();
            var seen =
                    world.in(commune, () -> world.get(ListStatesOfVillage.class).handle(leader, from, day));
            for (var part : seen) {
                if (part instanceof ListStatesOfVillage.Part.Readable readable) {
                    chosen.put(readable.register().code(), aboutHalf(readable.records(), random));
                }
            }
            var command = new SplitVillage.Command(
                    leader, from, code, "Thôn mới " + code, day, "Nghị quyết thử", chosen, false);
            var outcome = world.in(commune, () -> world.get(SplitVillage.class).handle(command));
            if (done(outcome instanceof SplitVillage.Outcome.Split)) {
                villages.add(code);
            }
        }
    }

    private static Set<UUID> aboutHalf(List<RecordPage.Row> records, Random random) {
        return records.stream()
                .map(RecordPage.Row::id)
                .filter(id -> random.nextBoolean())
                .collect(Collectors.toSet());
    }
}
