package vn.lotrinh.formula;

import java.util.List;

/** A checked row formula as somebody would write it, conversions of units included, so that it can be put into words. */
final class RowAsSyntax {

    private static final Syntax.Place NOWHERE = new Syntax.Place(1, 1);

    private RowAsSyntax() {}

    static Syntax of(Row row) {
        return switch (row) {
            case Row.Decimal(var value) -> new Syntax.Decimal(NOWHERE, value);
            case Row.Text(var value) -> new Syntax.Text(NOWHERE, value);
            case Row.Day(var value) -> call("date", new Syntax.Text(NOWHERE, value.toString()));
            case Row.Truth(var value) -> new Syntax.Truth(NOWHERE, value);
            case Row.Field(var code, var _) -> new Syntax.Name(NOWHERE, code);
            case Row.Negative(var inner) -> new Syntax.Negative(NOWHERE, of(inner));
            case Row.Arithmetic(var operator, var left, var right) ->
                new Syntax.Arithmetic(NOWHERE, operator, of(left), of(right));
            case Row.DatePart(var part, var inner) -> call(part.word(), of(inner));
            case Row.Compare(var comparison, var left, var right) ->
                new Syntax.Compare(NOWHERE, comparison, of(left), of(right));
            case Row.OneOf(var value, var values, var not) ->
                new Syntax.OneOf(
                        NOWHERE, of(value), values.stream().map(RowAsSyntax::of).toList(), not);
            case Row.Empty(var value, var not) -> new Syntax.Empty(NOWHERE, of(value), not);
            case Row.Not(var inner) -> new Syntax.Not(NOWHERE, of(inner));
            case Row.Both(var left, var right) -> new Syntax.Both(NOWHERE, of(left), of(right));
            case Row.Either(var left, var right) -> new Syntax.Either(NOWHERE, of(left), of(right));
        };
    }

    private static Syntax call(String function, Syntax argument) {
        return new Syntax.Call(NOWHERE, function, List.of(argument), null);
    }
}
