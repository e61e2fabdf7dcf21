package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lotrinh.formula.Formula;
import vn.lotrinh.formula.Measure;
import vn.lotrinh.formula.Moment;
import vn.lotrinh.formula.NotAdditive;
import vn.lotrinh.formula.Reference;
import vn.lotrinh.indicator.Counting.SubmittedRegister;
import vn.lotrinh.indicator.cells.AskRecords;
import vn.lotrinh.indicator.cells.CellSums;
import vn.lotrinh.indicator.cells.CellTable;
import vn.lotrinh.indicator.cells.Measures;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.registry.RegisterSubmissions;
import vn.lotrinh.registry.Registers;

/** Brings what formulas read out of the database: the cells of all measures at once, when the first of them is asked for. */
@Component
class Countings {

    private final Formulas formulas;
    private final Constants constants;
    private final Measures measures;
    private final CellTable cells;
    private final AskRecords askRecords;
    private final Registers registers;
    private final RegisterSubmissions submissions;

    Countings(
            Formulas formulas,
            Constants constants,
            Measures measures,
            CellTable cells,
            AskRecords askRecords,
            Registers registers,
            RegisterSubmissions submissions) {
        this.formulas = formulas;
        this.constants = constants;
        this.measures = measures;
        this.cells = cells;
        this.askRecords = askRecords;
        this.registers = registers;
        this.submissions = submissions;
    }

    /**
     * By the code of the indicator, for those with a formula.
     *
     * @param valuings every indicator of the commune, filled in before the first value is asked for
     */
    Map<String, Counting> of(
            CommuneCode commune, List<IndicatorDefinition> definitions, Map<String, Valuing> valuings) {
        if (definitions.stream().allMatch(definition -> definition.formula() == null)) {
            return Map.of();
        }
        var known = constants.list();
        var checked = new LinkedHashMap<IndicatorDefinition, Formula>();
        definitions.stream()
                .filter(definition -> definition.formula() != null)
                .forEach(definition -> checked.put(definition, formulas.get(definition, definitions, known)));
        var sources = new FromTheDatabase(commune, numbers(checked.values()), known, valuings);
        var submitted = submitted();
        var countings = new HashMap<String, Counting>();
        checked.forEach((definition, formula) -> countings.put(
                definition.code(),
                new Counting(
                        definition,
                        formula,
                        registersOf(formula)
                                .map(submitted::get)
                                .filter(Objects::nonNull)
                                .toList(),
                        sources)));
        return countings;
    }

    /** The formula with the names of registers and fields. */
    String inWords(Counting counting) {
        return counting.formula().inWords(formulas.names(List.of(counting.definition()), constants.list()));
    }

    private Map<String, Integer> numbers(Collection<Formula> checked) {
        var numbers = new HashMap<String, Integer>();
        checked.stream()
                .flatMap(formula -> formula.measures().stream())
                .map(Measure::key)
                .forEach(key -> measures.findNumber(key).ifPresent(number -> numbers.put(key, number)));
        return numbers;
    }

    private static Stream<String> registersOf(Formula formula) {
        return Stream.concat(
                        formula.measures().stream().map(Measure::register),
                        formula.questions().stream().map(NotAdditive::register))
                .distinct();
    }

    /** Those that villages are asked to submit, with what they have. */
    private Map<String, SubmittedRegister> submitted() {
        var submitted = new HashMap<String, SubmittedRegister>();
        var all = submissions.list();
        registers.list().forEach(register -> {
            var frequency = register.submission();
            if (frequency != null) {
                submitted.put(
                        register.code(),
                        new SubmittedRegister(
                                register.code(),
                                frequency.months(),
                                all.stream()
                                        .filter(one -> one.register().equals(register.code()))
                                        .collect(Collectors.groupingBy(
                                                RegisterSubmissions.Submitted::period,
                                                Collectors.mapping(
                                                        RegisterSubmissions.Submitted::village, Collectors.toSet())))));
            }
        });
        return submitted;
    }

    /** Reads lazily, within the transaction in which it was made. */
    private final class FromTheDatabase implements Counting.Sources {

        private final CommuneCode commune;
        private final Map<String, Integer> numbers;
        private final List<Constant> known;
        private final Map<String, Valuing> valuings;
        private final Map<CellTable.Level, CellSums> read = new EnumMap<>(CellTable.Level.class);

        FromTheDatabase(
                CommuneCode commune,
                Map<String, Integer> numbers,
                List<Constant> known,
                Map<String, Valuing> valuings) {
            this.commune = commune;
            this.numbers = numbers;
            this.known = known;
            this.valuings = valuings;
        }

        @Override
        public Optional<BigDecimal> measure(Measure measure, Moment moment, Place place, Span span) {
            var number = numbers.get(measure.key());
            if (number == null) {
                return Optional.empty();
            }
            var level = place instanceof Place.WholeCommune ? CellTable.Level.COMMUNE : CellTable.Level.VILLAGES;
            var sums = read.computeIfAbsent(level, wanted -> cells.read(commune, Set.copyOf(numbers.values()), wanted));
            return Optional.of(
                    switch (moment) {
                        case SUM -> sums.sum(number, place.code(), span.from(), span.to());
                        case START ->
                            sums.level(number, place.code(), span.from().minusDays(1));
                        case END -> sums.level(number, place.code(), span.to());
                        case MEAN -> sums.mean(number, place.code(), span.from(), span.to());
                    });
        }

        @Override
        public Optional<BigDecimal> notAdditive(NotAdditive question, Place place, Span span) {
            String village = place instanceof Place.WholeCommune ? null : place.code();
            return askRecords.handle(question, commune, village, span.from(), span.to());
        }

        @Override
        public Optional<BigDecimal> indicator(String code, Reference how, Place place, Span span) {
            var valuing = Objects.requireNonNull(valuings.get(code));
            var standing = switch (how) {
                case Reference.Same _ -> valuing.standing(place, span);
                case Reference.Previous _ -> valuing.standing(place, span.before());
                case Reference.At(var year) -> valuing.standing(place, Span.of(Period.ofYear(year)));
                case Reference.Baseline _ -> valuing.standing(place, Span.of(Period.ofYear(baselineYear(valuing))));
                case Reference.Reported _ -> valuing.reported(place, span);
                case Reference.Official _ -> valuing.official(place, span);
            };
            return standing.cell() instanceof Cell.Known(var amount) ? Optional.of(amount) : Optional.empty();
        }

        /** The last year that is as it was reported: there the plan begins. */
        private int baselineYear(Valuing valuing) {
            var formula = valuing.definition().formula();
            return formula == null ? valuing.asOf().getYear() : formula.from() - 1;
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
}
