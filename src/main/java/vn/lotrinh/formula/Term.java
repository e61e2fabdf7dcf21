package vn.lotrinh.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.Consumer;

/** A formula of an indicator, checked. */
sealed interface Term {

    record Decimal(BigDecimal value) implements Term {}

    record OfMeasure(Measure measure, Moment moment) implements Term {}

    record OfNotAdditive(NotAdditive question) implements Term {}

    record OfIndicator(String code, Reference how) implements Term {}

    record OfConstant(String code) implements Term {}

    record Scaled(Term of, Ratio factor) implements Term {}

    record Negative(Term of) implements Term {}

    record Arithmetic(Operator operator, Term left, Term right) implements Term {}

    default Term scaled(Ratio factor) {
        return factor.isOne() ? this : new Scaled(this, factor);
    }

    /** Quotients to 34 digits, everything else exact; a missing part makes the whole missing. */
    default Optional<BigDecimal> value(Figures figures) {
        return switch (this) {
            case Decimal(var value) -> Optional.of(value);
            case OfMeasure(var measure, var moment) -> figures.measure(measure, moment);
            case OfNotAdditive(var question) -> figures.notAdditive(question);
            case OfIndicator(var code, var how) -> figures.indicator(code, how);
            case OfConstant(var code) -> figures.constant(code);
            case Scaled(var of, var factor) -> of.value(figures).map(factor::applyTo);
            case Negative(var of) -> of.value(figures).map(BigDecimal::negate);
            case Arithmetic(var operator, var left, var right) ->
                left.value(figures)
                        .flatMap(one -> right.value(figures).flatMap(other -> calculated(operator, one, other)));
        };
    }

    private static Optional<BigDecimal> calculated(Operator operator, BigDecimal left, BigDecimal right) {
        return switch (operator) {
            case PLUS -> Optional.of(left.add(right));
            case MINUS -> Optional.of(left.subtract(right));
            case TIMES -> Optional.of(left.multiply(right));
            case OVER ->
                right.signum() == 0 ? Optional.empty() : Optional.of(left.divide(right, MathContext.DECIMAL128));
        };
    }

    /** Every part that reads something, in the order in which they stand. */
    default void eachReading(Consumer<Term> consumer) {
        switch (this) {
            case Decimal _ -> {}
            case OfMeasure _, OfNotAdditive _, OfIndicator _, OfConstant _ -> consumer.accept(this);
            case Scaled(var of, var _) -> of.eachReading(consumer);
            case Negative(var of) -> of.eachReading(consumer);
            case Arithmetic(var _, var left, var right) -> {
                left.eachReading(consumer);
                right.eachReading(consumer);
            }
        }
    }
}
