package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.indicator.IndicatorDefinition.Frequency;
import vn.lotrinh.indicator.IndicatorDefinition.OverTime;
import vn.lotrinh.kernel.Period;

/**
 * Values far from those of the other villages, or from what the commune had before: worth a look, not wrong by themselves. <i>Số liệu bất
 * thường</i>. Of the last period that is over; what lies across a break of the series is not compared.
 */
@Service
public class FindOutliers {

    private static final int LEAST_NEIGHBOURS = 8;
    private static final int LEAST_EARLIER = 6;
    private static final int YEARS_BACK = 12;

    /** What a value is far from. */
    public enum From {
        NEIGHBOURS,
        OWN_HISTORY
    }

    /**
     * One value that is far off.
     *
     * @param usual the median of those that it is far from
     * @param score the modified z-score; below 0 where the value is too small
     */
    public record Outlier(
            IndicatorDefinition definition,
            Place place,
            Period period,
            BigDecimal amount,
            From from,
            BigDecimal usual,
            BigDecimal score) {}

    private record Known(Place place, BigDecimal amount) {}

    private final Valuings valuings;
    private final Clock clock;

    FindOutliers(Valuings valuings, Clock clock) {
        this.valuings = valuings;
        this.clock = clock;
    }

    /** In the order of the indicators, of each the farthest first. */
    @Transactional(readOnly = true)
    public List<Outlier> handle() {
        var today = LocalDate.now(clock);
        return valuings.all(today).stream()
                .flatMap(valuing -> {
                    var period = frequency(valuing).lastEndedBefore(today);
                    return Stream.concat(amongNeighbours(valuing, period), inOwnHistory(valuing, period).stream());
                })
                .toList();
    }

    /** Months jump about too much to be compared. */
    private static Frequency frequency(Valuing valuing) {
        var frequency = valuing.definition().frequency();
        return frequency == Frequency.MONTH ? Frequency.QUARTER : frequency;
    }

    private static Stream<Outlier> amongNeighbours(Valuing valuing, Period period) {
        if (!valuing.definition().ofVillages()) {
            return Stream.empty();
        }
        var known = known(valuing.villages().stream()
                .filter(village -> valuing.lineage().isUnchangedWithin(village, period.from(), period.to()))
                .map(village -> valuing.value(new Place.Village(village), period))
                .toList());
        if (known.size() <= LEAST_NEIGHBOURS) {
            return Stream.empty();
        }
        var amounts = known.stream().map(Known::amount).toList();
        return known.stream()
                .flatMap(one -> outlier(valuing, one, period, From.NEIGHBOURS, amounts).stream())
                .sorted((one, other) ->
                        other.score().abs().compareTo(one.score().abs()));
    }

    private static Optional<Outlier> inOwnHistory(Valuing valuing, Period period) {
        var now = valuing.value(Place.WHOLE_COMMUNE, period);
        var earlier = earlier(valuing, period).stream()
                .filter(before -> !valuing.definition()
                        .breaksBetween(before.from().getYear(), period.to().getYear()))
                .map(before -> valuing.value(Place.WHOLE_COMMUNE, before))
                .toList();
        var source =
                OneSource.of(Stream.concat(earlier.stream(), Stream.of(now)).toList());
        var sample = earlier.stream()
                .flatMap(before -> source.figure(before).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        var figure = source.figure(now);
        if (figure.isEmpty() || sample.size() < LEAST_EARLIER) {
            return Optional.empty();
        }
        sample.add(figure.get());
        return outlier(valuing, new Known(now.place(), figure.get()), period, From.OWN_HISTORY, sample);
    }

    /** What happens has its season, so it is compared with the same part of earlier years; what holds with all periods before. */
    private static List<Period> earlier(Valuing valuing, Period period) {
        var same = frequency(valuing);
        return Stream.iterate(period.year() - YEARS_BACK, year -> year + 1)
                .limit(YEARS_BACK + 1L)
                .flatMap(year -> same.periodsOf(year).stream())
                .filter(each -> each.endedBefore(period.from()))
                .filter(each -> valuing.definition().overTime() == OverTime.LAST || each.part() == period.part())
                .toList();
    }

    /** Of one source, so that no village is far off because of who counted it. */
    private static List<Known> known(List<Value> values) {
        var source = OneSource.of(values);
        return values.stream()
                .flatMap(value -> source.figure(value).map(figure -> new Known(value.place(), figure)).stream())
                .toList();
    }

    private static Optional<Outlier> outlier(
            Valuing valuing, Known one, Period period, From from, List<BigDecimal> sample) {
        return Deviation.of(one.amount(), sample)
                .filter(Deviation::isConspicuous)
                .map(score -> new Outlier(
                        valuing.definition(),
                        one.place(),
                        period,
                        one.amount(),
                        from,
                        Deviation.median(sample),
                        score));
    }
}
