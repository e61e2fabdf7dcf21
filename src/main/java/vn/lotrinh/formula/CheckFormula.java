package vn.lotrinh.formula;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.formula.FormulaError.Kind;

/** Checks the formula of an indicator: arithmetic between aggregates, other indicators and constants. */
final class CheckFormula {

    private final Names names;
    private final Errors errors;
    private final CheckAggregate aggregates;
    private final CheckReference references;

    CheckFormula(Names names, int frequencyMonths, String ownCode, Errors errors) {
        this.names = names;
        this.errors = errors;
        aggregates = new CheckAggregate(names, errors);
        references = new CheckReference(names, frequencyMonths, ownCode, errors);
    }

    @Nullable
    Sized of(Syntax syntax) {
        return switch (syntax) {
            case Syntax.Decimal(var _, var value) -> new Sized(new Term.Decimal(value), null);
            case Syntax.Indicator indicator -> references.of(indicator, new Reference.Same());
            case Syntax.Negative(var _, var inner) -> negative(of(inner));
            case Syntax.Arithmetic(var at, var operator, var left, var right) ->
                arithmetic(at, operator, of(left), of(right));
            case Syntax.Call call -> call(call);
            case Syntax.Name(var at, var name) -> name(at, name);
            case Syntax.Text _,
                    Syntax.Truth _,
                    Syntax.Compare _,
                    Syntax.OneOf _,
                    Syntax.Empty _,
                    Syntax.Not _,
                    Syntax.Both _,
                    Syntax.Either _ ->
                wrong(
                        syntax.at(),
                        Kind.NUMBER_EXPECTED,
                        "Công thức của chỉ số cần một số; điều kiện và chữ chỉ đứng sau where.");
        };
    }

    private static @Nullable Sized negative(@Nullable Sized inner) {
        return inner == null ? null : new Sized(new Term.Negative(inner.term()), inner.unit());
    }

    private @Nullable Sized arithmetic(
            Syntax.Place at, Operator operator, @Nullable Sized left, @Nullable Sized right) {
        if (operator == Operator.OVER && right != null && alwaysZero(right.term())) {
            return wrong(at, Kind.DIVISION_BY_ZERO, "Phép chia cho 0 không bao giờ có kết quả.");
        }
        if (left == null || right == null) {
            return null;
        }
        if (!operator.additive()) {
            return new Sized(
                    new Term.Arithmetic(operator, left.term(), right.term()),
                    Unit.combined(operator, left.unit(), right.unit()));
        }
        var factor = Unit.factor(right.unit(), left.unit());
        return factor == null
                ? wrong(at, Kind.WRONG_UNIT, Unit.cannotMeet(operator, left.unit(), right.unit()))
                : new Sized(
                        new Term.Arithmetic(operator, left.term(), right.term().scaled(factor)),
                        left.unit() == null ? right.unit() : left.unit());
    }

    private static boolean alwaysZero(Term term) {
        return term.value(new NoFigures()).filter(value -> value.signum() == 0).isPresent();
    }

    private @Nullable Sized call(Syntax.Call call) {
        if (Functions.AGGREGATES.contains(call.function())) {
            return aggregates.of(call);
        }
        if (Functions.REFERENCES.contains(call.function())) {
            return references.of(call);
        }
        if (call.function().equals("today")) {
            return name(call.at(), "today");
        }
        return wrong(
                call.at(),
                Kind.UNKNOWN_FUNCTION,
                Functions.OF_ROWS.contains(call.function())
                        ? "Hàm “" + call.function()
                                + "” tính trên từng bản ghi; ở đây nó chỉ đứng bên trong một phép đo."
                        : "Không có hàm “" + call.function() + "”"
                                + Nearest.hint(call.function(), Functions.OF_INDICATORS));
    }

    private @Nullable Sized name(Syntax.Place at, String name) {
        if (name.equals("today")) {
            return wrong(
                    at,
                    Kind.TODAY_NOT_ALLOWED,
                    "Công thức không được hỏi ngày hôm nay, vì số liệu của kỳ đã qua sẽ tự đổi; kỳ được hỏi đã nói lúc nào.");
        }
        Predicate<String> register = code -> names.findRegister(code).isPresent();
        Predicate<String> constant = code -> names.findConstant(code).isPresent();
        var meant = register.test(name)
                ? "muốn đếm bản ghi của sổ bộ thì viết count(" + name + ") hoặc end(" + name + ")."
                : constant.test(name)
                        ? "muốn dùng hằng số thì viết constant(" + name + ")."
                        : "trường của sổ bộ chỉ đứng bên trong một phép đo, như sum(register.field).";
        return wrong(at, Kind.NUMBER_EXPECTED, "“" + name + "” đứng một mình không phải là một số; " + meant);
    }

    private @Nullable Sized wrong(Syntax.Place at, Kind kind, String sentence) {
        errors.add(at, kind, sentence);
        return null;
    }
}
