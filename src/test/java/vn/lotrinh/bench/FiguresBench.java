package vn.lotrinh.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lotrinh.access.AcceptInvitation;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Holding;
import vn.lotrinh.access.InvitePerson;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.formula.Formula;
import vn.lotrinh.formula.KnownNames;
import vn.lotrinh.formula.Measure;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.indicator.cells.CellTable;
import vn.lotrinh.indicator.cells.InstallMeasures;
import vn.lotrinh.indicator.cells.Measures;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.FormulaShapes;
import vn.lotrinh.registry.InstallRegisters;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterSet;
import vn.lotrinh.registry.SaveManyRecords;
import vn.lotrinh.registry.Stretch;

/**
 * How quick records become figures, at the size of a commune and of a province, as ratios to bounds measured in the same run (raw COPY, the same
 * SQL by hand). The command is in {@code docs/benchmarks.md}.
 */
final class FiguresBench {

    private static final int VILLAGES = 23;
    private static final int HOUSEHOLDS = 4_891;
    private static final int MEMBERS_OF_ONE = 4;
    private static final int FIRST_YEAR = 2022;
    private static final int LAST_YEAR = 2026;
    private static final CommuneCode OURS = CommuneCode.of("02026");

    private final BenchApplication application;
    private final Random random = new Random(7);
    private final List<CommuneCode> communes = new ArrayList<>();
    private final int harvestsPerCommune;
    private RegisterSet registers = RegisterSet.EMPTY;
    private List<Measure> measures = List.of();

    private FiguresBench(BenchApplication application, int harvestsPerCommune) {
        this.application = application;
        this.harvestsPerCommune = harvestsPerCommune;
    }

    /** @param harvests how many each commune has */
    static void run(int communes, int harvests) {
        try (var application = BenchApplication.start()) {
            new FiguresBench(application, harvests).run(communes);
        }
    }

    public static void main(String[] size) {
        run(Integer.parseInt(size[0]), Integer.parseInt(size[1]));
    }

    private void run(int many) {
        install();
        addCommune(OURS, false);
        fill(OURS);
        double steeringAlone = steeringRoom();
        bulk();
        if (Boolean.getBoolean("bench.bulk")) {
            return;
        }
        oneSave();
        IntStream.rangeClosed(1, many - 1)
                .mapToObj(n -> CommuneCode.of("%05d".formatted(60_000 + n)))
                .forEach(commune -> addCommune(commune, true));
        long began = System.nanoTime();
        communes.stream().skip(1).forEach(this::fill);
        long rows = (long) (many - 1) * (HOUSEHOLDS + HOUSEHOLDS * MEMBERS_OF_ONE + harvestsPerCommune);
        say(
                "filled %d more communes: %,d records in %.0f s, %,.0f records/s",
                many - 1, rows, seconds(began), rows / seconds(began));
        application.owner().sql("ANALYZE").update();
        reads();
        double steeringAmongAll = steeringRoom();
        say(
                "steering room of a commune, p50: alone %.1f ms, among %d communes %.1f ms, ratio %.2f",
                steeringAlone, many, steeringAmongAll, steeringAmongAll / steeringAlone);
        sideBySide("100 saves/s over all communes", 100, communes, 20);
        sideBySide("10 saves/s in one commune", 10, List.of(OURS), 20);
        say(
                "size of the database: %s",
                application
                        .owner()
                        .sql("SELECT pg_size_pretty(pg_database_size(current_database()))")
                        .query(String.class)
                        .single());
    }

    private static void say(String sentence, Object... values) {
        System.out.println("BENCH " + sentence.formatted(values));
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private void install() {
        var given = new RegisterSet(
                Stream.of(
                                GivenRegister.state("b_house", "hộ")
                                        .inAVillage()
                                        .with("number", FieldType.TEXT)
                                        .with("poor", FieldType.YES_NO),
                                GivenRegister.state("b_person", "người")
                                        .inTheVillageOf("house")
                                        .reference("house", "b_house")
                                        .required()
                                        .with("name", FieldType.TEXT)
                                        .with("born", FieldType.DATE),
                                GivenRegister.event("b_harvest", "vụ")
                                        .inAVillage()
                                        .choice("crop", "b_crops")
                                        .amount("area", "ha")
                                        .amount("output", "kg")
                                        .amount("cost", "triệu đồng")
                                        .with("organic", FieldType.YES_NO)
                                        .with("note", FieldType.TEXT))
                        .map(GivenRegister::register)
                        .toList(),
                List.of(GivenRecords.list("b_crops", "lua", "ngo", "che", "san")));
        application.get(InstallRegisters.class).handle(given);
        registers = given;
        var formulas = new ArrayList<String>();
        for (var crop : List.of("lua", "ngo", "che", "san")) {
            formulas.add("sum(b_harvest.area where crop = \"%s\")".formatted(crop));
            formulas.add("sum(b_harvest.output where crop = \"%s\")".formatted(crop));
            formulas.add("sum(b_harvest.cost where crop = \"%s\")".formatted(crop));
            formulas.add("count(b_harvest where crop = \"%s\" and organic)".formatted(crop));
        }
        formulas.addAll(List.of(
                "sum(b_harvest.area)",
                "sum(b_harvest.output)",
                "count(b_harvest)",
                "sum(b_harvest.area where organic)",
                "end(b_house)",
                "end(b_house where poor)",
                "end(b_person)",
                "end(b_person where age(born) < 6)"));
        var units = Map.of("area", "ha", "output", "kg", "cost", "triệu đồng");
        var names = new KnownNames(FormulaShapes.of(given), List.of(), List.of());
        measures = formulas.stream()
                .flatMap(text -> measures(text, names, units).stream())
                .distinct()
                .toList();
        application
                .get(InstallMeasures.class)
                .handle(given.list().stream().map(Register::code).toList(), measures);
    }

    private static List<Measure> measures(String text, KnownNames names, Map<String, String> units) {
        String unit = units.entrySet().stream()
                .filter(entry -> text.contains("." + entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(text.contains("b_harvest") ? "vụ" : text.contains("b_house") ? "hộ" : "người");
        return ((Formula.Outcome.Checked) Formula.check(text, names, unit, 1, "x"))
                .formula()
                .measures();
    }

    private void addCommune(CommuneCode commune, boolean make) {
        communes.add(commune);
        if (make) {
            application
                    .owner()
                    .sql("INSERT INTO territory.commune (code, name, province_code) VALUES (:code, :name, '19')")
                    .param("code", commune.code())
                    .param("name", "xã " + commune)
                    .update();
            IntStream.rangeClosed(1, VILLAGES)
                    .forEach(n -> application
                            .owner()
                            .sql(
                                    "INSERT INTO territory.village (commune, code, name, sample) VALUES (:commune, :code, :code, true)")
                            .param("commune", commune.code())
                            .param("code", village(n))
                            .update());
        }
    }

    private static String village(int n) {
        return "T%02d".formatted(n);
    }

    private static SignedIn officer(CommuneCode commune) {
        return new SignedIn(
                new Actor.Program("bench"), "bench", commune, List.of(new Holding(Role.OFFICER, Area.WHOLE_COMMUNE)));
    }

    private void fill(CommuneCode commune) {
        var houses = IntStream.range(0, HOUSEHOLDS)
                .mapToObj(n -> GivenRecords.anId())
                .toList();
        load(
                commune,
                "b_house",
                houses.stream()
                        .map(id -> new SaveManyRecords.Row(1, id, house(), null))
                        .iterator());
        load(
                commune,
                "b_person",
                houses.stream()
                        .flatMap(house -> IntStream.range(0, MEMBERS_OF_ONE).mapToObj(n -> person(house)))
                        .map(person -> new SaveManyRecords.Row(1, GivenRecords.anId(), person, null))
                        .iterator());
        load(commune, "b_harvest", harvests(harvestsPerCommune).iterator());
    }

    private void load(CommuneCode commune, String register, Iterator<SaveManyRecords.Row> rows) {
        var outcome = CommuneScope.of(commune)
                .run(() -> application
                        .get(SaveManyRecords.class)
                        .handle(new SaveManyRecords.Command(
                                officer(commune), register, rows, List.of(), "bench", false)));
        if (!(outcome instanceof SaveManyRecords.Outcome.Saved)) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    private Stretch house() {
        return new Stretch(
                day(),
                null,
                null,
                Map.of(
                        "village",
                        village(1 + random.nextInt(VILLAGES)),
                        "number",
                        "H" + random.nextInt(99_999),
                        "poor",
                        random.nextInt(5) == 0));
    }

    private Stretch person(UUID house) {
        return new Stretch(
                LocalDate.of(LAST_YEAR, 12, 31).minusDays(random.nextInt(30)),
                null,
                null,
                Map.of(
                        "house",
                        house,
                        "name",
                        "Nguyễn Văn " + random.nextInt(999),
                        "born",
                        day().minusYears(random.nextInt(80))));
    }

    private LocalDate day() {
        return LocalDate.of(FIRST_YEAR, 1, 1).plusDays(random.nextInt((LAST_YEAR - FIRST_YEAR + 1) * 365));
    }

    private Stream<SaveManyRecords.Row> harvests(int many) {
        return IntStream.range(0, many).mapToObj(n -> new SaveManyRecords.Row(n, GivenRecords.anId(), harvest(), null));
    }

    private Stretch harvest() {
        var day = day();
        return new Stretch(
                day,
                null,
                null,
                Map.of(
                        "day", day,
                        "village", village(1 + random.nextInt(VILLAGES)),
                        "crop", List.of("lua", "ngo", "che", "san").get(random.nextInt(4)),
                        "area", new BigDecimal(1 + random.nextInt(500)).movePointLeft(2),
                        "output", BigDecimal.valueOf(random.nextInt(9_000)),
                        "cost", new BigDecimal(random.nextInt(9_000)).movePointLeft(2),
                        "organic", random.nextInt(10) == 0,
                        "note", "vụ " + random.nextInt(99)));
    }

    /** The same rows by raw COPY into a table without keys, as records with keys, checks, trail and cells, and as lines of JSON by HTTP. */
    private void bulk() {
        int many = 100_000;
        var raws = new double[3];
        var loads = new double[3];
        var posts = new double[3];
        for (int round = 0; round < raws.length; round++) {
            var rows = harvests(many).toList();
            raws[round] = raw(rows);
            long began = System.nanoTime();
            load(OURS, "b_harvest", rows.iterator());
            loads[round] = seconds(began);
            posts[round] = post(harvests(many));
        }
        double raw = median(raws);
        double load = median(loads);
        say(
                "bulk load of %,d events: raw COPY %,.0f rows/s, records %,.0f rows/s, ratio %.0f %%; by HTTP %,.0f rows/s",
                many, many / raw, many / load, 100 * raw / load, many / median(posts));
    }

    private double post(Stream<SaveManyRecords.Row> rows) {
        String lines = rows.map(row -> "{\"id\":\"" + row.id() + "\"," + fields(row.stretch()) + "}\n")
                .collect(Collectors.joining());
        var request = request(OURS, "/api/v1/registers/b_harvest/records")
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(lines))
                .build();
        long began = System.nanoTime();
        send(request, 200);
        return seconds(began);
    }

    private double raw(List<SaveManyRecords.Row> rows) {
        try (Connection connection = application.connection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS public.raw (commune text, id uuid, village text, counts_on date, crop text, area numeric, output numeric, cost numeric, organic boolean, note text)");
            var lines = new StringBuilder();
            rows.forEach(row -> lines.append(OURS.code())
                    .append('\t')
                    .append(row.id())
                    .append('\t')
                    .append(row.stretch().value("village"))
                    .append('\t')
                    .append(row.stretch().from())
                    .append('\t')
                    .append(row.stretch().value("crop"))
                    .append('\t')
                    .append(row.stretch().value("area"))
                    .append('\t')
                    .append(row.stretch().value("output"))
                    .append('\t')
                    .append(row.stretch().value("cost"))
                    .append('\t')
                    .append(row.stretch().value("organic"))
                    .append('\t')
                    .append(row.stretch().value("note"))
                    .append('\n'));
            byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
            long began = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY public.raw FROM STDIN", new java.io.ByteArrayInputStream(bytes));
            return seconds(began);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One record through HTTP, beside the same row, trail and cells written by hand over one connection. */
    private void oneSave() {
        var http = times(300, 600, n -> put(OURS));
        double hand = byHand();
        say(
                "one record saved: HTTP p50 %.1f ms, p99 %.1f ms; the same SQL by hand p50 %.1f ms; ratio %.1f",
                percentile(http, 50), percentile(http, 99), hand, percentile(http, 50) / hand);
    }

    private final HttpClient client = HttpClient.newHttpClient();

    private int put(CommuneCode commune) {
        var harvest = harvest();
        var request = request(commune, "/api/v1/registers/b_harvest/records/" + GivenRecords.anId())
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"values\":{" + fields(harvest) + "}}"))
                .build();
        return send(request, 201);
    }

    private static String fields(Stretch stretch) {
        return stretch.values().entrySet().stream()
                .map(field -> "\"" + field.getKey() + "\":"
                        + (field.getValue() instanceof BigDecimal || field.getValue() instanceof Boolean
                                ? field.getValue().toString()
                                : "\"" + field.getValue() + "\""))
                .collect(Collectors.joining(","));
    }

    private HttpRequest.Builder request(CommuneCode commune, String path) {
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:" + application.port() + path + "?commune=" + commune))
                .header("Authorization", "Bearer " + keys.computeIfAbsent(commune, this::key));
    }

    private int send(HttpRequest request, int expected) {
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            return answer.statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private final Map<CommuneCode, String> keys = new java.util.concurrent.ConcurrentHashMap<>();

    private String key(CommuneCode commune) {
        var command = new vn.lotrinh.access.MakeApiKey.Command(
                new Actor.Program("bench"), "Lần đo", Role.OFFICER, Area.WHOLE_COMMUNE);
        return ((vn.lotrinh.access.MakeApiKey.Outcome.Made) CommuneScope.of(commune)
                        .run(() -> application
                                .get(vn.lotrinh.access.MakeApiKey.class)
                                .handle(command)))
                .text();
    }

    private double byHand() {
        try (var connection = application.connection()) {
            connection.setAutoCommit(false);
            var rows = connection.prepareStatement(
                    "INSERT INTO register.b_harvest (commune, id, version, entry, village, counts_on, day, crop, area, output, cost, organic, note) VALUES ('02026', ?, 1, ?, 'T01', '2026-05-05', '2026-05-05', 'lua', 1.5, 4000, 3.5, false, 'tay')");
            var entries = connection.prepareStatement(
                    "INSERT INTO trail.entry (commune, id, at, actor, action, subject, subject_id, version, digest) VALUES ('02026', ?, now(), 'hand', 'added', 'register.b_harvest', ?, 1, sha256('x'))");
            var salts = connection.prepareStatement("INSERT INTO trail.salt VALUES ('02026', ?, 'x')");
            var waiting =
                    connection.prepareStatement("INSERT INTO trail.unsealed (commune, entry_id) VALUES ('02026', ?)");
            var numbers = application.get(Measures.class);
            String cells = measures.stream()
                    .filter(measure -> measure.register().equals("b_harvest"))
                    .limit(7)
                    .map(measure -> numbers.findNumber(measure.key()).orElseThrow())
                    .flatMap(measure -> Stream.of(
                                    "(0,202600,'ca-xa')", "(0,202609,'ca-xa')", "(1,202600,'T01')", "(1,202609,'T01')")
                            .map(at -> "('02026'," + measure + "," + at.substring(1, at.length() - 1) + ",'',1)"))
                    .collect(Collectors.joining(","));
            var upsert = connection.prepareStatement(
                    "INSERT INTO indicator.cell AS c (commune, measure, level, bucket, place, part, amount) VALUES "
                            + cells
                            + " ON CONFLICT (commune, measure, level, bucket, place, part) DO UPDATE SET amount = c.amount + excluded.amount");
            return percentile(
                    times(200, 600, n -> {
                        try {
                            var id = GivenRecords.anId();
                            var entry = GivenRecords.anId();
                            rows.setObject(1, id);
                            rows.setObject(2, entry);
                            rows.executeUpdate();
                            entries.setObject(1, entry);
                            entries.setString(2, id.toString());
                            entries.executeUpdate();
                            salts.setObject(1, entry);
                            salts.executeUpdate();
                            waiting.setObject(1, entry);
                            waiting.executeUpdate();
                            upsert.executeUpdate();
                            connection.commit();
                            return 1;
                        } catch (SQLException e) {
                            throw new IllegalStateException(e);
                        }
                    }),
                    50);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void reads() {
        var numbers = application.get(Measures.class);
        var events = measures.stream()
                .filter(measure -> !measure.state())
                .map(measure -> numbers.findNumber(measure.key()).orElseThrow())
                .limit(20)
                .toList();
        read("20 indicators x communes x 1 year", events, CellTable.Level.COMMUNE, LAST_YEAR, LAST_YEAR);
        read(
                "10 indicators x villages x 1 year",
                events.subList(0, 10),
                CellTable.Level.VILLAGES,
                LAST_YEAR,
                LAST_YEAR);
        read("20 indicators x communes x 5 years", events, CellTable.Level.COMMUNE, FIRST_YEAR, LAST_YEAR);
    }

    private void read(String what, List<Integer> wanted, CellTable.Level level, int from, int to) {
        var cells = application.get(CellTable.class);
        var transactions = application.get(TransactionTemplate.class);
        double ours = percentile(
                times(
                        10,
                        40,
                        n -> CommuneScope.of(communes)
                                .run(() -> transactions.execute(
                                        status -> cells.readYears(communes, wanted, level, from, to)))),
                50);
        String years = IntStream.rangeClosed(from, to)
                .mapToObj(year -> String.valueOf(year * 100))
                .collect(Collectors.joining(","));
        String sql = "SELECT commune, measure, place, bucket, amount FROM indicator.cell WHERE commune = ANY('{"
                + String.join(",", communes.stream().map(CommuneCode::code).toList()) + "}') AND measure = ANY('{"
                + wanted.toString().replace("[", "").replace("]", "") + "}') AND level = " + level.ordinal()
                + " AND bucket IN (" + years + ")";
        try (var connection = application.connection();
                var statement = connection.prepareStatement(sql)) {
            var rows = new long[1];
            double hand = percentile(
                    times(10, 40, n -> {
                        try (var answer = statement.executeQuery()) {
                            rows[0] = 0;
                            while (answer.next()) {
                                answer.getString(1);
                                answer.getBigDecimal(5);
                                rows[0]++;
                            }
                            return 1;
                        } catch (SQLException e) {
                            throw new IllegalStateException(e);
                        }
                    }),
                    50);
            say("%s: %.1f ms, by hand %.1f ms, ratio %.2f (%,d cells)", what, ours, hand, ours / hand, rows[0]);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The page of the steering room as its reader waits for it. */
    private double steeringRoom() {
        var leader = leader();
        return percentile(
                times(20, 100, n -> {
                    var answer = leader.get("/");
                    if (!answer.body().contains("16 chỉ tiêu")) {
                        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
                    }
                    return answer.statusCode();
                }),
                50);
    }

    private Visitor leader() {
        String name = "lanhdao" + random.nextInt(1_000_000);
        var command = new InvitePerson.Command(
                new Actor.Program("bench"), "Lãnh đạo xã", name, null, Role.LEADER, Area.WHOLE_COMMUNE);
        CommuneScope.of(OURS).run(() -> {
            var invited = (InvitePerson.Outcome.Invited)
                    application.get(InvitePerson.class).handle(command);
            return application
                    .get(AcceptInvitation.class)
                    .handle(new AcceptInvitation.Command(World.secret(invited.link()), World.PASSWORD));
        });
        return new Visitor(application.port(), OURS).signIn(name, World.PASSWORD);
    }

    private void sideBySide(String what, int perSecond, List<CommuneCode> among, int lasting) {
        among.forEach(commune -> keys.computeIfAbsent(commune, this::key));
        var times = new ConcurrentLinkedQueue<Double>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            long began = System.nanoTime();
            for (int n = 0; n < perSecond * lasting; n++) {
                long due = began + n * 1_000_000_000L / perSecond;
                while (System.nanoTime() < due) {
                    TimeUnit.MICROSECONDS.sleep(200);
                }
                var commune = among.get(n % among.size());
                pool.submit(() -> {
                    put(commune);
                    times.add((System.nanoTime() - due) / 1e6);
                });
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        var sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        say(
                "%s: p50 %.1f ms, p99 %.1f ms (%d of %d)",
                what, percentile(sorted, 50), percentile(sorted, 99), sorted.length, perSecond * lasting);
    }

    private static double[] times(int warm, int rounds, Function<Integer, Object> work) {
        IntStream.range(0, warm).forEach(work::apply);
        double[] times = new double[rounds];
        for (int n = 0; n < rounds; n++) {
            long began = System.nanoTime();
            work.apply(n);
            times[n] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    private static double percentile(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
