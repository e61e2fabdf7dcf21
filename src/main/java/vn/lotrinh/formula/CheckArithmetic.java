package vn.lotrinh.formula;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.formula.FormulaError.Kind;

/** What may be added, and what comes out of a product, inside one record. */
final class CheckArithmetic {

    private final Errors errors;

    CheckArithmetic(Errors errors) {
        this.errors = errors;
    }

    @Nullable
    Typed of(Syntax.Place at, Operator operator, @Nullable Typed left, @Nullable Typed right) {
        if (left == null || right == null) {
            return null;
        }
        if (operator == Operator.OVER
                && new RowValue(_ -> null).of(right.row()) instanceof BigDecimal divisor
                && divisor.signum() == 0) {
            errors.add(at, Kind.DIVISION_BY_ZERO, "Phép chia cho 0 không bao giờ có kết quả.");
            return null;
        }
        var extent = left.extent().with(operator, right.extent());
        if (!operator.additive()) {
            return Typed.number(
                    new Row.Arithmetic(operator, left.row(), right.row()),
                    Unit.combined(operator, left.unit(), right.unit()),
                    extent);
        }
        var factor = Unit.factor(right.unit(), left.unit());
        if (factor == null) {
            errors.add(at, Kind.WRONG_UNIT, Unit.cannotMeet(operator, left.unit(), right.unit()));
            return null;
        }
        return Typed.number(
                new Row.Arithmetic(operator, left.row(), right.row().scaled(factor)),
                left.unit() == null ? right.unit() : left.unit(),
                extent);
    }
}
