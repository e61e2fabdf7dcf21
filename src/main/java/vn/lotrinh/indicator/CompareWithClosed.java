package vn.lotrinh.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Period;

/** Puts what was closed beside what the same figures say today. <i>So với số đã chốt</i>. */
@Service
public class CompareWithClosed {

    /**
     * One value, then and now.
     *
     * @param since what happened; absent where nothing did
     */
    public record Compared(
            IndicatorDefinition definition, ClosedValue then, Value now, ClosedValue.@Nullable Since since) {}

    private final ShowClosings closings;
    private final Valuings valuings;
    private final Clock clock;

    CompareWithClosed(ShowClosings closings, Valuings valuings, Clock clock) {
        this.closings = closings;
        this.valuings = valuings;
        this.clock = clock;
    }

    /** Every value of a closing whose indicator there still is, in the order of the indicators; the commune before its villages. */
    @Transactional(readOnly = true)
    public List<Compared> list(Closing closing) {
        var closed = closings.listValues(closing).stream().collect(Collectors.groupingBy(ClosedValue::indicator));
        return valuings.all(LocalDate.now(clock)).stream()
                .flatMap(valuing -> closed.getOrDefault(valuing.definition().code(), List.of()).stream()
                        .map(then -> compared(valuing, then)))
                .toList();
    }

    /** One value, where its period is closed. */
    @Transactional(readOnly = true)
    public Optional<Compared> find(IndicatorDefinition definition, Place place, Period period) {
        return closings.find(definition.code(), place, period)
                .map(then -> compared(valuings.of(definition, LocalDate.now(clock)), then));
    }

    private static Compared compared(Valuing valuing, ClosedValue then) {
        var now = valuing.value(then.place(), then.period());
        return new Compared(valuing.definition(), then, now, then.since(now));
    }
}
