package vn.lotrinh.indicator;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lotrinh.formula.Formula;
import vn.lotrinh.formula.Measure;
import vn.lotrinh.formula.NotAdditive;
import vn.lotrinh.indicator.Counting.SubmittedRegister;
import vn.lotrinh.indicator.cells.AskRecords;
import vn.lotrinh.indicator.cells.CellTable;
import vn.lotrinh.indicator.cells.Measures;
import vn.lotrinh.indicator.cells.SumRecords;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.registry.RegisterSubmissions;
import vn.lotrinh.registry.Registers;

/** Brings what formulas read out of the database: the cells of all measures at once, when the first of them is asked for. */
@Component
class Countings {

    private final IndicatorTable indicators;
    private final Formulas formulas;
    private final Constants constants;
    private final Measures measures;
    private final CellTable cells;
    private final AskRecords askRecords;
    private final SumRecords sumRecords;
    private final Registers registers;
    private final RegisterSubmissions submissions;

    Countings(
            IndicatorTable indicators,
            Formulas formulas,
            Constants constants,
            Measures measures,
            CellTable cells,
            AskRecords askRecords,
            SumRecords sumRecords,
            Registers registers,
            RegisterSubmissions submissions) {
        this.indicators = indicators;
        this.formulas = formulas;
        this.constants = constants;
        this.measures = measures;
        this.cells = cells;
        this.askRecords = askRecords;
        this.sumRecords = sumRecords;
        this.registers = registers;
        this.submissions = submissions;
    }

    /**
     * By the code of the indicator, for those that are counted, each formula from its year on.
     *
     * @param valuings every indicator of the commune, filled in before the first value is asked for
     */
    Map<String, List<Counting>> of(
            CommuneCode commune, List<IndicatorDefinition> definitions, Map<String, Valuing> valuings) {
        if (definitions.stream().noneMatch(IndicatorDefinition::isCounted)) {
            return Map.of();
        }
        var known = constants.list();
        var checked = definitions.stream()
                .flatMap(definition -> definition.formulas().stream()
                        .flatMap(written -> formulas
                                .find(definition, written, definitions, known)
                                .map(formula -> new Checked(definition, written.from(), formula))
                                .stream()))
                .toList();
        var numbers = numbers(checked.stream().map(Checked::formula).toList());
        var sources = new CountingSources(
                commune,
                numbers,
                level -> cells.read(commune, Set.copyOf(numbers.values()), level),
                askRecords,
                known,
                valuings);
        var submitted = submitted();
        return checked.stream()
                .map(one -> counting(one, submitted, sources))
                .collect(Collectors.groupingBy(counting -> counting.definition().code()));
    }

    /** An indicator with one of its formulas. */
    record Checked(IndicatorDefinition definition, int from, Formula formula) {}

    private static Counting counting(Checked one, Map<String, SubmittedRegister> submitted, Counting.Sources sources) {
        return new Counting(
                one.definition(),
                one.from(),
                one.formula(),
                registersOf(one.formula())
                        .map(submitted::get)
                        .filter(Objects::nonNull)
                        .toList(),
                sources);
    }

    /** By a formula that nobody has saved: what it measures is summed up from all records, because no cell knows it yet. */
    Counting tried(CommuneCode commune, Checked wanted, Map<String, Valuing> valuings) {
        var measured = wanted.formula().posted();
        var numbers = new HashMap<String, Integer>();
        measured.forEach(measure -> numbers.put(measure.key(), numbers.size()));
        var summed = sumRecords.handle(commune, measured);
        return counting(
                wanted,
                submitted(),
                new CountingSources(commune, numbers, summed::get, askRecords, constants.list(), valuings));
    }

    /** The formula with the names of registers and fields. */
    String inWords(Formula formula) {
        return formula.inWords(formulas.names(indicators.list(CommuneScope.getOne()), constants.list()));
    }

    private Map<String, Integer> numbers(Collection<Formula> checked) {
        var numbers = new HashMap<String, Integer>();
        checked.stream()
                .flatMap(formula -> formula.posted().stream())
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
}
