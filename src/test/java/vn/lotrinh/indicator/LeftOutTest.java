package vn.lotrinh.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenRecords.from;
import static vn.lotrinh.given.GivenRecords.on;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.Measured;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.indicator.web.DerivationParts;
import vn.lotrinh.kernel.Period;

/** Harvests are worth quantity times price; who gives no price leaves the worth empty. Land is beside them. */
@TheApplication
class LeftOutTest {

    private static final String WORTH = "gia-tri-thieu-gia";

    @Autowired
    World world;

    CountedFigures commune;

    @BeforeEach
    void harvests() {
        commune = new CountedFigures(
                        world,
                        List.of(),
                        GivenRegister.event("t_left_harvest", "vụ")
                                .inAVillage()
                                .amount("quantity", "kg")
                                .rate("price", "nghìn đồng/kg")
                                .computed("worth", "nghìn đồng", "quantity * price")
                                .withTotals(),
                        GivenRegister.state("t_left_land", "thửa").inAVillage().amount("area", "ha"))
                .counted(
                        Measured.ofRecords(WORTH, "nghìn đồng", 2025, "sum(t_left_harvest.worth)"),
                        Measured.ofRecords(
                                "gia-tri-tren-ha",
                                "nghìn đồng/ha",
                                2025,
                                "sum(t_left_harvest.worth) / end(t_left_land.area)"));
        commune.submitted("t_left_harvest", 2025).submitted("t_left_harvest", 2026);
        commune.add("t_left_land", from("2025-01-01", "village", "T01", "area", 2));
    }

    private void priced(String day, String village, int quantity, int price) {
        commune.add("t_left_harvest", on(day, "village", village, "quantity", quantity, "price", price));
    }

    private void unpriced(String day, String village) {
        commune.add("t_left_harvest", on(day, "village", village, "quantity", 100));
    }

    @Test
    void withoutAnyPriceThereIsNoFigure() {
        unpriced("2026-05-01", "T01");
        unpriced("2026-06-01", "T02");
        var value = commune.value(WORTH, "2026");
        assertThat(value.cell()).isInstanceOf(Cell.NoData.class);
        assertThat(value.leftOutInWords()).isEqualTo("có 2 bản ghi còn thiếu số");
        assertThat(commune.says("gia-tri-tren-ha", "2026")).isEqualTo("Chưa có số liệu");
    }

    @Test
    void withSomePricesTheFigureIsPreliminaryAndSaysSo() {
        priced("2026-05-01", "T01", 10, 8);
        unpriced("2026-06-01", "T02");
        var value = commune.value(WORTH, "2026");
        assertThat(commune.says(WORTH, "2026")).isEqualTo("80");
        assertThat(value.grade()).isEqualTo(Grade.PRELIMINARY);
        assertThat(value.leftOutInWords()).isEqualTo("chưa tính 1 bản ghi còn thiếu số");
        assertThat(commune.value("gia-tri-tren-ha", "2026").leftOut()).isEqualTo(1);
    }

    /** What one part has is a figure, though nothing of the other could be counted. */
    @Test
    void oneOfTwoPartsIsEnoughForAFigure() {
        commune.counted(
                Measured.ofRecords(
                        "gia-tri-hai-phan",
                        "nghìn đồng",
                        2025,
                        "sum(t_left_harvest.worth where village = \"T01\") + sum(t_left_harvest.worth where village = \"T02\")"));
        priced("2026-05-01", "T01", 10, 8);
        unpriced("2026-06-01", "T02");
        assertThat(commune.says("gia-tri-hai-phan", "2026")).isEqualTo("80");
        assertThat(commune.value("gia-tri-hai-phan", "2026").leftOut()).isEqualTo(1);
    }

    @Test
    void withAllPricesNothingIsLeftOut() {
        priced("2026-05-01", "T01", 10, 8);
        unpriced("2025-06-01", "T02");
        var value = commune.value(WORTH, "2026");
        assertThat(value.grade()).isEqualTo(Grade.OFFICIAL);
        assertThat(value.leftOut()).isZero();
    }

    @Test
    void whereNothingHappenedZeroIsZero() {
        assertThat(commune.says(WORTH, "2026")).isEqualTo("0");
    }

    @Test
    void eachVillageForItself() {
        priced("2026-05-01", "T01", 10, 8);
        unpriced("2026-06-01", "T02");
        assertThat(commune.says(WORTH, new Place.Village("T01"), "2026")).isEqualTo("80");
        assertThat(commune.value(WORTH, new Place.Village("T01"), "2026").leftOut())
                .isZero();
        assertThat(commune.says(WORTH, new Place.Village("T02"), "2026")).isEqualTo("Chưa có số liệu");
    }

    @Test
    void isTheSameWhenItIsCountedAnew() {
        priced("2026-05-01", "T01", 10, 8);
        unpriced("2026-06-01", "T02");
        commune.rebuild();
        assertThat(commune.value(WORTH, "2026").leftOut()).isEqualTo(1);
        assertThat(commune.isVerified()).isTrue();
    }

    @Test
    void isToldWhereTheFigureComesFromAndWhenItIsClosed() {
        priced("2025-05-01", "T01", 10, 8);
        unpriced("2025-06-01", "T02");
        var leader = world.signedInLeader(commune.commune());
        world.in(
                commune.commune(),
                () -> world.get(ClosePeriod.class).handle(new ClosePeriod.Command(leader, Period.ofYear(2025))));
        priced("2025-07-01", "T02", 1, 5);
        var part = world.in(
                commune.commune(),
                () -> world.get(DerivationParts.class).of(commune.derivation(WORTH, "2025"), leader));
        assertThat(part.caveat()).isEqualTo("sơ bộ, chưa tính 1 bản ghi còn thiếu số");
        assertThat(part.measures().getFirst().records()).isEqualTo("2 bản ghi, chưa tính 1 bản ghi còn thiếu số");
        assertThat(part.closed()).contains("(khi đó chưa tính 1 bản ghi còn thiếu số)");
    }
}
