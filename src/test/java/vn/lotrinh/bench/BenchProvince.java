package vn.lotrinh.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Holding;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.formula.Formula;
import vn.lotrinh.formula.KnownNames;
import vn.lotrinh.formula.Measure;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.GivenRegister;
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

/** A province of equal communes with households, people and harvests of five years, and what is measured over them. */
final class BenchProvince {

    static final CommuneCode OURS = CommuneCode.of("02026");
    static final int FIRST_YEAR = 2022;
    static final int LAST_YEAR = 2026;

    private static final int VILLAGES = 23;
    private static final int HOUSEHOLDS = Integer.getInteger("bench.households", 4_891);
    private static final int MEMBERS_OF_ONE = 4;

    private final BenchApplication application;
    private final Random random = new Random(7);
    private final List<CommuneCode> communes = new ArrayList<>(List.of(OURS));
    private final int harvestsPerCommune;
    private RegisterSet registers = RegisterSet.EMPTY;
    private List<Measure> measures = List.of();

    BenchProvince(BenchApplication application, int harvestsPerCommune) {
        this.application = application;
        this.harvestsPerCommune = harvestsPerCommune;
        install();
    }

    List<CommuneCode> communes() {
        return List.copyOf(communes);
    }

    int recordsOfOne() {
        return HOUSEHOLDS + HOUSEHOLDS * MEMBERS_OF_ONE + harvestsPerCommune;
    }

    /** The numbers of measures over harvests. */
    List<Integer> eventMeasures() {
        var numbers = application.get(Measures.class);
        return measures.stream()
                .filter(measure -> !measure.state())
                .map(measure -> numbers.findNumber(measure.key()).orElseThrow())
                .toList();
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
                .handle(given.list().stream().map(Register::code).toList(), measures, List.of());
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

    /** Equal to ours, and filled. */
    void addCommunes(int many) {
        IntStream.rangeClosed(1, many)
                .mapToObj(n -> CommuneCode.of("%05d".formatted(60_000 + n)))
                .forEach(commune -> {
                    add(commune);
                    fill(commune);
                });
    }

    private void add(CommuneCode commune) {
        communes.add(commune);
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

    private static String village(int n) {
        return "T%02d".formatted(n);
    }

    static SignedIn officer(CommuneCode commune) {
        return new SignedIn(
                new Actor.Program("bench"), "bench", commune, List.of(new Holding(Role.OFFICER, Area.WHOLE_COMMUNE)));
    }

    void fill(CommuneCode commune) {
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

    void load(CommuneCode commune, String register, Iterator<SaveManyRecords.Row> rows) {
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

    Stream<SaveManyRecords.Row> harvests(int many) {
        return IntStream.range(0, many).mapToObj(n -> new SaveManyRecords.Row(n, GivenRecords.anId(), harvest(), null));
    }

    Stretch harvest() {
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
}
