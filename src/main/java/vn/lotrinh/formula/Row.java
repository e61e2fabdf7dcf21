package vn.lotrinh.formula;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A formula over the fields of one record, checked: every name exists, types fit, units are converted. */
sealed interface Row {

    record Decimal(BigDecimal value) implements Row {}

    record Text(String value) implements Row {}

    record Day(LocalDate value) implements Row {}

    record Truth(boolean value) implements Row {}

    record Field(String code, FieldType type) implements Row {}

    record Negative(Row of) implements Row {}

    record Arithmetic(Operator operator, Row left, Row right) implements Row {}

    record DatePart(Part part, Row of) implements Row {}

    record Compare(Comparison comparison, Row left, Row right) implements Row {}

    /** The values are literals. */
    record OneOf(Row value, List<Row> values, boolean not) implements Row {}

    record Empty(Row value, boolean not) implements Row {}

    record Not(Row of) implements Row {}

    record Both(Row left, Row right) implements Row {}

    record Either(Row left, Row right) implements Row {}

    enum Part {
        YEAR("year"),
        MONTH("month");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        /** As formulas and PostgreSQL's {@code extract} both call it. */
        String word() {
            return word;
        }
    }

    /** Whether the value is compared letter by letter. */
    default boolean textual() {
        return this instanceof Text || (this instanceof Field(var _, var type) && type.textual());
    }

    /** Whether it stands in the formula itself. */
    default boolean literal() {
        return switch (this) {
            case Decimal _, Text _, Day _, Truth _ -> true;
            case Negative(Decimal _) -> true;
            default -> false;
        };
    }

    /** The same figure in another unit. */
    default Row scaled(Ratio factor) {
        if (factor.isOne()) {
            return this;
        }
        return factor.findDecimal()
                .<Row>map(decimal -> new Arithmetic(Operator.TIMES, this, new Decimal(decimal)))
                .orElseGet(() -> new Arithmetic(
                        Operator.OVER,
                        new Arithmetic(Operator.TIMES, this, new Decimal(new BigDecimal(factor.top()))),
                        new Decimal(new BigDecimal(factor.bottom()))));
    }
}
