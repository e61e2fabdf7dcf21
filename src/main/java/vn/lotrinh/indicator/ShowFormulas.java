package vn.lotrinh.indicator;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.formula.Formula;
import vn.lotrinh.formula.RegisterShape;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.registry.FormulaShapes;
import vn.lotrinh.registry.Registers;

/** By which formulas the commune counts its indicators, and what a new one may name. <i>Xem công thức</i>. */
@Service
public class ShowFormulas {

    /**
     * One indicator.
     *
     * @param waiting a change whose cells are being counted
     */
    public record Counted(IndicatorDefinition indicator, List<Written> formulas, Optional<FormulaChange> waiting) {}

    /** @param inWords with the names of registers and fields; why it does not hold, where it no longer fits them */
    public record Written(IndicatorFormula formula, String inWords) {}

    /** What a formula may name. */
    public record Named(
            List<RegisterShape> registers, List<IndicatorDefinition> indicators, List<Constant> constants) {}

    private final IndicatorTable indicators;
    private final FormulaChangeTable changes;
    private final Formulas formulas;
    private final Constants constants;
    private final Registers registers;

    ShowFormulas(
            IndicatorTable indicators,
            FormulaChangeTable changes,
            Formulas formulas,
            Constants constants,
            Registers registers) {
        this.indicators = indicators;
        this.changes = changes;
        this.formulas = formulas;
        this.constants = constants;
        this.registers = registers;
    }

    /** Every indicator, also those that are only reported. */
    @Transactional(readOnly = true)
    public List<Counted> list() {
        var commune = CommuneScope.getOne();
        var definitions = indicators.list(commune);
        var known = constants.list();
        var waiting = changes.listWaiting(commune);
        return definitions.stream()
                .map(definition -> new Counted(
                        definition,
                        definition.formulas().stream()
                                .map(formula -> written(definition, formula, definitions, known))
                                .toList(),
                        waiting.stream()
                                .filter(change -> change.indicator().equals(definition.code()))
                                .findFirst()))
                .toList();
    }

    private Written written(
            IndicatorDefinition definition,
            IndicatorFormula formula,
            List<IndicatorDefinition> definitions,
            List<Constant> known) {
        return new Written(
                formula,
                switch (formulas.check(definition, formula.text(), definitions, known)) {
                    case Formula.Outcome.Checked(var sound) -> sound.inWords(formulas.names(definitions, known));
                    case Formula.Outcome.Wrong(var errors) ->
                        "Không còn khớp với sổ bộ nên không dùng: " + errors.getFirst();
                });
    }

    @Transactional(readOnly = true)
    public Optional<Counted> find(String code) {
        return list().stream()
                .filter(counted -> counted.indicator().code().equals(code))
                .findFirst();
    }

    /** What the commune changed about an indicator's formulas, the last first. */
    @Transactional(readOnly = true)
    public List<FormulaChange> history(String code) {
        return changes.list(CommuneScope.getOne(), code);
    }

    @Transactional(readOnly = true)
    public Named named() {
        return new Named(
                List.copyOf(FormulaShapes.of(registers.set())),
                indicators.list(CommuneScope.getOne()),
                constants.list());
    }
}
