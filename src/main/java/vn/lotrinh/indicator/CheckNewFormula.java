package vn.lotrinh.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lotrinh.formula.Circle;
import vn.lotrinh.formula.Formula;
import vn.lotrinh.formula.FormulaError;
import vn.lotrinh.kernel.CommuneScope;

/** Checks a formula that somebody writes for an indicator of the commune, as the check of a pack does. */
@Component
class CheckNewFormula {

    private final IndicatorTable indicators;
    private final Constants constants;
    private final Formulas formulas;

    CheckNewFormula(IndicatorTable indicators, Constants constants, Formulas formulas) {
        this.indicators = indicators;
        this.constants = constants;
        this.formulas = formulas;
    }

    Formula.Outcome handle(IndicatorDefinition definition, String text) {
        var definitions = indicators.list(CommuneScope.getOne());
        var known = constants.list();
        var checked = Formula.check(
                text,
                formulas.names(definitions, known),
                definition.unit(),
                definition.frequency().months(),
                definition.code());
        if (!(checked instanceof Formula.Outcome.Checked(var formula))) {
            return checked;
        }
        var all = new LinkedHashMap<String, List<Formula>>();
        definitions.forEach(one -> all.put(
                one.code(),
                new ArrayList<>(one.formulas().stream()
                        .map(written -> formulas.get(one, written, definitions, known))
                        .toList())));
        all.computeIfAbsent(definition.code(), code -> new ArrayList<>()).add(formula);
        return Circle.listIn(all).stream()
                .findFirst()
                .<Formula.Outcome>map(circle -> new Formula.Outcome.Wrong(
                        List.of(new FormulaError(1, 1, FormulaError.Kind.CIRCLE, circle.sentence()))))
                .orElse(checked);
    }
}
