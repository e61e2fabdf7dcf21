package vn.lotrinh.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Period;

/** Values of the commune that a closing would copy as words instead of a number. <i>Chỉ số chưa tính được</i>. */
@Service
public class ListUnknown {

    /** @param value without a number */
    public record Unknown(IndicatorDefinition definition, Value value) {}

    private final Valuings valuings;
    private final Clock clock;

    ListUnknown(Valuings valuings, Clock clock) {
        this.valuings = valuings;
        this.clock = clock;
    }

    /** Those that answer for a period of this length, in their order. */
    @Transactional(readOnly = true)
    public List<Unknown> handle(Period period) {
        return valuings.all(LocalDate.now(clock)).stream()
                .filter(valuing -> !valuing.definition().frequency().isLongerThan(period))
                .map(valuing -> new Unknown(valuing.definition(), valuing.value(Place.WHOLE_COMMUNE, period)))
                .filter(unknown -> !(unknown.value().cell() instanceof Cell.Known))
                .toList();
    }
}
