package vn.lotrinh.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenRecords.from;
import static vn.lotrinh.given.GivenRecords.on;
import static vn.lotrinh.given.GivenRecords.values;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFindings;
import vn.lotrinh.registry.DecideProposal;
import vn.lotrinh.registry.RegisterPart;
import vn.lotrinh.registry.RegisterSubmissions;
import vn.lotrinh.registry.Registers;
import vn.lotrinh.registry.SaveRecord;
import vn.lotrinh.registry.SaveRecord.Mode;
import vn.lotrinh.registry.Stretch;

/**
 * Two villages and five households in 2027, small enough to be counted by hand.
 *
 * <p>Households 1, 2, 3 live in T01, 4 and 5 in T02; household 3 moves to T02 on 1/7/2027.
 *
 * <p>Actually resident: household 1: An, Bình, Chi; 2: Dung (and Em, who is only registered); 3: Giang, Hà; 4: Kim, Lan, who leaves after
 * 30/6/2027; 5: Minh, and Nam, born on 20/3/2027. So 9 until 14/3, 10 from the second half of March to June, 9 from July on.
 */
final class WorkedExample {

    private static final String LONG = "2026-01-01";

    private final World world;
    private final GivenRecords records;
    private final CommuneCode commune;
    private final SignedIn officer;
    private final SignedIn leader;
    private final Map<String, UUID> households = new HashMap<>();

    WorkedExample(World world) {
        this.world = world;
        var pack = new Pack(List.of(Path.of("packs/base")));
        records = new GivenRecords(world);
        this.commune = world.aCommuneOfVillages(2);
        officer = world.anOfficer(commune);
        leader = world.signedInLeader(commune);
        var definitions = new IndicatorPart().read(pack, new PackFindings());
        var area = Constant.stated(
                "natural_area",
                "Diện tích tự nhiên",
                "ha",
                List.of(new Constant.Dated(LocalDate.parse("2025-07-01"), BigDecimal.valueOf(100), "Ví dụ")));
        var villages = new Constant("villages", "Số thôn của xã", "thôn", List.of(), true);
        world.in(commune, () -> {
            world.get(InstallConstants.class).handle(List.of(area, villages), World.TEST);
            world.get(InstallIndicators.class).handle(definitions, World.TEST);
            world.get(InstallCompletenessRule.class).handle(new CompletenessRule(80, "Ví dụ", 2026), World.TEST);
            return true;
        });
        world.get(InstallFormulas.class).handle(List.of());
        people();
        crops();
        forest();
        otherProducts();
        incomes();
        certificates();
        ocopProducts();
        villagesAndCrafts();
        services();
        sectors();
        submitEverything();
    }

    CommuneCode commune() {
        return commune;
    }

    private void people() {
        var one = household("T01", "1");
        var two = household("T01", "2");
        var three = household("T01", "3");
        var four = household("T02", "4");
        var five = household("T02", "5");
        records.save(
                officer,
                "household",
                three,
                from("2027-07-01", "village", "T02", "number", "3", "head", "Chủ hộ 3"),
                Mode.CHANGE,
                1);
        var an = person(one, "An", LONG, null, "actual");
        var binh = person(one, "Bình", LONG, null, "actual");
        var chi = person(one, "Chi", LONG, null, "actual");
        var dung = person(two, "Dung", LONG, null, "actual");
        var em = person(two, "Em", LONG, null, "registered");
        var giang = person(three, "Giang", LONG, null, "actual");
        var ha = person(three, "Hà", LONG, null, "actual");
        var kim = person(four, "Kim", LONG, null, "actual");
        var lan = person(four, "Lan", LONG, "2027-06-30", "actual");
        person(five, "Minh", LONG, null, "actual");
        person(five, "Nam", "2027-03-20", null, "actual");
        // Cards. Dung's ends on 14/12/2027; Em's does not count, because Em does not live here; Lan's no longer once
        // Lan has left.
        Stream.of(an, binh, chi).forEach(person -> card(person, LONG, "2027-12-31"));
        card(dung, "2027-01-01", "2027-12-14");
        card(em, LONG, null);
        elsewhere(giang);
        elsewhere(ha);
        card(kim, "2027-01-01", "2028-06-30");
        card(lan, LONG, "2027-12-31");
        review("2025", "years_2022_2025", "poor", "poor", "poor", "not_poor", "poor");
        review("2026", "years_2022_2025", "poor", "poor", "near_poor", "not_poor", "poor");
        review("2026", "years_2027_2030", "poor", "poor", "poor", "not_poor", "near_poor");
        review("2027", "years_2027_2030", "poor", "near_poor", "not_poor", "not_poor", "poor");
    }

    private void crops() {
        var paddy = records.add(officer, "price", from(LONG, "product", "paddy", "amount", 10_000, "source", "HTX"));
        records.save(
                officer,
                "price",
                paddy,
                from("2027-10-01", "product", "paddy", "amount", 12_000, "source", "HTX"),
                Mode.CHANGE,
                1);
        records.add(officer, "price", from(LONG, "product", "maize", "amount", 8_000, "source", "HTX"));
        records.add(officer, "price", from(LONG, "product", "tea", "amount", 50_000, "source", "HTX"));
        for (var price : Map.of("paddy", 6_000, "maize", 4_000, "tea", 20_000).entrySet()) {
            records.add(
                    officer,
                    "constant_price",
                    from(
                            "2020-01-01",
                            "product",
                            price.getKey(),
                            "amount",
                            price.getValue(),
                            "base_year",
                            2020,
                            "source",
                            "Bảng giá"));
        }
        harvest("T02", "tea", "2025-05-05", 2_000, null);
        harvest("T01", "maize", "2026-12-20", 250, null);
        harvest("T01", "cassava", "2026-10-10", 300, null);
        harvest("T02", "tea", "2027-05-05", 300, null);
        harvest("T01", "paddy", "2027-06-14", 2_000, null);
        harvest("T01", "maize", "2027-09-15", 500, null);
        harvest("T02", "paddy", "2027-10-31", 1_500, 3); // the village's total of three fields
        harvest("T01", "paddy", "2027-12-31", 400, null);
        harvest("T01", "paddy", "2028-01-01", 100, null);
        land("1", "T01", "annual", null, "1.0");
        land("2", "T02", "annual", null, "0.5");
        var tea = land("3", "T01", "perennial", false, "0.3");
        records.save(
                officer,
                "cropland",
                tea,
                from(
                        "2027-04-01",
                        "village",
                        "T01",
                        "parcel",
                        "3",
                        "kind",
                        "perennial",
                        "productive",
                        true,
                        "area",
                        new BigDecimal("0.3")),
                Mode.CHANGE,
                1);
        land("4", "T01", "perennial", false, "0.7");
        land("5", "T02", "other", null, "2.0");
    }

    private void forest() {
        planted("T01", "new", "2027-03-14", "2.5", true);
        planted("T02", "new", "2027-03-15", "1.5", true);
        planted("T01", "replanted", "2027-05-01", "4", true);
        planted("T01", "new", "2027-08-20", "3", false); // waits for approval
        plot("1", "T01", "planted", true, "30");
        plot("2", "T02", "natural", true, "20");
        plot("3", null, "natural", true, "25"); // the reserve belongs to no village
        var young = plot("4", "T01", "planted", false, "10");
        records.save(
                officer, "forest_plot", young, plotOf("2027-11-20", "4", "T01", "planted", true, "10"), Mode.CHANGE, 1);
    }

    /** Nobody has priced honey. */
    private void otherProducts() {
        for (var price :
                Map.of("pig", 35_000, "timber", 900_000, "farmed_fish", 30_000).entrySet()) {
            records.add(
                    officer,
                    "farm_constant_price",
                    from(
                            "2020-01-01",
                            "product",
                            price.getKey(),
                            "amount",
                            price.getValue(),
                            "base_year",
                            2020,
                            "source",
                            "Bảng giá"));
        }
        output("T01", "pig", "2026H2", 500, null);
        output("T01", "pig", "2027H1", 1_000, null);
        output("T02", "pig", "2027H2", 600, 4); // the village's total of four households
        output("T02", "timber", "2027H1", 10, null);
        output("T01", "farmed_fish", "2027H1", 200, null);
        output("T02", "honey", "2027H1", 50, null);
    }

    private void output(String village, String product, String period, int quantity, @Nullable Integer totalOf) {
        var values = values("village", village, "product", product, "period", period, "quantity", quantity);
        records.add(officer, "farm_output", new Stretch(Period.parse(period).from(), null, totalOf, values));
    }

    private void incomes() {
        income("1", "2025", 2, 3, 45, 0, 0, 0);
        income("4", "2025", 3, 2, 10, 5, 10, 0);
        income("1", "2027", 2, 3, 60, 0, 30, 10);
        income("4", "2027", 3, 2, -5, 20, 30, 5);
    }

    private void income(
            String household, String year, int weight, int residents, int farm, int business, int wage, int other) {
        var values =
                values("household", households.get(household), "year", year, "weight", weight, "residents", residents);
        values.putAll(
                values("farm_income", farm, "business_income", business, "wage_income", wage, "other_income", other));
        records.add(officer, "income_survey", new Stretch(LocalDate.parse(year + "-01-01"), null, null, values));
    }

    private void certificates() {
        var area = records.add(
                officer, "key_area", from(LONG, "name", "Vùng chè", "product", "tea", "decision", "12/QĐ-UBND"));
        var a = keyPlot("A", "T01", "2.0", area, null);
        var b = keyPlot("B", "T01", "1.5", area, null);
        var c = keyPlot("C", "T02", "0.5", area, null);
        var d = keyPlot("D", "T02", "1.0", area, "2027-06-30");
        certified(a, "vietgap", "certified", "2027-02-01", "2028-01-31");
        certified(b, "vietgap_organic", "certified", LONG, "2027-12-30");
        certified(c, "organic", "practising", LONG, null);
        certified(d, "vietgap", "certified", LONG, null);
    }

    private UUID keyPlot(String number, String village, String area, UUID keyArea, @Nullable String to) {
        return records.add(
                officer,
                "key_plot",
                new Stretch(
                        LocalDate.parse(LONG),
                        day(to),
                        null,
                        values(
                                "village",
                                village,
                                "number",
                                number,
                                "key_area",
                                keyArea,
                                "area",
                                new BigDecimal(area))));
    }

    private void certified(UUID plot, String standard, String proof, String from, @Nullable String to) {
        var values = values("plot", plot, "standard", standard, "proof", proof, "number", "GCN-1");
        records.add(officer, "plot_certificate", new Stretch(LocalDate.parse(from), day(to), null, values));
    }

    private void ocopProducts() {
        ocop("Mật ong", 3, "2024-05-01", "2027-04-30");
        ocop("Rượu men lá", 3, "2026-07-01", "2029-06-30");
        ocop("Chè xanh", 4, "2027-03-01", "2030-02-28");
        ocop("Mứt mận", 2, "2027-03-01", "2030-02-28");
    }

    private void ocop(String name, int stars, String from, String to) {
        var values = values("name", name, "holder", "HTX Mẫu", "stars", stars, "decision_number", "5/QĐ-UBND");
        values.put("decided_on", LocalDate.parse(from));
        records.add(officer, "ocop_product", new Stretch(LocalDate.parse(from), LocalDate.parse(to), null, values));
    }

    private void villagesAndCrafts() {
        records.add(
                officer,
                "village_recognition",
                from(
                        "2027-05-05",
                        "village",
                        "T01",
                        "standard",
                        "ntm",
                        "decision_number",
                        "7/QĐ-UBND",
                        "decided_on",
                        LocalDate.parse("2027-05-05")));
        var closed = records.add(
                officer,
                "tourism_point",
                GivenRecords.between("2027-02-01", "2027-11-30", "village", "T01", "name", "Nhà sàn số 1"));
        var open = records.add(officer, "tourism_point", from("2027-06-01", "village", "T02", "name", "Nhà sàn số 2"));
        craft("T01", "Làng dệt", closed);
        craft("T02", "Làng đan", open);
        craft("T02", "Làng rèn", null);
    }

    /** What the three sectors make, in billions, and who works there. */
    private void sectors() {
        sector("primary", 60, 30);
        sector("industry", 15, 10);
        sector("services", 25, 10);
    }

    private void sector(String sector, int billions, int workers) {
        records.add(
                officer,
                "sector_output",
                on("2027-01-01", "sector", sector, "year", "2027", "value", billions, "source", "Báo cáo mẫu"));
        records.add(
                officer,
                "sector_labour",
                on("2027-01-01", "sector", sector, "year", "2027", "workers", workers, "source", "Báo cáo mẫu"));
    }

    private void craft(String village, String name, @Nullable UUID point) {
        var values = values("village", village, "name", name, "craft", "Nghề mẫu", "decision_number", "9/QĐ-UBND");
        values.put("decided_on", LocalDate.parse("2027-04-01"));
        if (point != null) {
            values.put("tourism_point", point);
        }
        records.add(officer, "craft_village", new Stretch(LocalDate.parse("2027-04-01"), null, null, values));
    }

    private void services() {
        var first = procedure("1", true, "full");
        var second = procedure("2", true, "partial");
        records.save(officer, "online_procedure", second, procedureOf("2027-07-01", "2", true, "full"), Mode.CHANGE, 1);
        procedure("3", true, "none");
        var fourth = procedure("4", false, "partial");
        var fifth = procedure("5", true, "partial");
        files(fourth, "2026-05", 100, 90);
        files(fifth, "2026-05", 100, 20);
        files(first, "2027-03", 40, 30);
        files(second, "2027-11", 60, 45);
    }

    private UUID procedure(String number, boolean qualifies, String level) {
        return records.add(officer, "online_procedure", procedureOf(LONG, number, qualifies, level));
    }

    private static Stretch procedureOf(String from, String number, boolean qualifies, String level) {
        return from(from, "number", number, "name", "Thủ tục " + number, "qualifies", qualifies, "level", level);
    }

    private void files(UUID procedure, String month, int files, int online) {
        var values = values("procedure", procedure, "month", month, "files", files, "online_files", online);
        records.add(officer, "service_file", new Stretch(LocalDate.parse(month + "-01"), null, null, values));
    }

    private UUID household(String village, String number) {
        var id = records.add(
                officer, "household", from(LONG, "village", village, "number", number, "head", "Chủ hộ " + number));
        households.put(number, id);
        return id;
    }

    private UUID person(UUID household, String name, String from, @Nullable String to, String residence) {
        var values = values("household", household, "full_name", name, "residence", residence);
        return records.add(officer, "member", new Stretch(LocalDate.parse(from), day(to), null, values));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private void card(UUID person, String from, @Nullable String to) {
        String number = "GD" + "%010d".formatted(Math.floorMod(person.getLeastSignificantBits(), 10_000_000_000L));
        records.add(
                officer,
                "insurance_card",
                new Stretch(LocalDate.parse(from), day(to), null, values("member", person, "number", number)));
    }

    private void elsewhere(UUID person) {
        records.add(officer, "insurance_card", from("2026-05-01", "member", person, "insured_elsewhere", true));
    }

    /** Of the five households, in their order. */
    private void review(String year, String standard, String... results) {
        for (int n = 1; n <= results.length; n++) {
            var household = households.get(String.valueOf(n));
            var result = results[n - 1];
            var values = values("household", household, "year", year, "standard", standard, "result", result);
            if (!result.equals("not_poor")) {
                values.put("deprivations", BigDecimal.valueOf(4));
            }
            approve("poverty_review", new Stretch(LocalDate.parse(year + "-01-01"), null, null, values));
        }
    }

    private void harvest(String village, String crop, String day, int output, @Nullable Integer totalOf) {
        var values = values("village", village, "crop", crop, "harvested_on", LocalDate.parse(day), "output", output);
        records.add(officer, "crop_season", new Stretch(LocalDate.parse(day), null, totalOf, values));
    }

    private UUID land(String parcel, String village, String kind, @Nullable Boolean productive, String area) {
        var values = values("village", village, "parcel", parcel, "kind", kind, "area", new BigDecimal(area));
        if (productive != null) {
            values.put("productive", productive);
        }
        return records.add(officer, "cropland", new Stretch(LocalDate.parse(LONG), null, null, values));
    }

    private UUID plot(String number, @Nullable String village, String origin, boolean forest, String area) {
        return records.add(officer, "forest_plot", plotOf(LONG, number, village, origin, forest, area));
    }

    private static Stretch plotOf(
            String from, String number, @Nullable String village, String origin, boolean forest, String area) {
        var values = values(
                "number",
                number,
                "owner",
                village == null ? "management_board" : "household",
                "origin",
                origin,
                "has_become_forest",
                forest,
                "area",
                new BigDecimal(area));
        if (village != null) {
            values.put("village", village);
        }
        if (origin.equals("planted")) {
            values.put("planted_year", BigDecimal.valueOf(2020));
        }
        return new Stretch(LocalDate.parse(from), null, null, values);
    }

    private void planted(String village, String kind, String day, String area, boolean approved) {
        var values = values(
                "village", village, "kind", kind, "accepted_on", LocalDate.parse(day), "area", new BigDecimal(area));
        var stretch = new Stretch(LocalDate.parse(day), null, null, values);
        if (approved) {
            approve("tree_planting", stretch);
        } else {
            propose("tree_planting", stretch);
        }
    }

    private UUID propose(String register, Stretch stretch) {
        var outcome = records.save(officer, register, GivenRecords.anId(), stretch, Mode.CHANGE, null);
        if (outcome instanceof SaveRecord.Outcome.Waiting(var proposal)) {
            return proposal;
        }
        throw new AssertionError(outcome.toString());
    }

    private void approve(String register, Stretch stretch) {
        var proposal = propose(register, stretch);
        assertThat(world.in(
                        commune,
                        () -> world.get(DecideProposal.class)
                                .handle(new DecideProposal.Command(leader, proposal, true, null))))
                .isInstanceOf(DecideProposal.Outcome.Approved.class);
    }

    private void submitEverything() {
        for (var register : world.get(Registers.class).list()) {
            var frequency = register.submission();
            if (frequency != null
                    && new RegisterPart()
                            .read(new Pack(List.of(Path.of("packs/base"))), new PackFindings())
                            .find(register.code())
                            .isPresent()) {
                for (var day = LocalDate.of(2025, 1, 1);
                        day.getYear() < 2028;
                        day = day.plusMonths(frequency.months())) {
                    for (var village : List.of("T01", "T02")) {
                        var command = new RegisterSubmissions.Command(
                                officer,
                                register.code(),
                                village,
                                frequency.around(day),
                                RegisterSubmissions.Kind.COMPLETE);
                        assertThat(world.in(
                                        commune,
                                        () -> world.get(RegisterSubmissions.class)
                                                .submit(command)))
                                .isInstanceOf(RegisterSubmissions.Outcome.Done.class);
                    }
                }
            }
        }
    }
}
