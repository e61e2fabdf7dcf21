package vn.lotrinh.indicator;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.lotrinh.formula.ConstantShape;
import vn.lotrinh.formula.Formula;
import vn.lotrinh.formula.IndicatorShape;
import vn.lotrinh.formula.KnownNames;
import vn.lotrinh.formula.Names;
import vn.lotrinh.registry.FormulaShapes;
import vn.lotrinh.registry.Registers;

/** The formulas of indicators, read once and kept. <i>Công thức của các chỉ số</i>. */
@Component
class Formulas {

    private final Registers registers;
    private final Map<Written, Formula> read = new ConcurrentHashMap<>();

    Formulas(Registers registers) {
        this.registers = registers;
    }

    /** Two formulas that are written alike over the same things are the same. */
    private record Written(String text, String unit, int months, String code) {}

    /**
     * @param formula of the indicator
     * @param others every indicator of the commune, which it may speak of
     * @throws IllegalStateException when it does not pass the check that it passed when it was installed
     */
    Formula get(
            IndicatorDefinition definition,
            IndicatorFormula formula,
            List<IndicatorDefinition> others,
            List<Constant> constants) {
        int months = definition.frequency().months();
        var key = new Written(formula.text(), definition.unit(), months, definition.code());
        return read.computeIfAbsent(key, written -> check(written, names(others, constants)));
    }

    /** After registers, indicators or constants were installed. */
    void forget() {
        read.clear();
    }

    Names names(List<IndicatorDefinition> indicators, List<Constant> constants) {
        return new KnownNames(
                FormulaShapes.of(registers.set()),
                indicators.stream()
                        .map(indicator -> new IndicatorShape(
                                indicator.code(),
                                indicator.name(),
                                indicator.unit(),
                                indicator.frequency().months()))
                        .toList(),
                constants.stream()
                        .map(constant -> new ConstantShape(constant.code(), constant.name(), constant.unit()))
                        .toList());
    }

    private static Formula check(Written written, Names names) {
        return switch (Formula.check(written.text(), names, written.unit(), written.months(), written.code())) {
            case Formula.Outcome.Checked(var formula) -> formula;
            case Formula.Outcome.Wrong(var errors) ->
                throw new IllegalStateException("The formula of " + written.code() + " no longer holds: " + errors);
        };
    }
}
