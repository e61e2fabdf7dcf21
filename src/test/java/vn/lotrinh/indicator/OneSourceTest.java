package vn.lotrinh.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lotrinh.kernel.Period;

class OneSourceTest {

    private final Value own = value("18", null);
    private final Value official = value("40", "20");
    private final Value alone = value("41", "");

    /** @param besides the commune's own beside an official figure, perhaps empty; absent for one that is the commune's own */
    private static Value value(String figure, @Nullable String besides) {
        return new Value(
                "the",
                Place.WHOLE_COMMUNE,
                Period.ofYear(2026),
                new Cell.Known(new BigDecimal(figure)),
                null,
                null,
                new Completeness(1, 1),
                Grade.OFFICIAL,
                null,
                besides == null
                        ? null
                        : new OfficialValue(
                                List.of(),
                                besides.isEmpty() ? new Cell.NoData() : new Cell.Known(new BigDecimal(besides))),
                0);
    }

    @Test
    void isTheOfficialOneWhereItSpeaksOfAll() {
        assertThat(OneSource.of(List.of(official, alone)).figure(official)).contains(new BigDecimal("40"));
    }

    @Test
    void isTheCommunesOwnAsSoonAsOneIs() {
        var source = OneSource.of(List.of(official, own));
        assertThat(source.figure(official)).contains(new BigDecimal("20"));
        assertThat(source.figure(own)).contains(new BigDecimal("18"));
    }

    @Test
    void hasNoFigureWhereTheCommuneComputesNone() {
        assertThat(OneSource.of(List.of(alone, own)).figure(alone)).isEmpty();
    }
}
