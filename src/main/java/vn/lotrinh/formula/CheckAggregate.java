package vn.lotrinh.formula;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.formula.FormulaError.Kind;

/** Checks sums, counts, states and questions over one register, and makes the measures that they read. */
final class CheckAggregate {

    private static final Set<String> NOT_ADDITIVE = Set.of("min", "max", "median", "distinct");

    private final Names names;
    private final Errors errors;

    CheckAggregate(Names names, Errors errors) {
        this.names = names;
        this.errors = errors;
    }

    @Nullable
    Sized of(Syntax.Call call) {
        var scope = call.scope();
        if (scope == null) {
            return wrong(
                    call.at(),
                    Kind.WRONG_ARGUMENTS,
                    "Hàm “" + call.function() + "” cần tên một sổ bộ, rồi biểu thức sau dấu chấm: " + call.function()
                            + "(register.field where …).");
        }
        var register = names.findRegister(scope.register().name());
        if (register.isEmpty()) {
            return wrong(
                    scope.register().at(),
                    Kind.UNKNOWN_REGISTER,
                    "Không có sổ bộ “" + scope.register().name() + "”"
                            + Nearest.hint(scope.register().name(), names.listRegisters()));
        }
        var momentFits = momentFits(call, register.get());
        var partsFit = partsFit(call, scope);
        var inside = new CheckScope(register.get(), call, scope, errors).of();
        return momentFits && partsFit && inside != null ? read(call, inside) : null;
    }

    private boolean momentFits(Syntax.Call call, RegisterShape register) {
        var function = call.function();
        boolean asksMoment = function.equals("start") || function.equals("end") || function.equals("mean");
        boolean asksSum = function.equals("sum") || function.equals("count") || function.equals("avg");
        if (asksMoment && !register.state()) {
            wrong(
                    call.at(),
                    Kind.EVENT_HAS_NO_MOMENT,
                    "Sổ bộ “" + register.code()
                            + "” ghi sự kiện, không có số đầu kỳ, cuối kỳ hay bình quân kỳ; hãy dùng sum "
                            + "hoặc count.");
            return false;
        }
        if (asksSum && register.state()) {
            wrong(
                    call.at(),
                    Kind.STATE_NEEDS_MOMENT,
                    "Sổ bộ “" + register.code() + "” ghi trạng thái, phải nói đo vào lúc nào; "
                            + (function.equals("avg")
                                    ? "thay avg bằng thương của hai phép đo, như end(" + register.code()
                                            + ".a * b) / end(" + register.code() + ".b)."
                                    : "thay “" + function
                                            + "” bằng start (đầu kỳ), end (cuối kỳ) hoặc mean (bình quân kỳ)."));
            return false;
        }
        return true;
    }

    private boolean partsFit(Syntax.Call call, Syntax.Scope scope) {
        var by = scope.by();
        if (by != null && NOT_ADDITIVE.contains(call.function())) {
            wrong(
                    by.at(),
                    Kind.WRONG_ARGUMENTS,
                    "Hàm “" + call.function() + "” không cộng dồn được nên không chia theo trường; hãy bỏ by.");
            return false;
        }
        var weight = scope.weight();
        if (weight != null && !call.function().equals("avg")) {
            wrong(weight.at(), Kind.WRONG_ARGUMENTS, "Quyền số weight chỉ dùng với avg.");
            return false;
        }
        return true;
    }

    private @Nullable Sized read(Syntax.Call call, CheckScope.Inside inside) {
        var measured = inside.measure();
        return switch (call.function()) {
            case "sum", "count" -> measure(measured, Moment.SUM);
            case "start" -> measure(measured, Moment.START);
            case "end" -> measure(measured, Moment.END);
            case "mean" -> measure(measured, Moment.MEAN);
            case "avg" ->
                inside.weights().map(weights -> average(measured, weights)).orElse(null);
            case "min" -> question(NotAdditive.Kind.MIN, measured);
            case "max" -> question(NotAdditive.Kind.MAX, measured);
            case "median" -> question(NotAdditive.Kind.MEDIAN, measured);
            default -> question(NotAdditive.Kind.DISTINCT, measured);
        };
    }

    private static Sized measure(Measure measure, Moment moment) {
        return new Sized(new Term.OfMeasure(measure, moment), measure.unit());
    }

    private static Sized average(Measure amounts, Measure weights) {
        return new Sized(
                new Term.Arithmetic(
                        Operator.OVER,
                        new Term.OfMeasure(amounts, Moment.SUM),
                        new Term.OfMeasure(weights, Moment.SUM)),
                amounts.amount() != null && weights.amount() == null
                        ? amounts.unit()
                        : amounts.unit().over(weights.unit()));
    }

    private static @Nullable Sized question(NotAdditive.Kind kind, Measure measured) {
        return Optional.ofNullable(measured.amount())
                .map(amount -> new NotAdditive(
                        kind,
                        measured.register(),
                        measured.state(),
                        amount,
                        measured.condition(),
                        measured.ageBounds(),
                        measured.unit()))
                .map(question -> new Sized(new Term.OfNotAdditive(question), unitOf(question)))
                .orElse(null);
    }

    /** Different values of which nobody said what they are take the unit that is asked for. */
    private static @Nullable QuantityUnit unitOf(NotAdditive question) {
        boolean unsaid =
                question.kind() == NotAdditive.Kind.DISTINCT && question.unit().equals(QuantityUnit.NONE);
        return unsaid ? null : question.unit();
    }

    private @Nullable Sized wrong(Syntax.Place at, Kind kind, String sentence) {
        errors.add(at, kind, sentence);
        return null;
    }
}
