package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.lotrinh.formula.Measure;
import vn.lotrinh.formula.Measure.Aspect;
import vn.lotrinh.formula.Moment;
import vn.lotrinh.formula.NotAdditive;
import vn.lotrinh.formula.Reference;
import vn.lotrinh.indicator.cells.AskRecords;
import vn.lotrinh.indicator.cells.CellSums;
import vn.lotrinh.indicator.cells.CellTable;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.Period;

/** What formulas read, out of one commune's database; lazily, within the transaction in which it was made. */
final class CountingSources implements Counting.Sources {

    private final CommuneCode commune;
    private final Map<String, Integer> numbers;
    private final CountedCells cells;
    private final AskRecords askRecords;
    private final List<Constant> known;
    private final Map<String, Valuing> valuings;
    private final Set<String> computing = new HashSet<>();

    /**
     * @param numbers by which the cells know measures, by their keys
     * @param cells of the commune
     * @param valuings every indicator of the commune, filled in before the first value is asked for
     */
    CountingSources(
            CommuneCode commune,
            Map<String, Integer> numbers,
            CountedCells cells,
            AskRecords askRecords,
            List<Constant> known,
            Map<String, Valuing> valuings) {
        this.commune = commune;
        this.numbers = numbers;
        this.cells = cells;
        this.askRecords = askRecords;
        this.known = known;
        this.valuings = valuings;
    }

    @Override
    public Optional<BigDecimal> measure(Measure measure, Moment moment, Place place, Span span) {
        var number = numbers.get(measure.key());
        if (number == null) {
            return Optional.empty();
        }
        boolean halves = moment == Moment.MEAN || !span.isOfWholeYears();
        var sums = cells.read(levelOf(place), number, halves);
        return Optional.of(
                switch (moment) {
                    case SUM -> sums.sum(number, place.code(), span.from(), span.to());
                    case START -> onTheFirstDay(sums, measure, number, place, span.from());
                    case END -> sums.level(number, place.code(), span.to());
                    case MEAN -> sums.mean(number, place.code(), span.from(), span.to());
                });
    }

    private static CellTable.Level levelOf(Place place) {
        return place instanceof Place.WholeCommune ? CellTable.Level.COMMUNE : CellTable.Level.VILLAGES;
    }

    /** What held on the evening before, and what comes and goes on the first day itself. */
    private BigDecimal onTheFirstDay(CellSums sums, Measure measure, int number, Place place, LocalDate first) {
        var before = sums.level(number, place.code(), first.minusDays(1));
        var moves = measure.aspect() == Aspect.AMOUNT
                ? numbers.get(measure.as(Aspect.FIRST_DAY).key())
                : null;
        return moves == null
                ? before
                : before.add(cells.read(levelOf(place), moves, true).halfMonth(moves, place.code(), first));
    }

    @Override
    public Optional<BigDecimal> notAdditive(NotAdditive question, Place place, Span span) {
        String village = place instanceof Place.WholeCommune ? null : place.code();
        return askRecords.handle(question, commune, village, span.from(), span.to());
    }

    /** A new pack and what the commune wrote itself may go round in a circle together: then there is no value, and no end without this. */
    @Override
    public Optional<BigDecimal> indicator(String code, Reference how, Place place, Span span) {
        if (!how.computes()) {
            return read(code, how, place, span);
        }
        if (!computing.add(code)) {
            return Optional.empty();
        }
        try {
            return read(code, how, place, span);
        } finally {
            computing.remove(code);
        }
    }

    private Optional<BigDecimal> read(String code, Reference how, Place place, Span span) {
        var valuing = Objects.requireNonNull(valuings.get(code));
        var standing = switch (how) {
            case Reference.Same _ -> Optional.of(valuing.standing(place, span));
            case Reference.Previous _ -> Optional.of(valuing.standing(place, span.before()));
            case Reference.At(var year) -> Optional.of(valuing.standing(place, Span.of(Period.ofYear(year))));
            case Reference.Baseline _ ->
                Optional.of(valuing.standing(place, Span.of(Period.ofYear(baselineYear(valuing)))));
            case Reference.Reported _ -> Optional.of(valuing.reported(place, span));
            case Reference.Official _ -> valuing.official(place, span);
        };
        return standing.map(Valuing.Standing::cell)
                .flatMap(cell -> cell instanceof Cell.Known(var amount) ? Optional.of(amount) : Optional.empty());
    }

    /** The last year that is as it was reported: there the plan begins. */
    private int baselineYear(Valuing valuing) {
        var counted = valuing.definition().firstCountedYear();
        return counted.isEmpty() ? valuing.asOf().getYear() : counted.getAsInt() - 1;
    }

    @Override
    public Optional<BigDecimal> constant(String code, LocalDate day) {
        return known.stream()
                .filter(constant -> constant.code().equals(code))
                .findFirst()
                .flatMap(constant -> constant.on(day))
                .map(Constant.Dated::value);
    }
}
