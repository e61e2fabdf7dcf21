package vn.lotrinh.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lotrinh.given.GivenStanding;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.plan.AtLeast;
import vn.lotrinh.plan.AtMost;
import vn.lotrinh.plan.Goal;

/** The commune stands at 20; a village lags from a quarter off that. */
class LaggingTest {

    private static final Goal LESS_IS_BETTER = new AtMost(BigDecimal.TEN, "%", 2030, false);
    private static final Goal MORE_IS_BETTER = new AtLeast(new BigDecimal("50"), "%", 2030, false);

    private final Lagging lagging = new Lagging();

    private void compare(String name, Goal goal, Map<String, String> villages) {
        lagging.compare(
                GivenStanding.behind(name, goal),
                villages.entrySet().stream()
                        .map(entry -> GivenStanding.value(new Place.Village(entry.getKey()), entry.getValue()))
                        .toList());
    }

    @Test
    void whereLessIsBetterWhoHasAQuarterMoreLags() {
        compare("Hộ nghèo", LESS_IS_BETTER, Map.of("T01", "24.9", "T02", "25", "T03", "10"));
        assertThat(lagging.worstFirst()).extracting(Map.Entry::getKey).containsExactly("T02");
    }

    @Test
    void whereMoreIsBetterWhoHasAQuarterLessLags() {
        compare("VietGAP", MORE_IS_BETTER, Map.of("T01", "15.1", "T02", "15", "T03", "40"));
        assertThat(lagging.worstFirst()).extracting(Map.Entry::getKey).containsExactly("T02");
    }

    @Test
    void whoLagsInMoreComesFirst() {
        compare("Hộ nghèo", LESS_IS_BETTER, Map.of("T01", "60", "T02", "30"));
        compare("VietGAP", MORE_IS_BETTER, Map.of("T02", "10"));
        assertThat(lagging.worstFirst()).extracting(Map.Entry::getKey).containsExactly("T02", "T01");
    }

    @Test
    void whatVillagesSayIsHeldAgainstTheCommunesOwnFigureAlone() {
        var villages = List.of(GivenStanding.value(new Place.Village("T01"), "18"));
        lagging.compare(GivenStanding.official("Thẻ", MORE_IS_BETTER, "40", "20"), villages);
        assertThat(lagging.worstFirst()).isEmpty();

        lagging.compare(GivenStanding.official("Thẻ", MORE_IS_BETTER, "20", "40"), villages);
        assertThat(lagging.worstFirst()).extracting(Map.Entry::getKey).containsExactly("T01");
    }

    @Test
    void eachReasonHasItsFigure() {
        compare("Hộ nghèo", LESS_IS_BETTER, Map.of("T01", "41.5"));
        assertThat(lagging.worstFirst().getFirst().getValue().reasons()).containsExactly("hộ nghèo 41,5%");
    }
}
