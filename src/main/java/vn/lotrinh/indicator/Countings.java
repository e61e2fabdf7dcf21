package vn.lotrinh.indicator;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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
import vn.lotrinh.territory.ByCommune;
import vn.lotrinh.territory.Lineage;

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
     * Commune by commune and by the code of the indicator, for those that are counted, each formula from its year on; brought for all
     * communes at once.
     *
     * @param valuings every indicator of each commune, filled in before the first value is asked for
     */
    Map<CommuneCode, Map<String, List<Counting>>> of(
            Map<CommuneCode, List<IndicatorDefinition>> definitions,
            Map<CommuneCode, Lineage> lineages,
            Map<CommuneCode, ? extends Map<String, Valuing>> valuings) {
        if (definitions.values().stream().flatMap(List::stream).noneMatch(IndicatorDefinition::isCounted)) {
            return Map.of();
        }
        var known = constants.of(lineages);
        var checked = new LinkedHashMap<CommuneCode, List<Checked>>();
        definitions.forEach((commune, own) -> checked.put(commune, checked(own, ByCommune.of(known, commune))));
        var numbers = numbers(checked.values().stream()
                .flatMap(List::stream)
                .map(Checked::formula)
                .distinct()
                .toList());
        var cellsOf = cells(definitions.keySet(), Set.copyOf(numbers.values()));
        var submitted = submissions.of(definitions.keySet());
        var countings = new LinkedHashMap<CommuneCode, Map<String, List<Counting>>>();
        checked.forEach((commune, own) -> {
            var sources = new CountingSources(
                    commune,
                    numbers,
                    cellsOf.apply(commune),
                    askRecords,
                    ByCommune.of(known, commune),
                    Objects.requireNonNull(valuings.get(commune)));
            var registersOfCommune = submitted(ByCommune.of(submitted, commune));
            countings.put(
                    commune,
                    own.stream()
                            .map(one -> counting(one, registersOfCommune, sources))
                            .collect(Collectors.groupingBy(
                                    counting -> counting.definition().code())));
        });
        return countings;
    }

    private List<Checked> checked(List<IndicatorDefinition> definitions, List<Constant> known) {
        return definitions.stream()
                .flatMap(definition -> definition.formulas().stream()
                        .flatMap(written -> formulas
                                .find(definition, written, definitions, known)
                                .map(formula -> new Checked(definition, written.from(), formula))
                                .stream()))
                .toList();
    }

    private Function<CommuneCode, CountedCells> cells(Collection<CommuneCode> communes, Set<Integer> measures) {
        return communes.size() == 1
                ? commune -> CountedCells.ofOne(cells, commune, measures)
                : CountedCells.ofSeveral(cells, communes, measures);
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
                submitted(ByCommune.of(submissions.of(List.of(commune)), commune)),
                new CountingSources(
                        commune,
                        numbers,
                        CountedCells.of(level -> Objects.requireNonNull(summed.get(level))),
                        askRecords,
                        constants.list(),
                        valuings));
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
    private Map<String, SubmittedRegister> submitted(List<RegisterSubmissions.OfAPeriod> words) {
        var submitted = new HashMap<String, SubmittedRegister>();
        registers.list().forEach(register -> {
            var frequency = register.submission();
            if (frequency != null) {
                submitted.put(
                        register.code(),
                        new SubmittedRegister(
                                register.code(),
                                frequency.months(),
                                words.stream()
                                        .filter(one -> one.register().equals(register.code()))
                                        .collect(Collectors.toMap(
                                                RegisterSubmissions.OfAPeriod::period,
                                                RegisterSubmissions.OfAPeriod::villages))));
            }
        });
        return submitted;
    }
}
