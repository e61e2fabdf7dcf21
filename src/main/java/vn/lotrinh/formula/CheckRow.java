package vn.lotrinh.formula;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.formula.FormulaError.Kind;

/**
 * Checks a formula over the fields of one record. What is wrong is told once, where it stands; the part it belongs to is then
 * absent, so that one mistake makes one sentence.
 */
final class CheckRow {

    private final RegisterShape register;
    private final Errors errors;
    private final CheckComparison comparisons;
    private final CheckArithmetic arithmetic;
    private final CheckRowCall calls;

    CheckRow(RegisterShape register, Errors errors) {
        this.register = register;
        this.errors = errors;
        comparisons = new CheckComparison(errors);
        arithmetic = new CheckArithmetic(errors);
        calls = new CheckRowCall(register, this::of, errors);
    }

    @Nullable
    Typed number(Syntax syntax) {
        var typed = of(syntax);
        if (typed != null && typed.type() != FieldType.NUMBER) {
            errors.add(
                    syntax.at(),
                    Kind.NUMBER_EXPECTED,
                    "Ở đây cần một số, nhưng lại là " + typed.type().words() + ".");
            return null;
        }
        return typed;
    }

    @Nullable
    Row condition(Syntax syntax) {
        var typed = of(syntax);
        if (typed != null && typed.type() != FieldType.YES_NO) {
            errors.add(
                    syntax.at(),
                    Kind.CONDITION_EXPECTED,
                    "Ở đây cần một điều kiện đúng hoặc sai, nhưng lại là "
                            + typed.type().words() + "; hãy so sánh nó với một giá trị.");
            return null;
        }
        return typed == null ? null : typed.row();
    }

    @Nullable
    Typed of(Syntax syntax) {
        return switch (syntax) {
            case Syntax.Decimal(var _, var value) -> Typed.bare(new Row.Decimal(value));
            case Syntax.Text(var _, var value) -> Typed.of(FieldType.TEXT, new Row.Text(value));
            case Syntax.Truth(var _, var value) -> Typed.condition(new Row.Truth(value));
            case Syntax.Name name -> field(name);
            case Syntax.Indicator(var at, var code) ->
                wrong(
                        at,
                        Kind.WRONG_TYPE,
                        "Trong một bản ghi không có chỉ số [" + code + "]; chỉ dùng trường của sổ bộ.");
            case Syntax.Negative(var _, var inner) -> negative(number(inner));
            case Syntax.Arithmetic(var at, var operator, var left, var right) ->
                arithmetic.of(at, operator, number(left), number(right));
            case Syntax.Compare(var at, var comparison, var left, var right) ->
                comparisons.of(at, comparison, of(left), right, of(right));
            case Syntax.OneOf oneOf -> comparisons.oneOf(oneOf, of(oneOf.value()), each(oneOf.values()));
            case Syntax.Empty(var _, var value, var not) -> empty(of(value), not);
            case Syntax.Not(var _, var inner) -> not(condition(inner));
            case Syntax.Both(var _, var left, var right) -> joined(condition(left), condition(right), Row.Both::new);
            case Syntax.Either(var _, var left, var right) ->
                joined(condition(left), condition(right), Row.Either::new);
            case Syntax.Call call -> calls.of(call);
        };
    }

    private List<@Nullable Typed> each(List<Syntax> values) {
        var all = new ArrayList<@Nullable Typed>();
        values.forEach(value -> all.add(of(value)));
        return all;
    }

    private @Nullable Typed field(Syntax.Name name) {
        var field = register.findField(name.name());
        if (field.isPresent()) {
            return Typed.field(field.get());
        }
        if (name.name().equals("today")) {
            return calls.today(name.at());
        }
        var choiceOf = register.fields().stream()
                .filter(one -> one.choiceCodes().contains(name.name()))
                .findFirst();
        var hint = choiceOf.map(one -> "; nếu là giá trị của “" + one.code() + "” thì viết trong dấu nháy kép: \""
                        + name.name() + "\".")
                .orElseGet(() -> Nearest.hint(name.name(), register.fieldCodes()));
        return wrong(
                name.at(),
                Kind.UNKNOWN_FIELD,
                "Sổ bộ “" + register.code() + "” không có trường “" + name.name() + "”" + hint);
    }

    private static @Nullable Typed negative(@Nullable Typed inner) {
        return inner == null ? null : Typed.number(new Row.Negative(inner.row()), inner.unit(), inner.extent());
    }

    private static @Nullable Typed empty(@Nullable Typed value, boolean not) {
        return value == null ? null : Typed.condition(new Row.Empty(value.row(), not));
    }

    private static @Nullable Typed not(@Nullable Row inner) {
        return inner == null ? null : Typed.condition(new Row.Not(inner));
    }

    private interface Joining {
        Row join(Row left, Row right);
    }

    private static @Nullable Typed joined(@Nullable Row left, @Nullable Row right, Joining joining) {
        return left == null || right == null ? null : Typed.condition(joining.join(left, right));
    }

    private @Nullable Typed wrong(Syntax.Place at, Kind kind, String sentence) {
        errors.add(at, kind, sentence);
        return null;
    }
}
