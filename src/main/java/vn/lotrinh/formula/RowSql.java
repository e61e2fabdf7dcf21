package vn.lotrinh.formula;

import java.math.BigDecimal;
import java.util.stream.Collectors;

/**
 * A row formula as an expression of PostgreSQL, which says exactly what {@link RowValue} says. Everything is in parentheses,
 * every number is numeric, every comparison of text goes by code points.
 *
 * <p>PostgreSQL chooses by itself how many digits a quotient has; so the quotient is first cut exactly, by {@code div}, one
 * decimal further than wanted, and then rounded, which is the same as rounding it once.
 *
 * @param alias of the table in the statement around
 */
record RowSql(String alias) {

    private static final String SHIFT =
            BigDecimal.ONE.scaleByPowerOfTen(RowValue.QUOTIENT_DECIMALS + 1).toPlainString();
    private static final String BACK =
            BigDecimal.ONE.scaleByPowerOfTen(-RowValue.QUOTIENT_DECIMALS - 1).toPlainString();

    String of(Row row) {
        return switch (row) {
            case Row.Decimal(var value) -> "(" + value.toPlainString() + ")::numeric";
            case Row.Text(var value) -> text(value);
            case Row.Day(var value) -> "DATE '" + value + "'";
            case Row.Truth(var value) -> value ? "true" : "false";
            case Row.Field(var code, var type) -> field(code, type);
            case Row.Negative(var inner) -> "(- " + of(inner) + ")";
            case Row.Arithmetic(var operator, var left, var right) ->
                operator == Operator.OVER ? quotient(left, right) : joined(left, operator.sign(), right);
            case Row.DatePart(var part, var inner) -> "extract(" + part.word() + " FROM " + of(inner) + ")";
            case Row.Compare(var comparison, var left, var right) ->
                "(" + compared(left) + " " + comparison.sign() + " " + of(right) + ")";
            case Row.OneOf(var value, var values, var not) ->
                "(" + compared(value) + (not ? " NOT IN " : " IN ")
                        + values.stream().map(this::of).collect(Collectors.joining(", ", "(", "))"));
            case Row.Empty(var value, var not) -> "(" + of(value) + (not ? " IS NOT NULL)" : " IS NULL)");
            case Row.Not(var inner) -> "(NOT " + of(inner) + ")";
            case Row.Both(var left, var right) -> joined(left, "AND", right);
            case Row.Either(var left, var right) -> joined(left, "OR", right);
        };
    }

    private String joined(Row left, String between, Row right) {
        return "(" + of(left) + " " + between + " " + of(right) + ")";
    }

    private String quotient(Row left, Row right) {
        return "round(div(" + of(left) + " * " + SHIFT + "::numeric, nullif(" + of(right) + ", 0)) * " + BACK
                + "::numeric, " + RowValue.QUOTIENT_DECIMALS + ")";
    }

    private String compared(Row row) {
        return row.textual() ? "(" + of(row) + " COLLATE \"C\")" : of(row);
    }

    private String field(String code, FieldType type) {
        var column = alias + ".\"" + code.replace("\"", "\"\"") + "\"";
        return switch (type) {
            case NUMBER -> column + "::numeric";
            case REFERENCE -> column + "::text";
            case TEXT, CHOICE, DATE, YES_NO, OTHER -> column;
        };
    }

    /** Quotes and backslashes are doubled, and said to be, whatever the server thinks of backslashes. */
    private static String text(String value) {
        var quoted = "'" + value.replace("\\", "\\\\").replace("'", "''") + "'::text";
        return value.contains("\\") ? "E" + quoted : quoted;
    }
}
