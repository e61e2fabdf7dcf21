package vn.lotrinh.indicator;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.formula.Measure;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.registry.Registers;

/** What the formulas of the commune at work measure and what is known besides, each once. <i>Các phép đo của xã</i>. */
@Service
public class PostedMeasures {

    private final IndicatorTable indicators;
    private final FormulaChangeTable changes;
    private final Constants constants;
    private final Formulas formulas;
    private final Registers registers;

    PostedMeasures(
            IndicatorTable indicators,
            FormulaChangeTable changes,
            Constants constants,
            Formulas formulas,
            Registers registers) {
        this.indicators = indicators;
        this.changes = changes;
        this.constants = constants;
        this.formulas = formulas;
        this.registers = registers;
    }

    /** Also of formulas that wait to hold, because their cells are being counted. */
    @Transactional(readOnly = true)
    public List<Measure> list() {
        var commune = CommuneScope.getOne();
        var definitions = indicators.list(commune);
        var waiting = changes.listWaiting(commune).stream().flatMap(change -> measures(change, definitions));
        return Stream.concat(measures(definitions, definitions), waiting)
                .distinct()
                .toList();
    }

    /** Of what an indicator will be counted by once a change holds. */
    @Transactional(readOnly = true)
    public List<Measure> of(FormulaChange change) {
        return measures(change, indicators.list(CommuneScope.getOne())).toList();
    }

    /** Of definitions that are to come, beside those that are there. */
    @Transactional(readOnly = true)
    public List<Measure> of(List<IndicatorDefinition> coming) {
        var all = indicators.list(CommuneScope.getOne()).stream()
                .collect(Collectors.toMap(IndicatorDefinition::code, Function.identity()));
        coming.forEach(definition -> all.put(definition.code(), definition));
        return measures(coming, List.copyOf(all.values())).distinct().toList();
    }

    /** A formula that is taken back leaves what the pack says. */
    private Stream<Measure> measures(FormulaChange change, List<IndicatorDefinition> all) {
        var text = change.text();
        return (text == null ? indicators.listOfPacks(CommuneScope.getOne()) : all)
                .stream()
                        .filter(definition -> definition.code().equals(change.indicator()))
                        .map(definition -> text == null
                                ? definition
                                : definition.with(List.of(new IndicatorFormula(text, change.from(), true))))
                        .flatMap(definition -> measures(List.of(definition), all));
    }

    private Stream<Measure> measures(List<IndicatorDefinition> definitions, List<IndicatorDefinition> all) {
        var known = constants.list();
        return definitions.stream()
                .flatMap(definition -> definition.formulas().stream()
                        .flatMap(formula -> formulas.find(definition, formula, all, known).stream())
                        .flatMap(formula -> formula.posted().stream()))
                .filter(this::isAsked);
    }

    /** Of a register that villages submit, nobody asks whether anything stands in it: they say so. */
    private boolean isAsked(Measure measure) {
        return measure.aspect() != Measure.Aspect.BEGUN
                || registers.get(measure.register()).submission() == null;
    }
}
