package vn.lotrinh.formula;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a row formula says about one record, by the three-valued logic of SQL: {@code null} is a field left empty. */
record RowValue(Function<String, @Nullable Object> record) {

    /** Decimals to which a quotient is rounded, half away from nought; {@link RowSql} writes the same. */
    static final int QUOTIENT_DECIMALS = 20;

    @Nullable
    Object of(Row row) {
        return switch (row) {
            case Row.Decimal(var value) -> value;
            case Row.Text(var value) -> value;
            case Row.Day(var value) -> value;
            case Row.Truth(var value) -> value;
            case Row.Field(var code, var type) -> fieldValue(code, type);
            case Row.Negative(var inner) -> negated(number(inner));
            case Row.Arithmetic(var operator, var left, var right) -> calculated(operator, number(left), number(right));
            case Row.DatePart(var part, var inner) -> part(part, (LocalDate) of(inner));
            case Row.Compare(var comparison, var left, var right) -> compared(comparison, of(left), of(right));
            case Row.OneOf(var value, var values, var not) ->
                not ? opposite(oneOf(value, values)) : oneOf(value, values);
            case Row.Empty(var value, var not) -> (of(value) == null) != not;
            case Row.Not(var inner) -> opposite(truth(inner));
            case Row.Both(var left, var right) -> opposite(either(opposite(truth(left)), opposite(truth(right))));
            case Row.Either(var left, var right) -> either(truth(left), truth(right));
        };
    }

    private @Nullable BigDecimal number(Row row) {
        return (BigDecimal) of(row);
    }

    @Nullable
    Boolean truth(Row row) {
        return (Boolean) of(row);
    }

    private @Nullable Object fieldValue(String code, FieldType type) {
        var value = record.apply(code);
        if (value == null) {
            return null;
        }
        return switch (type) {
            case NUMBER -> decimal(code, value);
            case TEXT, CHOICE, REFERENCE -> value.toString();
            case DATE -> expected(LocalDate.class, code, value);
            case YES_NO -> expected(Boolean.class, code, value);
            case OTHER -> value;
        };
    }

    private static BigDecimal decimal(String code, Object value) {
        return switch (value) {
            case BigDecimal decimal -> decimal;
            case BigInteger whole -> new BigDecimal(whole);
            case Integer whole -> BigDecimal.valueOf(whole);
            case Long whole -> BigDecimal.valueOf(whole);
            case Short whole -> BigDecimal.valueOf(whole);
            default -> expected(BigDecimal.class, code, value);
        };
    }

    private static <T> T expected(Class<T> type, String code, Object value) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(
                    "Field " + code + " is a " + type.getSimpleName() + ", not a " + value.getClass());
        }
        return type.cast(value);
    }

    private static @Nullable BigDecimal negated(@Nullable BigDecimal value) {
        return value == null ? null : value.negate();
    }

    private static @Nullable BigDecimal calculated(
            Operator operator, @Nullable BigDecimal left, @Nullable BigDecimal right) {
        if (left == null || right == null) {
            return null;
        }
        return switch (operator) {
            case PLUS -> left.add(right);
            case MINUS -> left.subtract(right);
            case TIMES -> left.multiply(right);
            case OVER -> right.signum() == 0 ? null : left.divide(right, QUOTIENT_DECIMALS, RoundingMode.HALF_UP);
        };
    }

    private static @Nullable BigDecimal part(Row.Part part, @Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        return BigDecimal.valueOf(
                switch (part) {
                    case YEAR -> day.getYear();
                    case MONTH -> day.getMonthValue();
                });
    }

    private @Nullable Boolean oneOf(Row value, List<Row> values) {
        Boolean found = false;
        for (var one : values) {
            found = either(found, compared(Comparison.EQUAL, of(value), of(one)));
        }
        return found;
    }

    private static @Nullable Boolean compared(Comparison comparison, @Nullable Object left, @Nullable Object right) {
        return (left == null || right == null) ? null : comparison.holds(order(left, right));
    }

    private static int order(Object left, Object right) {
        return switch (left) {
            case BigDecimal number -> number.compareTo((BigDecimal) right);
            case LocalDate day -> day.compareTo((LocalDate) right);
            case Boolean truth -> truth.compareTo((Boolean) right);
            case String text -> byCodePoints(text, (String) right);
            default -> throw new IllegalStateException("Never compared: " + left.getClass());
        };
    }

    /** As {@code COLLATE "C"} orders UTF-8, which Java's own order of halves of characters is not. */
    private static int byCodePoints(String left, String right) {
        return Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());
    }

    private static @Nullable Boolean opposite(@Nullable Boolean truth) {
        return truth == null ? null : !truth;
    }

    private static @Nullable Boolean either(@Nullable Boolean left, @Nullable Boolean right) {
        if (Boolean.TRUE.equals(left) || Boolean.TRUE.equals(right)) {
            return true;
        }
        return (left == null || right == null) ? null : false;
    }
}
