package vn.lotrinh.indicator;

import java.util.LinkedHashMap;
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
    private final Map<String, PackFields> formulas;

    /**
     * @param indicators by their codes, all of the pack and those below it
     * @param formulas where the formulas stand, by the code of the indicator
     */
    CheckIndicatorFormulas(Map<String, IndicatorDefinition> indicators, Map<String, PackFields> formulas) {
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
        var checked = new LinkedHashMap<String, Formula>();
        formulas.forEach((code, at) -> check(Objects.requireNonNull(indicators.get(code)), at, names, checked));
        for (var circle : Circle.listIn(checked)) {
            Objects.requireNonNull(formulas.get(circle.path().getFirst())).wrong("text", circle.sentence());
        }
    }

    private static IndicatorShape shape(IndicatorDefinition indicator) {
        return new IndicatorShape(
                indicator.code(),
                indicator.name(),
                indicator.unit(),
                indicator.frequency().months());
    }

    private static void check(
            IndicatorDefinition indicator, PackFields at, KnownNames names, Map<String, Formula> checked) {
        var formula = indicator.formula();
        if (formula == null) {
            return;
        }
        int months = indicator.frequency().months();
        switch (Formula.check(formula.text(), names, indicator.unit(), months, indicator.code())) {
            case Formula.Outcome.Checked(var sound) -> checked.put(indicator.code(), sound);
            case Formula.Outcome.Wrong(var errors) -> errors.forEach(error -> at.wrong("text", error.inFormula()));
        }
    }
}
