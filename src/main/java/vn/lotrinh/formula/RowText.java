package vn.lotrinh.formula;

import java.util.stream.Collector;
import java.util.stream.Collectors;

/** A row formula in one fixed spelling, so that the same meaning written with other blanks is recognised. */
final class RowText {

    private RowText() {}

    static String of(Row row) {
        return switch (row) {
            case Row.Decimal(var value) -> value.stripTrailingZeros().toPlainString();
            case Row.Text(var value) -> "\"" + value.replace("\"", "\"\"") + "\"";
            case Row.Day(var value) -> "date(\"" + value + "\")";
            case Row.Truth(var value) -> Boolean.toString(value);
            case Row.Field(var code, var _) -> code;
            case Row.Negative(var inner) -> "-" + part(inner);
            case Row.Arithmetic(var operator, var left, var right) -> joined(left, operator.sign(), right);
            case Row.DatePart(var part, var inner) -> part.word() + "(" + of(inner) + ")";
            case Row.Compare(var comparison, var left, var right) -> joined(left, comparison.sign(), right);
            case Row.OneOf(var value, var values, var not) ->
                part(value)
                        + (not ? " not in " : " in ")
                        + values.stream().map(RowText::of).distinct().sorted().collect(list());
            case Row.Empty(var value, var not) -> part(value) + (not ? " is not empty" : " is empty");
            case Row.Not(var inner) -> "not " + part(inner);
            case Row.Both(var left, var right) -> joined(left, "and", right);
            case Row.Either(var left, var right) -> joined(left, "or", right);
        };
    }

    private static String joined(Row left, String between, Row right) {
        return part(left) + " " + between + " " + part(right);
    }

    /** Parentheses around whatever is made of parts, needed or not: a spelling has no taste. */
    private static String part(Row row) {
        return switch (row) {
            case Row.Decimal _, Row.Text _, Row.Day _, Row.Truth _, Row.Field _, Row.DatePart _ -> of(row);
            default -> "(" + of(row) + ")";
        };
    }

    private static Collector<CharSequence, ?, String> list() {
        return Collectors.joining(", ", "(", ")");
    }
}
