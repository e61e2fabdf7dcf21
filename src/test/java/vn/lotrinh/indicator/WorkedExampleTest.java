package vn.lotrinh.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenRecords.from;
import static vn.lotrinh.given.GivenRecords.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.TheApplication;
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
 * Two villages and five households in 2027, counted by hand.
 *
 * <p>Households 1, 2, 3 live in T01, 4 and 5 in T02; household 3 moves to T02 on 1/7/2027.
 *
 * <p>Actually resident: household 1: An, Bình, Chi; 2: Dung (and Em, who is only registered); 3: Giang, Hà; 4: Kim, Lan, who leaves after
 * 30/6/2027; 5: Minh, and Nam, born on 20/3/2027. So 9 until 14/3, 10 from the second half of March to June, 9 from July on.
 */
@TheApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkedExampleTest {

    private static final LocalDate ASKED_ON = LocalDate.of(2028, 2, 1);
    private static final String LONG = "2026-01-01";

    @Autowired
    World world;

    private GivenRecords records;
    private CommuneCode commune;
    private SignedIn officer;
    private SignedIn leader;

    @BeforeAll
    void writeItDown() {
        var pack = new Pack(List.of(Path.of("packs/base")));
        records = new GivenRecords(world);
        commune = world.aCommuneOfVillages(2);
        officer = world.anOfficer(commune);
        leader = world.signedInLeader(commune);
        var definitions = new IndicatorPart().read(pack, new PackFindings());
        var area = new Constant(
                "natural_area",
                "Diện tích tự nhiên",
                "ha",
                List.of(new Constant.Dated(LocalDate.parse("2025-07-01"), BigDecimal.valueOf(100), "Ví dụ")));
        world.in(commune, () -> {
            world.get(InstallConstants.class).handle(List.of(area), World.TEST);
            world.get(InstallIndicators.class).handle(definitions, World.TEST);
            world.get(InstallCompletenessRule.class).handle(new CompletenessRule(80, "Ví dụ", 2026), World.TEST);
            return true;
        });
        world.get(InstallFormulas.class).handle(List.of());
        people();
        crops();
        forest();
        submitEverything();
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
        review(one, "poor");
        review(two, "near_poor");
        review(three, "not_poor");
        review(four, "not_poor");
        review(five, "poor");
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
        harvest("T01", "maize", "2026-12-20", 250, null);
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

    private UUID household(String village, String number) {
        return records.add(
                officer, "household", from(LONG, "village", village, "number", number, "head", "Chủ hộ " + number));
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

    private void review(UUID household, String result) {
        var values = values("household", household, "year", "2027", "standard", "years_2027_2030", "result", result);
        values.put("decided_on", LocalDate.parse("2027-12-20"));
        if (!result.equals("not_poor")) {
            values.put("deprivations", BigDecimal.valueOf(4));
        }
        approve("poverty_review", new Stretch(LocalDate.parse("2027-01-01"), null, null, values));
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
                for (var day = LocalDate.of(2026, 1, 1);
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

    private Cell cell(String indicator, Place place, String period) {
        return world.in(commune, () -> {
            var definition = world.get(Indicators.class).find(indicator).orElseThrow();
            return world.get(ShowValues.class)
                    .get(definition, place, Period.parse(period), ASKED_ON)
                    .cell();
        });
    }

    private void says(String indicator, String period, String value) {
        says(indicator, Place.WHOLE_COMMUNE, period, value);
    }

    /** A fraction is written as such, and compared to ten decimals. */
    private void says(String indicator, Place place, String period, String value) {
        String[] parts = value.split("/");
        var expected = parts.length == 1
                ? new BigDecimal(value)
                : new BigDecimal(parts[0]).divide(new BigDecimal(parts[1]), 10, RoundingMode.HALF_UP);
        assertThat(cell(indicator, place, period))
                .isInstanceOfSatisfying(
                        Cell.Known.class,
                        known -> assertThat(known.amount().setScale(10, RoundingMode.HALF_UP))
                                .as(indicator + " " + period)
                                .isEqualByComparingTo(expected));
    }

    private static Place village(String code) {
        return new Place.Village(code);
    }

    /**
     * 2027: paddy 2,000 kg x 10,000 + maize 500 x 8,000 + tea 300 x 50,000 + paddy 1,500 x 12,000 + paddy 400 x 12,000 = 61.8 million; land 1.5 ha
     * on 1/1, 1.8 on 31/12. By the reporting calendar the maize of 20/12/2026 (2 million) is in and the paddy of 31/12/2027 (4.8) is not: 59.
     */
    @Test
    void valueOfProductsPerHectare() {
        says("gia-tri-san-pham-tren-ha", "2027", "61.8/1.65");
        says("gia-tri-san-pham-tren-ha", "2027@ND09", "59/1.65");
        says("gia-tri-san-pham-tren-ha", village("T02"), "2027", "33/0.5");
    }

    /**
     * 2027: 2,000 + 500 + 1,500 + 400 = 4,400 kg. People: 5 half-months of 9, 7 of 10, 12 of 9: 223 / 24. By the reporting calendar 250 + 2,000 +
     * 500 + 1,500 = 4,250 kg; 6 half-months of 9 (from 15/12/2026), 7 of 10, 11 of 9: again 223 / 24.
     */
    @Test
    void grainPerHead() {
        says("luong-thuc-binh-quan-dau-nguoi", "2027", "105600/223");
        says("luong-thuc-binh-quan-dau-nguoi", "2027@ND09", "102000/223");
    }

    /** The 14th of March is still the first quarter's report, the 15th the second's; replanting and what waits for approval don't count. */
    @Test
    void newForest() {
        says("dien-tich-trong-rung", "2027Q1", "4");
        says("dien-tich-trong-rung", "2027", "4");
        says("dien-tich-trong-rung", "2027Q1@ND09", "2.5");
        says("dien-tich-trong-rung", "2027Q2@ND09", "1.5");
        says("dien-tich-trong-rung", village("T02"), "2027Q1", "1.5");
        says("dien-tich-trong-rung", "2027Q3", "0");
    }

    /** 30 + 20 + 25 + 10 (a forest since 20/11) of 100 ha. */
    @Test
    void forestCover() {
        says("ty-le-che-phu-rung", "2027", "85");
        says("ty-le-che-phu-rung", "2027@ND09", "85");
    }

    @Test
    void forestCoverHoldsForTheCommuneOnly() {
        assertThat(cell("ty-le-che-phu-rung", village("T01"), "2027")).isInstanceOf(Cell.NotRepresentative.class);
    }

    /** Two of five; of the three that lived in T01 as the year began one, of the two in T02 one. A review is about its year in both calendars. */
    @Test
    void poverty() {
        says("ty-le-ho-ngheo", "2027", "40");
        says("ty-le-ho-ngheo", "2027@ND09", "40");
        says("ty-le-ho-ngheo", village("T01"), "2027", "100/3");
        says("ty-le-ho-ngheo", village("T02"), "2027", "50");
    }

    /**
     * On 31/12: An, Bình, Chi, Giang, Hà, Kim of 9. On 14/12 Dung, too. On 30/6 Dung and Lan as well, of 10.
     */
    @Test
    void insurance() {
        says("ty-le-bao-hiem-y-te", "2027", "600/9");
        says("ty-le-bao-hiem-y-te", "2027@ND09", "700/9");
        says("ty-le-bao-hiem-y-te", "2027Q2", "80");
    }

    @Test
    void yearsBeforeTheFormulaAreAsTheyWereReported() {
        assertThat(cell("ty-le-ho-ngheo", Place.WHOLE_COMMUNE, "2026")).isInstanceOf(Cell.NoData.class);
    }

    @Test
    void aRecountFindsNoDifference() {
        var measures = world.in(commune, () -> world.get(PostedMeasures.class).list());
        assertThat(world.in(
                        commune,
                        () -> world.get(vn.lotrinh.indicator.cells.CountAgain.class)
                                .handle(measures)))
                .isEmpty();
    }

    @Test
    void aMonthIsTooShortForAYearlyFigure() {
        assertThat(cell("ty-le-ho-ngheo", Place.WHOLE_COMMUNE, "2027-03")).isInstanceOf(Cell.NotDue.class);
    }
}
