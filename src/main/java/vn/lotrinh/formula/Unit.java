package vn.lotrinh.formula;

import org.jspecify.annotations.Nullable;

/** How units meet inside a formula, where a bare number has none and takes that of its neighbour. */
final class Unit {

    private Unit() {}

    static @Nullable QuantityUnit combined(
            Operator operator, @Nullable QuantityUnit left, @Nullable QuantityUnit right) {
        if (left == null && right == null) {
            return null;
        }
        var above = left == null ? QuantityUnit.NONE : left;
        var other = right == null ? QuantityUnit.NONE : right;
        return operator == Operator.TIMES ? above.times(other) : above.over(other);
    }

    /** What turns a figure of one unit into the other; none where they measure different things. */
    static @Nullable Ratio factor(@Nullable QuantityUnit from, @Nullable QuantityUnit to) {
        return from == null || to == null ? Ratio.ONE : from.factorTo(to).orElse(null);
    }

    static String cannotMeet(Operator operator, @Nullable QuantityUnit left, @Nullable QuantityUnit right) {
        return operator == Operator.PLUS
                ? "Không cộng được " + named(left) + " với " + named(right) + "; hai vế phải cùng loại đơn vị."
                : "Không lấy " + named(left) + " trừ " + named(right) + " được; hai vế phải cùng loại đơn vị.";
    }

    static String named(@Nullable QuantityUnit unit) {
        return unit == null || unit.text().isEmpty() ? "số không có đơn vị" : "“" + unit.text() + "”";
    }
}
