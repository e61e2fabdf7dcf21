package vn.lotrinh.formula;

import java.util.Set;

/** Which fields a row formula reads. */
final class RowFields {

    private RowFields() {}

    static void collect(Row row, Set<String> into) {
        switch (row) {
            case Row.Field(var code, var _) -> into.add(code);
            case Row.Decimal _, Row.Text _, Row.Day _, Row.Truth _ -> {}
            case Row.Negative(var inner) -> collect(inner, into);
            case Row.DatePart(var _, var inner) -> collect(inner, into);
            case Row.Not(var inner) -> collect(inner, into);
            case Row.Empty(var inner, var _) -> collect(inner, into);
            case Row.OneOf(var inner, var _, var _) -> collect(inner, into);
            case Row.Arithmetic(var _, var left, var right) -> both(left, right, into);
            case Row.Compare(var _, var left, var right) -> both(left, right, into);
            case Row.Both(var left, var right) -> both(left, right, into);
            case Row.Either(var left, var right) -> both(left, right, into);
        }
    }

    private static void both(Row left, Row right, Set<String> into) {
        collect(left, into);
        collect(right, into);
    }
}
