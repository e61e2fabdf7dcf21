package vn.lotrinh.indicator;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.Period;

/**
 * What is due of one indicator for the last period that is over. <i>Số liệu đến kỳ</i>.
 *
 * @param places those that are asked and that the person may enter for
 * @param lastChange absent where nothing was ever entered
 */
public record DueFigures(
        IndicatorDefinition definition,
        Period period,
        List<AskedPlace> places,
        @Nullable Instant lastChange) {

    public DueFigures {
        places = List.copyOf(places);
    }

    /** One place with how far it has come. */
    public record AskedPlace(Place place, String name, EntryState state) {}

    /** Whether nobody has anything left to do. */
    public boolean done() {
        return places.stream().allMatch(asked -> asked.state().done());
    }

    public long entered() {
        return places.stream()
                .filter(asked -> asked.state() != EntryState.MISSING)
                .count();
    }

    public long submitted() {
        return places.stream().filter(asked -> asked.state().done()).count();
    }
}
