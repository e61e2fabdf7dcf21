package vn.lotrinh.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.lotrinh.given.GivenRecords.between;
import static vn.lotrinh.given.GivenRecords.from;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.Measured;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.FieldType;

/** A figure at constant prices, whose products have a price each. */
@TheApplication
class FindPriceBasesTest {

    @Autowired
    World world;

    CommuneCode commune = CommuneCode.of("00000");
    GivenRecords records;

    @BeforeEach
    void outputAtPricesOf2010() {
        commune = world.aCommuneOfVillages(1);
        records = new GivenRecords(world)
                .registers(
                        List.of(),
                        GivenRegister.state("t_base_price", "giá")
                                .with("product", FieldType.TEXT)
                                .rate("amount", "đồng/kg")
                                .with("base_year", FieldType.WHOLE)
                                .unique("product"),
                        GivenRegister.event("t_base_output", "lần")
                                .inAVillage()
                                .with("product", FieldType.TEXT)
                                .amount("kg", "kg")
                                .matching("price", "t_base_price", "amount", "product", "product")
                                .computed("worth", "đồng", "kg * price"));
        records.measured(Map.of("sum(t_base_output.worth)", "đồng"));
        var atConstantPrices = Measured.ofRecords("gia-so-sanh-mau", "đồng", 2021, "sum(t_base_output.worth)");
        world.in(commune, () -> {
            world.get(InstallIndicators.class).handle(List.of(atConstantPrices.definition()), World.TEST);
            return true;
        });
    }

    private void price(String product, int base, String from, String to) {
        records.add(
                world.anOfficer(commune),
                "t_base_price",
                to.isEmpty()
                        ? from(from, "product", product, "amount", 1_000, "base_year", base)
                        : between(from, to, "product", product, "amount", 1_000, "base_year", base));
    }

    private ListAssert<FindPriceBases.TwoBases> found() {
        return assertThat(
                world.in(commune, () -> world.get(FindPriceBases.class).handle()));
    }

    @Test
    void oneBaseIsNoFinding() {
        price("lúa", 2010, "2021-01-01", "");
        price("ngô", 2010, "2022-01-01", "");
        found().isEmpty();
    }

    @Test
    void twoBasesOnOneDayAre() {
        price("lúa", 2010, "2021-01-01", "");
        price("ngô", 2025, "2028-01-01", "");
        found().extracting(
                        FindPriceBases.TwoBases::fault,
                        FindPriceBases.TwoBases::former,
                        FindPriceBases.TwoBases::latter)
                .containsExactly(tuple(FindPriceBases.Fault.ON_ONE_DAY, 2010, 2025));
    }

    @Test
    void aNewBaseNeedsABreakOfTheSeries() {
        price("lúa", 2010, "2021-01-01", "2027-12-31");
        price("lúa", 2025, "2028-01-01", "");
        found().extracting(FindPriceBases.TwoBases::fault).containsExactly(FindPriceBases.Fault.WITHOUT_A_BREAK);
        var at = new SeriesBreak(2028, "Giá so sánh năm 2025", "TT mẫu");
        var leader = world.signedInLeader(commune);
        world.in(
                commune,
                () -> world.get(DeclareBreak.class).handle(new DeclareBreak.Command(leader, "gia-so-sanh-mau", at)));
        found().isEmpty();
    }
}
