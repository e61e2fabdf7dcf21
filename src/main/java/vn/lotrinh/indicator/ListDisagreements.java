package vn.lotrinh.indicator;

import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Period;

/**
 * Two figures for the same thing that say different things, for a person to find out which is right; the program makes no mean of them.
 * <i>Số liệu lệch nhau</i>. Of the last period and the last year that are over.
 */
@Service
public class ListDisagreements {

    /** Which two. */
    public enum Between {
        /** The sum of the villages, and the total that the commune states itself. */
        VILLAGES_AND_OWN_TOTAL,
        /** What is counted from records, and what was reported. */
        RECORDS_AND_REPORT,
        /** What the official source says, and what the commune computes itself. */
        OFFICIAL_AND_OWN
    }

    /**
     * One of them.
     *
     * @param counts the one that the pages show
     * @param other the one beside it
     */
    public record Disagreement(
            IndicatorDefinition definition, Period period, Between between, Cell counts, Cell other) {}

    private final Valuings valuings;
    private final Clock clock;

    ListDisagreements(Valuings valuings, Clock clock) {
        this.valuings = valuings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Disagreement> handle() {
        var today = LocalDate.now(clock);
        return valuings.all(today).stream()
                .flatMap(valuing -> Stream.of(
                                valuing.definition().frequency().lastEndedBefore(today),
                                Period.ofYear(today.getYear() - 1))
                        .distinct()
                        .flatMap(period -> Stream.of(
                                        ownTotal(valuing, period), reported(valuing, period), official(valuing, period))
                                .flatMap(Optional::stream)))
                .toList();
    }

    private static Optional<Disagreement> ownTotal(Valuing valuing, Period period) {
        return Optional.ofNullable(ShowDerivation.difference(valuing, period))
                .map(found -> new Disagreement(
                        valuing.definition(), period, Between.VILLAGES_AND_OWN_TOTAL, found.villages(), found.own()));
    }

    private static Optional<Disagreement> reported(Valuing valuing, Period period) {
        var span = Span.of(period);
        if (valuing.counting(span).isEmpty()) {
            return Optional.empty();
        }
        var counted = valuing.own(Place.WHOLE_COMMUNE, span).cell();
        var beside = valuing.reported(Place.WHOLE_COMMUNE, span).cell();
        return differ(counted, beside, valuing.definition().decimals())
                ? Optional.of(
                        new Disagreement(valuing.definition(), period, Between.RECORDS_AND_REPORT, counted, beside))
                : Optional.empty();
    }

    private static Optional<Disagreement> official(Valuing valuing, Period period) {
        var span = Span.of(period);
        return valuing.official(Place.WHOLE_COMMUNE, span)
                .map(official -> new Disagreement(
                        valuing.definition(),
                        period,
                        Between.OFFICIAL_AND_OWN,
                        official.cell(),
                        valuing.own(Place.WHOLE_COMMUNE, span).cell()))
                .filter(found -> differ(
                        found.counts(), found.other(), valuing.definition().decimals()));
    }

    /** As they are shown: what only differs behind the last decimal is the same to everybody. */
    static boolean differ(Cell one, Cell other, int decimals) {
        return one instanceof Cell.Known(var first)
                && other instanceof Cell.Known(var second)
                && !Objects.equals(
                        first.setScale(decimals, RoundingMode.HALF_UP),
                        second.setScale(decimals, RoundingMode.HALF_UP));
    }
}
