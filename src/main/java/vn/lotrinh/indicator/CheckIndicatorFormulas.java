package vn.lotrinh.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.lotrinh.formula.Circle;
import vn.lotrinh.formula.ConstantShape;
import vn.lotrinh.formula.Formula;
import vn.lotrinh.formula.FormulaError;
import vn.lotrinh.formula.IndicatorShape;
import vn.lotrinh.formula.KnownNames;
import vn.lotrinh.pack.LeftOut;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.registry.FormulaShapes;
import vn.lotrinh.registry.RegisterPart;

/**
 * Checks the formulas of a pack's indicators against its registers, constants and one another. Where registers or constants are wrong
 * themselves nothing is said of the formulas that name them, nor of one whose mistake comes from a mistake in another.
 */
final class CheckIndicatorFormulas {

    private final Map<String, IndicatorDefinition> indicators;
    private final LeftOut leftOut;
    private final Map<String, List<WrittenFormula>> formulas;

    /**
     * @param indicators by their codes, all of the pack and those below it
     * @param leftOut those that are wrong otherwise
     * @param formulas of indicators and of their readings, by the code of the indicator
     */
    CheckIndicatorFormulas(
            Map<String, IndicatorDefinition> indicators, LeftOut leftOut, Map<String, List<WrittenFormula>> formulas) {
        this.indicators = indicators;
        this.leftOut = leftOut;
        this.formulas = formulas;
    }

    void check(Pack pack) {
        var registers = pack.reading(new RegisterPart());
        var constants = pack.reading(new ConstantPart());
        var names = new KnownNames(
                FormulaShapes.of(registers.value()),
                indicators.values().stream().map(CheckIndicatorFormulas::shape).toList(),
                constants.value().stream()
                        .map(constant -> new ConstantShape(constant.code(), constant.name(), constant.unit()))
                        .toList());
        var checked = new LinkedHashMap<String, List<Formula>>();
        var wrong = new ArrayList<Wrong>();
        formulas.forEach((code, written) -> {
            var indicator = Objects.requireNonNull(indicators.get(code));
            var sound = new ArrayList<Formula>();
            for (var one : written) {
                if (Stream.of(registers.leftOut(), constants.leftOut(), leftOut)
                        .anyMatch(out -> out.isNamedIn(one.text()))) {
                    continue;
                }
                switch (check(indicator, one.text(), names)) {
                    case Formula.Outcome.Checked(var formula) -> sound.add(formula);
                    case Formula.Outcome.Wrong(var errors) -> wrong.add(new Wrong(code, errors, one));
                }
            }
            checked.put(code, sound);
        });
        tell(wrong);
        for (var circle : Circle.listIn(checked)) {
            Objects.requireNonNull(formulas.get(circle.path().getFirst()))
                    .getFirst()
                    .wrong(circle.sentence());
        }
    }

    private static Formula.Outcome check(IndicatorDefinition indicator, String text, KnownNames names) {
        return Formula.check(
                text, names, indicator.unit(), indicator.frequency().months(), indicator.code());
    }

    /** A formula with mistakes. */
    private record Wrong(String indicator, List<FormulaError> errors, WrittenFormula at) {

        boolean names(Wrong other) {
            return !other.indicator.equals(indicator) && at.text().contains("[" + other.indicator + "]");
        }
    }

    private static void tell(List<Wrong> wrong) {
        var first = wrong.stream()
                .filter(one -> wrong.stream().noneMatch(one::names))
                .toList();
        (first.isEmpty() ? wrong : first)
                .forEach(one -> one.errors().forEach(error -> one.at().wrong(error.inFormula())));
    }

    private static IndicatorShape shape(IndicatorDefinition indicator) {
        return new IndicatorShape(
                indicator.code(),
                indicator.name(),
                indicator.unit(),
                indicator.frequency().months());
    }
}
