package vn.lotrinh.app.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenRecords.values;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lotrinh.access.Agency;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.ListAgencies;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.TheApplicationOfAnotherCommune;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.indicator.Constants;
import vn.lotrinh.indicator.Indicators;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.ShowValues;
import vn.lotrinh.indicator.Value;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.pack.PackInForce;
import vn.lotrinh.plan.ListPlans;
import vn.lotrinh.plan.PutInForce;
import vn.lotrinh.plan.ShowTargets;
import vn.lotrinh.plan.Status;
import vn.lotrinh.registry.DecideProposal;
import vn.lotrinh.registry.RegisterSubmissions;
import vn.lotrinh.registry.Registers;
import vn.lotrinh.registry.SaveRecord;
import vn.lotrinh.registry.Stretch;
import vn.lotrinh.registry.importing.SheetTemplate;
import vn.lotrinh.territory.ListVillages;

/** Xã Cồn Sậy, made by following docs/pack.md: without a line of code it has places, a plan and a register that no other commune has. */
@TheApplicationOfAnotherCommune
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackOfAnotherCommuneTest {

    private static final CommuneCode CON_SAY = CommuneCode.of("98765");
    private static final String HARVESTS = "x_con_say_fish_harvest";
    private static final LocalDate ASKED_ON = LocalDate.parse("2027-02-01");

    @Autowired
    World world;

    @LocalServerPort
    int port;

    GivenRecords records;
    SignedIn officer;
    Visitor head;
    UUID household;

    @BeforeAll
    void aYearOfFish() {
        records = new GivenRecords(world);
        officer = world.anOfficer(CON_SAY);
        head = signedIn(Role.VILLAGE_HEAD, new Area.Village("VL"));
        household = aHousehold();
        harvest("VL", "VL-12", "10/08/2026", "1200");
        harvest("VL", "VL-13", "01/11/2026", "300");
        records.add(officer, HARVESTS, oysters("DC", "DC-1", "2026-09-01", 800));
        for (String village :
                List.of("VL", "DC", "CN")) { // enough by the pack's own rule, not by that of the base pack
            for (int quarter = 1; quarter <= 4; quarter++) {
                submit(HARVESTS, village, "2026Q" + quarter);
            }
        }
    }

    private Visitor signedIn(Role role, Area area) {
        return new Visitor(port, CON_SAY).signIn(world.aPerson(CON_SAY, role, area));
    }

    private UUID aHousehold() {
        return records.add(
                officer,
                "household",
                GivenRecords.from(
                        "2025-01-01", "village", "VL", "number", "VL-001", "head", "Vũ Thị Mẫu", "x_con_say_boats", 2));
    }

    /** As the head types it into the form. */
    private void harvest(String village, String cage, String day, String kilograms) {
        head.get("/so-bo/" + HARVESTS + "/moi");
        var answer = head.post(
                "/so-bo/" + HARVESTS + "/moi",
                new HashMap<>(Map.of(
                        "ban-ghi", GivenRecords.anId(),
                        "o.village", village,
                        "o.cage", cage,
                        "o.household", household,
                        "o.species", "cobia",
                        "o.harvested_on", day,
                        "o.volume", "40",
                        "o.output", kilograms,
                        "o.buyer", "Hợp tác xã Vạn Lưới")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private static Stretch oysters(String village, String cage, String day, int kilograms) {
        var on = LocalDate.parse(day);
        return new Stretch(
                on,
                null,
                null,
                values("village", village, "cage", cage, "species", "oyster", "harvested_on", on, "output", kilograms));
    }

    private void submit(String register, String village, String period) {
        var command = new RegisterSubmissions.Command(
                officer, register, village, Period.parse(period), RegisterSubmissions.Kind.COMPLETE);
        assertThat(world.in(CON_SAY, () -> world.get(RegisterSubmissions.class).submit(command)))
                .isInstanceOf(RegisterSubmissions.Outcome.Done.class);
    }

    private Value value(String indicator, Place place, String period, LocalDate asOf) {
        return world.in(CON_SAY, () -> {
            var definition = world.get(Indicators.class).get(indicator);
            return world.get(ShowValues.class).get(definition, place, Period.parse(period), asOf);
        });
    }

    @Test
    void itsPackHasNothingWrong() {
        assertThat(world.get(PackInForce.class).check()).isEmpty();
    }

    @Test
    void itHasItsOwnVillagesAgenciesAndNumbers() {
        assertThat(world.in(CON_SAY, () -> world.get(ListVillages.class).handle()))
                .extracting(village -> village.name())
                .containsExactlyInAnyOrder("Thôn Đê Cũ", "Thôn Vạn Lưới", "Thôn Cồn Ngoài", "Thôn bốn chưa có tên");
        assertThat(world.in(CON_SAY, () -> world.get(ListAgencies.class).handle()))
                .extracting(Agency::code)
                .contains("hop-tac-xa");
        assertThat(world.in(
                        CON_SAY,
                        () -> world.get(Constants.class)
                                .find("x_con_say_fish_price", ASKED_ON)
                                .orElseThrow()
                                .value()))
                .isEqualByComparingTo("150000");
    }

    @Test
    void aVillageHeadFindsItsRegisterWithTheCardThatTellsHim() {
        assertThat(head.get("/so-bo").body())
                .contains("Sổ thu hoạch cá lồng", "Người ghi: trưởng thôn ghi theo sổ của hợp tác xã.");
        assertThat(head.get("/so-bo/" + HARVESTS + "/moi").body())
                .contains("Số lồng", "Cá bớp", "Thể tích lồng", "thôn và số, như VL-12")
                .contains("name=\"o.cage\"", "name=\"o.harvested_on\"", "name=\"o.output\"");
    }

    @Test
    void whatItAddsToRegistersOfTheBasePackIsAskedForThere() {
        assertThat(head.get("/so-bo/household/moi").body()).contains("Số thuyền của hộ");
        assertThat(head.get("/so-bo/crop_season/moi").body()).contains("Cây vùng bãi", "Cói", "Dừa nước");
        assertThat(world.ownersJdbc()
                        .sql("SELECT boats FROM register.x_con_say_fish_harvest WHERE cage = 'VL-12'")
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("2");
    }

    @Test
    void itsTemplateOfExcelHasItsFields() throws IOException {
        var register = world.get(Registers.class).get(HARVESTS);
        var written = (SheetTemplate.Outcome.Written)
                world.in(CON_SAY, () -> world.get(SheetTemplate.class).handle(register, officer));
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(written.file()))) {
            assertThat(book.getFirstSheet().read().get(2).stream().map(Cell::getText))
                    .contains("Thôn *", "Số lồng *", "Loài nuôi *", "Ngày thu hoạch *", "Sản lượng *")
                    .doesNotContain("Năng suất");
        }
    }

    @Test
    void itsIndicatorSaysAtOnceWhatTheRecordsSay() {
        assertThat(value("san-luong-ca-long", new Place.Village("VL"), "2026Q3", ASKED_ON)
                        .amount())
                .hasValueSatisfying(tons -> assertThat(tons).isEqualByComparingTo("1.2"));
        assertThat(value("san-luong-ca-long", Place.WHOLE_COMMUNE, "2026", ASKED_ON)
                        .amount())
                .hasValueSatisfying(tons -> assertThat(tons).isEqualByComparingTo("2.3"));
        assertThat(value("gia-tri-ca-long", Place.WHOLE_COMMUNE, "2026", ASKED_ON)
                        .amount())
                .as("million dong at the pack's own price")
                .hasValueSatisfying(worth -> assertThat(worth).isEqualByComparingTo("345"));
    }

    @Test
    void itsTargetStandsSomewhere() {
        putThePlanInForce();
        var standing = world.in(CON_SAY, () -> world.get(ShowTargets.class).find("C1", ASKED_ON))
                .orElseThrow();
        assertThat(standing.figure())
                .hasValueSatisfying(tons -> assertThat(tons).isEqualByComparingTo("2.3"));
        assertThat(standing.milestones().of(2026))
                .as("half the way from 1,5 t in 2024 to 5 t in 2028")
                .hasValueSatisfying(tons -> assertThat(tons).isEqualByComparingTo("3.25"));
        assertThat(standing.status()).isIn(Status.BEHIND, Status.AT_RISK);
        assertThat(signedIn(Role.LEADER, Area.WHOLE_COMMUNE).get("/chi-tieu/C1").body())
                .contains("Sản lượng cá lồng");
    }

    private void putThePlanInForce() {
        var plan = world.aPlan(CON_SAY)
                .confirmed(world.in(CON_SAY, () -> world.get(ListPlans.class).handle())
                        .getFirst()
                        .id());
        var command = new PutInForce.Command(world.signedInLeader(CON_SAY), plan.id(), plan.version());
        assertThat(world.in(CON_SAY, () -> world.get(PutInForce.class).handle(command)))
                .isInstanceOf(PutInForce.Outcome.InForce.class);
    }

    @Test
    void anIndicatorOfTheBasePackCountsHereToo() {
        var day = LocalDate.parse("2027-03-05");
        var accepted = new Stretch(
                day,
                null,
                null,
                values("village", "CN", "kind", "new", "area", new BigDecimal("3.5"), "accepted_on", day));
        var waiting = (SaveRecord.Outcome.Waiting)
                records.save(officer, "tree_planting", GivenRecords.anId(), accepted, SaveRecord.Mode.CHANGE, null);
        var approval = new DecideProposal.Command(world.signedInLeader(CON_SAY), waiting.proposal(), true, null);
        world.in(CON_SAY, () -> world.get(DecideProposal.class).handle(approval));
        submit("tree_planting", "CN", "2027Q1");
        var planted = value("dien-tich-trong-rung", new Place.Village("CN"), "2027Q1", LocalDate.parse("2027-04-02"));
        assertThat(planted.amount())
                .hasValueSatisfying(hectares -> assertThat(hectares).isEqualByComparingTo("3.5"));
    }

    /** 20 t at 9,000 and 8,500 đồng/kg are 180 and 170 million; with 10 t of paddy there are 30 t of grain for one person. */
    @Test
    void aCropOfItsOwnHasItsPriceAndCountsAsGrainWhereItSaysSo() {
        for (var crop : List.of("x_con_say_salt_paddy", "paddy")) {
            price("price", crop, 9_000, Map.of());
            price("constant_price", crop, 8_500, Map.of("base_year", BigDecimal.valueOf(2025)));
        }
        crop("x_con_say_salt_paddy", 20_000);
        crop("paddy", 10_000);
        crop("x_con_say_seaweed", 5_000);
        records.add(
                officer,
                "member",
                GivenRecords.from(
                        "2025-01-01",
                        "household",
                        household,
                        "full_name",
                        "Vũ Thị Mẫu",
                        "sex",
                        "female",
                        "residence",
                        "actual",
                        "relation",
                        "head",
                        "birth_date",
                        LocalDate.parse("1980-02-03")));
        for (String village : List.of("VL", "DC", "CN")) {
            for (String register : List.of("crop_season", "farm_output")) {
                submit(register, village, "2026H1");
                submit(register, village, "2026H2");
            }
            submit("member", village, "2026");
        }
        assertThat(ofTheYear("gia-tri-san-xuat-nong-lam-thuy-san")).isEqualByComparingTo("0.255");
        assertThat(ofTheYear("luong-thuc-binh-quan-dau-nguoi")).isEqualByComparingTo("30000");
    }

    private void price(String register, String crop, int amount, Map<String, Object> more) {
        var price = GivenRecords.from("2025-01-01", "product", crop, "amount", amount, "source", "HTX mẫu");
        var values = new HashMap<>(price.values());
        values.putAll(more);
        records.add(officer, register, new Stretch(price.from(), null, null, values));
    }

    private void crop(String crop, int kilograms) {
        String day = "2026-05-20";
        records.add(
                officer,
                "crop_season",
                GivenRecords.on(
                        day, "village", "VL", "crop", crop, "output", kilograms, "harvested_on", LocalDate.parse(day)));
    }

    private BigDecimal ofTheYear(String indicator) {
        var value = value(indicator, Place.WHOLE_COMMUNE, "2026", LocalDate.parse("2027-02-01"));
        return value.amount().orElseThrow(() -> new AssertionError(value.toString()));
    }
}
