package vn.lotrinh.indicator;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.indicator.IndicatorDefinition.Frequency;
import vn.lotrinh.indicator.IndicatorDefinition.OverTime;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.kernel.Period;

/**
 * What the indicators say. <i>Xem số liệu</i>. Asked as of a day, a period counts as over when it ended before that day; until then
 * only an estimate says something about it.
 */
@Service
public class ShowValues {

    private final Valuings valuings;

    ShowValues(Valuings valuings) {
        this.valuings = valuings;
    }

    @Transactional(readOnly = true)
    public Value get(IndicatorDefinition definition, Place place, Period period, LocalDate asOf) {
        return valuings.of(definition, asOf).value(place, period);
    }

    /** The commune's value for each of several periods, in their order. */
    @Transactional(readOnly = true)
    public List<Value> list(IndicatorDefinition definition, List<Period> periods, LocalDate asOf) {
        var valuing = valuings.of(definition, asOf);
        return periods.stream()
                .map(period -> valuing.value(Place.WHOLE_COMMUNE, period))
                .toList();
    }

    /** Those of the villages that are there at the end of the period, or have a figure about a part of it all the same, or owe one; by their codes. */
    @Transactional(readOnly = true)
    public List<Value> listVillages(IndicatorDefinition definition, Period period, LocalDate asOf) {
        var valuing = valuings.of(definition, asOf);
        return valuing.villages().stream()
                .map(village -> valuing.value(new Place.Village(village), period))
                .filter(value -> valuing.lineage().isThere(value.place().code(), period.to())
                        || value.cell() instanceof Cell.Known(var amount) && amount.signum() != 0
                        || valuing.owes(value.place().code(), Span.of(period)))
                .toList();
    }

    /**
     * The commune's values of whole years for every indicator by its code: from the first year that anything was reported
     * about, or else the last full one, to the year of the day that is asked about.
     */
    @Transactional(readOnly = true)
    public Map<String, YearlyValues> yearly(LocalDate asOf) {
        return yearly(valuings.all(asOf), asOf);
    }

    private static NavigableMap<Integer, Value> yearly(Valuing valuing, int last) {
        var byYear = new TreeMap<Integer, Value>();
        int first = Math.min(valuing.firstYear().orElse(last), last - 1);
        for (int year = first; year <= last; year++) {
            byYear.put(year, valuing.value(Place.WHOLE_COMMUNE, Period.ofYear(year)));
        }
        return byYear;
    }

    /** The same of every commune in scope, in no more statements than of one. */
    @Transactional(readOnly = true)
    public Map<CommuneCode, Map<String, YearlyValues>> yearlyByCommune(LocalDate asOf) {
        var byCommune = new LinkedHashMap<CommuneCode, Map<String, YearlyValues>>();
        valuings.all(CommuneScope.list(), asOf).forEach((commune, all) -> byCommune.put(commune, yearly(all, asOf)));
        return byCommune;
    }

    private static Map<String, YearlyValues> yearly(List<Valuing> valuings, LocalDate asOf) {
        var series = new LinkedHashMap<String, YearlyValues>();
        valuings.forEach(valuing -> series.put(
                valuing.definition().code(),
                new YearlyValues(yearly(valuing, asOf.getYear()), MeasuredAgain.of(valuing))));
        return series;
    }

    /**
     * The commune's last twelve months, up to the newest period with a value within the last year; empty for an indicator
     * that does not add up over time, or is reported by the year.
     */
    @Transactional(readOnly = true)
    public Optional<RollingYear> rolling(IndicatorDefinition definition, LocalDate asOf) {
        if (definition.overTime() != OverTime.SUM || definition.frequency() == Frequency.YEAR) {
            return Optional.empty();
        }
        var valuing = valuings.of(definition, asOf);
        var newestFirst = IntStream.of(asOf.getYear(), asOf.getYear() - 1)
                .mapToObj(year -> definition.frequency().periodsOf(year).reversed())
                .flatMap(List::stream)
                .filter(period -> period.endedBefore(asOf))
                .map(period -> rolling(valuing, period))
                .toList();
        return newestFirst.stream()
                .filter(rolling -> rolling.cell() instanceof Cell.Known)
                .findFirst()
                .or(() -> Optional.of(newestFirst.getFirst()));
    }

    private static RollingYear rolling(Valuing valuing, Period last) {
        var definition = valuing.definition();
        var now = new Span(last.to().plusDays(1).minusYears(1), last.to());
        var before = now.aYearBefore();
        var sources = Sides.of(valuing, now, before);
        return new RollingYear(
                definition.code(),
                now.from(),
                now.to(),
                sources.now(),
                sources.before(),
                !definition.breaksBetween(before.from().getYear(), now.to().getYear()));
    }

    /** Both from the official source, or both the commune's own; where it has none about now, nothing is compared. */
    private record Sides(Cell now, Cell before) {
        static Sides of(Valuing valuing, Span now, Span before) {
            var official = valuing.official(Place.WHOLE_COMMUNE, now);
            var officialBefore = valuing.official(Place.WHOLE_COMMUNE, before);
            var own = valuing.own(Place.WHOLE_COMMUNE, now);
            if (official.isPresent() && (officialBefore.isPresent() || !(own.cell() instanceof Cell.Known))) {
                return new Sides(
                        official.get().cell(),
                        officialBefore.map(Valuing.Standing::cell).orElseGet(Cell.NoData::new));
            }
            return new Sides(
                    own.cell(), valuing.own(Place.WHOLE_COMMUNE, before).cell());
        }
    }
}
