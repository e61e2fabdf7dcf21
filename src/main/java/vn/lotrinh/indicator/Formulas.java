package vn.lotrinh.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.lotrinh.formula.ConstantShape;
import vn.lotrinh.formula.Formula;
import vn.lotrinh.formula.Formula.Outcome;
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
     * Empty for one that no longer fits, because registers, constants or the indicator were changed after the commune wrote it: it does not hold
     * then, and its page says why.
     *
     * @param formula of the indicator
     * @param others every indicator of the commune, which it may speak of
     */
    Optional<Formula> find(
            IndicatorDefinition definition,
            IndicatorFormula formula,
            List<IndicatorDefinition> others,
            List<Constant> constants) {
        var key = new Written(
                formula.text(), definition.unit(), definition.frequency().months(), definition.code());
        var known = read.get(key);
        if (known == null
                && check(definition, formula.text(), others, constants) instanceof Outcome.Checked(var sound)) {
            read.put(key, sound);
            return Optional.of(sound);
        }
        return Optional.ofNullable(known);
    }

    Outcome check(
            IndicatorDefinition definition, String text, List<IndicatorDefinition> others, List<Constant> constants) {
        return Formula.check(
                text,
                names(others, constants),
                definition.unit(),
                definition.frequency().months(),
                definition.code());
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
}
