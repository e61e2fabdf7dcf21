package vn.lotrinh.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.Measured.healthCards;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lotrinh.indicator.Cell;
import vn.lotrinh.indicator.Completeness;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.Value;
import vn.lotrinh.kernel.Period;

/** An item is not asked of a village only where the village has said that there is nobody to count. */
class FigureTest {

    private static Figure nothingToDivideBy(int submitted, boolean there) {
        var value = new Value(
                "ty-le-bao-hiem-y-te",
                new Place.Village("T01"),
                Period.parse("2026Q4"),
                new Cell.NotApplicable(null),
                null,
                null,
                new Completeness(submitted, 1),
                null,
                null,
                null,
                0);
        return new Figure(healthCards().definition(), value, there);
    }

    @Test
    void aVillageWithoutPeopleIsNotAsked() {
        assertThat(nothingToDivideBy(1, true).against(Optional.empty())).isEqualTo(ItemState.NOT_APPLICABLE);
    }

    @Test
    void aVillageThatWasNotThereYetHasPassedNothing() {
        assertThat(nothingToDivideBy(1, false).against(Optional.empty())).isEqualTo(ItemState.NOT_ASSESSED);
    }

    @Test
    void neitherHasOneThatHasNotHandedIn() {
        assertThat(nothingToDivideBy(0, true).against(Optional.empty())).isEqualTo(ItemState.NOT_ASSESSED);
    }
}
