package vn.lotrinh.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lotrinh.formula.Circle;
import vn.lotrinh.formula.Formula;
import vn.lotrinh.formula.FormulaError;
import vn.lotrinh.kernel.CommuneScope;

/** Checks a formula that somebody writes for an indicator of the commune, as the check of a pack does. */
@Component
class CheckNewFormula {

    private final IndicatorTable indicators;
    private final FormulaChangeTable changes;
    private final Constants constants;
    private final Formulas formulas;

    CheckNewFormula(IndicatorTable indicators, FormulaChangeTable changes, Constants constants, Formulas formulas) {
        this.indicators = indicators;
        this.changes = changes;
        this.constants = constants;
        this.formulas = formulas;
    }

    Formula.Outcome handle(IndicatorDefinition definition, String text) {
        var definitions = indicators.list(CommuneScope.getOne());
        var known = constants.list();
        var checked = formulas.check(definition, text, definitions, known);
        if (!(checked instanceof Formula.Outcome.Checked(var formula))) {
            return checked;
        }
        var all = written(definitions, known);
        all.computeIfAbsent(definition.code(), code -> new ArrayList<>()).add(formula);
        return Circle.listIn(all).stream()
                .findFirst()
                .<Formula.Outcome>map(circle -> new Formula.Outcome.Wrong(
                        List.of(new FormulaError(1, 1, FormulaError.Kind.CIRCLE, circle.sentence()))))
                .orElse(checked);
    }

    /** Also what its own formulas hide of the pack, and what waits to hold: either may come to hold later without a check. */
    private Map<String, List<Formula>> written(List<IndicatorDefinition> definitions, List<Constant> known) {
        var commune = CommuneScope.getOne();
        var all = new LinkedHashMap<String, List<Formula>>();
        Stream.concat(definitions.stream(), indicators.listOfPacks(commune).stream())
                .forEach(one -> one.formulas().forEach(written -> add(all, one, written, definitions, known)));
        for (var change : changes.listWaiting(commune)) {
            var text = change.text();
            if (text != null) {
                definitions.stream()
                        .filter(one -> one.code().equals(change.indicator()))
                        .forEach(one ->
                                add(all, one, new IndicatorFormula(text, change.from(), true), definitions, known));
            }
        }
        return all;
    }

    private void add(
            Map<String, List<Formula>> all,
            IndicatorDefinition definition,
            IndicatorFormula written,
            List<IndicatorDefinition> definitions,
            List<Constant> known) {
        formulas.find(definition, written, definitions, known)
                .ifPresent(formula -> all.computeIfAbsent(definition.code(), code -> new ArrayList<>())
                        .add(formula));
    }
}
