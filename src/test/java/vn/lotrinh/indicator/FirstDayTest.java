package vn.lotrinh.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenRecords.between;
import static vn.lotrinh.given.GivenRecords.from;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.Measured;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.territory.ByCommune;

/** What holds as a period begins is what holds on its first day. */
@TheApplication
class FirstDayTest {

    private static final String AT_FIRST = "dat-dau-ky";

    @Autowired
    World world;

    CountedFigures commune;

    @BeforeEach
    void land() {
        commune = withLand(100);
    }

    private CountedFigures withLand(int hectares) {
        var measured = new CountedFigures(
                        world,
                        List.of(),
                        GivenRegister.state("t_first_land", "thửa").inAVillage().amount("area", "ha"))
                .counted(Measured.ofRecords(AT_FIRST, "ha", 2025, "start(t_first_land.area)"));
        measured.add("t_first_land", between("2025-01-01", "2027-12-31", "village", "T02", "area", hectares));
        return measured;
    }

    private void hasLand(String from, String to) {
        commune.add("t_first_land", between(from, to, "village", "T01", "area", 4));
    }

    private void saysOnTheFirstDay(String period, String amount) {
        assertThat(commune.says(AT_FIRST, period)).isEqualTo(amount);
        commune.rebuild();
        assertThat(commune.says(AT_FIRST, period)).isEqualTo(amount);
        assertThat(commune.isVerified()).isTrue();
    }

    @Test
    void whatBeginsOnItIsThere() {
        commune.add("t_first_land", from("2026-01-01", "village", "T01", "area", 4));
        saysOnTheFirstDay("2026", "104");
        assertThat(commune.says(AT_FIRST, new Place.Village("T01"), "2026")).isEqualTo("4");
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
        assertThat(commune.derivation(AT_FIRST, "2026").measures())
                .singleElement()
                .satisfies(measure -> assertThat(measure.records()).isEqualTo(2));
    }

    @Test
    void isTheSameWhereManyCommunesAreReadAtOnce() {
        var other = withLand(7);
        for (var one : List.of(commune, other)) {
            one.add("t_first_land", from("2026-01-01", "village", "T01", "area", 4));
        }
        var yearly = CommuneScope.of(List.of(commune.commune(), other.commune()))
                .run(() -> world.get(ShowValues.class).yearlyByCommune(LocalDate.of(2028, 2, 1)));
        assertThat(of2026(yearly, commune)).isEqualByComparingTo("104");
        assertThat(of2026(yearly, other)).isEqualByComparingTo("11");
    }

    private static BigDecimal of2026(Map<CommuneCode, Map<String, YearlyValues>> yearly, CountedFigures measured) {
        var years = ByCommune.of(yearly, measured.commune()).getOrDefault(AT_FIRST, YearlyValues.NONE);
        return Objects.requireNonNull(years.byYear().get(2026)).amount().orElseThrow();
    }
}
