package vn.lotrinh.formula;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.lotrinh.kernel.VietnameseFormat;

/** A formula over one record as it is read aloud, with the Vietnamese names of the register's fields. */
final class RowWords {

    private final RegisterShape register;

    RowWords(RegisterShape register) {
        this.register = register;
    }

    String of(Syntax syntax) {
        return switch (syntax) {
            case Syntax.Decimal(var _, var value) -> number(value);
            case Syntax.Text(var _, var value) -> "“" + value + "”";
            case Syntax.Truth(var _, var value) -> value ? "có" : "không";
            case Syntax.Name(var _, var code) ->
                register.findField(code).map(FieldShape::name).orElse(code);
            case Syntax.Indicator(var _, var code) -> "[" + code + "]";
            case Syntax.Negative(var _, var inner) -> "-" + simple(inner);
            case Syntax.Arithmetic(var _, var operator, var left, var right) ->
                side(operator, left, false) + FormulaWords.sign(operator) + side(operator, right, true);
            case Syntax.Compare(var _, var comparison, var left, var right) ->
                beside(right, left) + " " + comparison.words() + " " + beside(left, right);
            case Syntax.OneOf(var _, var value, var values, var not) ->
                of(value)
                        + (not ? " không là " : " là ")
                        + FormulaWords.list(
                                values.stream().map(one -> beside(value, one)).toList());
            case Syntax.Empty(var _, var value, var not) -> of(value) + (not ? " không để trống" : " để trống");
            case Syntax.Not(var _, var inner) -> "không " + simple(inner);
            case Syntax.Both(var _, var left, var right) -> joint(left) + " và " + joint(right);
            case Syntax.Either(var _, var left, var right) -> of(left) + " hoặc " + of(right);
            case Syntax.Call call -> call(call);
        };
    }

    /** A text that is compared with a field's choices is read by their names. */
    private String beside(Syntax field, Syntax read) {
        return read instanceof Syntax.Text(var _, var choice) && field instanceof Syntax.Name(var _, var code)
                ? "“"
                        + register.findField(code)
                                .map(found -> found.choiceName(choice))
                                .orElse(choice) + "”"
                : of(read);
    }

    private String call(Syntax.Call call) {
        var argument = call.arguments().getFirst();
        return switch (call.function()) {
            case "year" -> "năm của " + of(argument);
            case "month" -> "tháng của " + of(argument);
            case "age" -> "tuổi theo " + of(argument);
            default ->
                argument instanceof Syntax.Text(var _, var day)
                        ? VietnameseFormat.date(LocalDate.parse(day))
                        : of(argument);
        };
    }

    private String side(Operator outer, Syntax inner, boolean right) {
        return needsParentheses(outer, inner, right) ? "(" + of(inner) + ")" : of(inner);
    }

    private String joint(Syntax inner) {
        return inner instanceof Syntax.Either ? "(" + of(inner) + ")" : of(inner);
    }

    private String simple(Syntax inner) {
        return inner instanceof Syntax.Name || inner instanceof Syntax.Decimal || inner instanceof Syntax.Call
                ? of(inner)
                : "(" + of(inner) + ")";
    }

    /** A year is written without the point that stands between thousands. */
    private static String number(BigDecimal value) {
        boolean year = value.scale() == 0 && value.precision() == 4;
        return year ? value.toPlainString() : VietnameseFormat.number(value);
    }

    static boolean needsParentheses(Operator outer, Syntax inner, boolean right) {
        if (!(inner instanceof Syntax.Arithmetic(var _, var operator, var _, var _))) {
            return false;
        }
        boolean bindsLess = operator.additive() && !outer.additive();
        boolean turns = right && (outer == Operator.MINUS || outer == Operator.OVER);
        return bindsLess || (turns && operator.additive() == outer.additive());
    }
}
