package vn.lotrinh.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.lotrinh.formula.Circle;
import vn.lotrinh.formula.ConstantShape;
import vn.lotrinh.formula.Formula;
import vn.lotrinh.formula.IndicatorShape;
import vn.lotrinh.formula.KnownNames;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFields;
import vn.lotrinh.pack.PackFindings;
import vn.lotrinh.registry.FormulaShapes;
import vn.lotrinh.registry.RegisterPart;

/**
 * Checks the formulas of a pack's indicators against its registers, constants and one another. Where registers or constants are wrong
 * themselves nothing is said: what a formula may name is not known before they are right.
 */
final class CheckIndicatorFormulas {

    private final Map<String, IndicatorDefinition> indicators;
    private final Map<String, List<PackFields>> formulas;

    /**
     * @param indicators by their codes, all of the pack and those below it
     * @param formulas where they stand, by the code of the indicator, in the order of its formulas
     */
    CheckIndicatorFormulas(Map<String, IndicatorDefinition> indicators, Map<String, List<PackFields>> formulas) {
        this.indicators = indicators;
        this.formulas = formulas;
    }

    void check(Pack pack) {
        var reportedElsewhere = new PackFindings();
        var registers = new RegisterPart().read(pack, reportedElsewhere);
        var constants = new ConstantPart().read(pack, reportedElsewhere);
        if (!reportedElsewhere.isEmpty()) {
            return;
        }
        var names = new KnownNames(
                FormulaShapes.of(registers),
                indicators.values().stream().map(CheckIndicatorFormulas::shape).toList(),
                constants.stream()
                        .map(constant -> new ConstantShape(constant.code(), constant.name(), constant.unit()))
                        .toList());
        var checked = new LinkedHashMap<String, List<Formula>>();
        formulas.forEach(
                (code, at) -> checked.put(code, check(Objects.requireNonNull(indicators.get(code)), at, names)));
        for (var circle : Circle.listIn(checked)) {
            Objects.requireNonNull(formulas.get(circle.path().getFirst()))
                    .getFirst()
                    .wrong("text", circle.sentence());
        }
    }

    private static IndicatorShape shape(IndicatorDefinition indicator) {
        return new IndicatorShape(
                indicator.code(),
                indicator.name(),
                indicator.unit(),
                indicator.frequency().months());
    }

    private static List<Formula> check(IndicatorDefinition indicator, List<PackFields> at, KnownNames names) {
        var sound = new ArrayList<Formula>();
        for (int n = 0; n < at.size(); n++) {
            var fields = at.get(n);
            String text = indicator.formulas().get(n).text();
            switch (Formula.check(
                    text, names, indicator.unit(), indicator.frequency().months(), indicator.code())) {
                case Formula.Outcome.Checked(var formula) -> sound.add(formula);
                case Formula.Outcome.Wrong(var errors) ->
                    errors.forEach(error -> fields.wrong("text", error.inFormula()));
            }
        }
        return sound;
    }
}
