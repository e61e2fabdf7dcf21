package vn.lotrinh.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenRecords.between;
import static vn.lotrinh.given.GivenRecords.from;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.Measured;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;

/** What holds as a period begins is what holds on its first day. */
@TheApplication
class FirstDayTest {

    @Autowired
    World world;

    CountedFigures commune;

    @BeforeEach
    void land() {
        commune = new CountedFigures(
                        world,
                        List.of(),
                        GivenRegister.state("t_first_land", "thửa").inAVillage().amount("area", "ha"))
                .counted(Measured.ofRecords("dat-dau-ky", "ha", 2025, "start(t_first_land.area)"));
        commune.add("t_first_land", between("2025-01-01", "2027-12-31", "village", "T02", "area", 100));
    }

    private void hasLand(String from, String to) {
        commune.add("t_first_land", between(from, to, "village", "T01", "area", 4));
    }

    private void saysOnTheFirstDay(String period, String amount) {
        assertThat(commune.says("dat-dau-ky", period)).isEqualTo(amount);
        commune.rebuild();
        assertThat(commune.says("dat-dau-ky", period)).isEqualTo(amount);
        assertThat(commune.isVerified()).isTrue();
    }

    @Test
    void whatBeginsOnItIsThere() {
        commune.add("t_first_land", from("2026-01-01", "village", "T01", "area", 4));
        saysOnTheFirstDay("2026", "104");
        assertThat(commune.says("dat-dau-ky", new Place.Village("T01"), "2026")).isEqualTo("4");
    }

    @Test
    void whatBeginsADayLaterIsNot() {
        hasLand("2026-01-02", "2026-12-31");
        saysOnTheFirstDay("2026", "100");
    }

    @Test
    void whatEndedOnTheDayBeforeIsGone() {
        hasLand("2025-03-01", "2025-12-31");
        saysOnTheFirstDay("2026", "100");
    }

    @Test
    void whatEndsOnItIsStillThere() {
        hasLand("2025-03-01", "2026-01-01");
        saysOnTheFirstDay("2026", "104");
    }

    @Test
    void ofTheReportingYearIsTheFifteenthOfDecember() {
        hasLand("2025-12-15", "2025-12-20");
        saysOnTheFirstDay("2026@ND09", "104");
        saysOnTheFirstDay("2026", "100");
    }

    @Test
    void isWhereItsRecordsAreListedUpTo() {
        commune.add("t_first_land", from("2026-01-01", "village", "T01", "area", 4));
        assertThat(commune.derivation("dat-dau-ky", "2026").measures())
                .singleElement()
                .satisfies(measure -> assertThat(measure.records()).isEqualTo(2));
    }
}
