package vn.lotrinh.formula;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A formula as it was written, before anybody knows whether its names exist. */
sealed interface Syntax {

    Place at();

    record Place(int line, int column) {}

    record Decimal(Place at, BigDecimal value) implements Syntax {}

    record Text(Place at, String value) implements Syntax {}

    record Truth(Place at, boolean value) implements Syntax {}

    record Name(Place at, String name) implements Syntax {}

    /** Another indicator, {@code [code]}. */
    record Indicator(Place at, String code) implements Syntax {}

    record Negative(Place at, Syntax of) implements Syntax {}

    record Arithmetic(Place at, Operator operator, Syntax left, Syntax right) implements Syntax {}

    record Compare(Place at, Comparison comparison, Syntax left, Syntax right) implements Syntax {}

    record OneOf(Place at, Syntax value, List<Syntax> values, boolean not) implements Syntax {}

    record Empty(Place at, Syntax value, boolean not) implements Syntax {}

    record Not(Place at, Syntax of) implements Syntax {}

    record Both(Place at, Syntax left, Syntax right) implements Syntax {}

    record Either(Place at, Syntax left, Syntax right) implements Syntax {}

    /** A function with its arguments, or over a scope; a lone name in parentheses is both. */
    record Call(
            Place at,
            String function,
            List<Syntax> arguments,
            @Nullable Scope scope) implements Syntax {}

    /** The inside of an aggregate: {@code register.amount weight w where condition by field}. */
    record Scope(
            Name register,
            @Nullable Syntax amount,
            @Nullable Syntax weight,
            @Nullable Syntax condition,
            @Nullable Name by) {

        boolean isLoneName() {
            return amount == null && weight == null && condition == null && by == null;
        }
    }
}
