package vn.lotrinh.formula;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.formula.FormulaError.Kind;

/** Checks the inside of an aggregate: what is summed, over which records, kept apart by what. */
final class CheckScope {

    /** What the aggregate reads; of an average, also what it is divided by. */
    record Inside(Measure measure, Optional<Measure> weights) {}

    private final RegisterShape register;
    private final Syntax.Call call;
    private final Syntax.Scope scope;
    private final Errors errors;
    private final CheckRow rows;

    CheckScope(RegisterShape register, Syntax.Call call, Syntax.Scope scope, Errors errors) {
        this.register = register;
        this.call = call;
        this.scope = scope;
        this.errors = errors;
        rows = new CheckRow(register, errors);
    }

    @Nullable
    Inside of() {
        int before = errors.inOrder().size();
        var amount = scope.amount() == null ? null : amount(scope.amount());
        var weight = scope.weight() == null ? null : rows.number(scope.weight());
        var ages = AgeConditions.of(register, scope.condition());
        var condition = ages.rest() == null ? null : rows.condition(ages.rest());
        checkAmount(amount, weight);
        checkBy();
        if (errors.inOrder().size() > before) {
            return null;
        }
        var plain = new Parts(ages, condition);
        if (!call.function().equals("avg") || amount == null) {
            return new Inside(plain.measure(amount), Optional.empty());
        }
        var weighed = weight == null ? amount : product(amount, weight);
        return new Inside(
                plain.measure(weighed), Optional.of(plain.known(amount).measure(weight)));
    }

    private @Nullable Typed amount(Syntax amount) {
        return call.function().equals("distinct") ? rows.of(amount) : rows.number(amount);
    }

    private static Typed product(Typed amount, Typed weight) {
        return Typed.number(
                new Row.Arithmetic(Operator.TIMES, amount.row(), weight.row()),
                Unit.combined(Operator.TIMES, amount.unit(), weight.unit()),
                amount.extent().times(weight.extent()));
    }

    private void checkAmount(@Nullable Typed amount, @Nullable Typed weight) {
        var function = call.function();
        boolean counts = function.equals("count");
        boolean mayCount = counts || function.equals("start") || function.equals("end") || function.equals("mean");
        if (scope.amount() == null && !mayCount) {
            errors.add(
                    scope.register().at(),
                    Kind.NUMBER_EXPECTED,
                    "Hàm “" + function + "” cần biết tính trên trường nào; hãy viết " + function + "(" + register.code()
                            + ".…).");
        } else if (scope.amount() != null && counts) {
            errors.add(
                    scope.amount().at(),
                    Kind.WRONG_ARGUMENTS,
                    "Hàm “count” đếm bản ghi, không nhận trường; hãy viết count(" + register.code()
                            + " where …), hoặc distinct để đếm giá trị khác nhau.");
        } else if (scope.amount() != null && amount != null && amount.type() == FieldType.OTHER) {
            errors.add(scope.amount().at(), Kind.WRONG_TYPE, "Trường này không đếm giá trị khác nhau được.");
        } else if (amount != null && amount.extent() == Extent.INTENSIVE) {
            checkIntensive(amount, weight);
        }
    }

    private void checkIntensive(Typed amount, @Nullable Typed weight) {
        var function = call.function();
        boolean sums =
                function.equals("sum") || function.equals("start") || function.equals("end") || function.equals("mean");
        if (!sums && !(function.equals("avg") && weight == null)) {
            return;
        }
        var text = RowText.of(amount.row());
        errors.add(
                Objects.requireNonNull(scope.amount()).at(),
                Kind.SUM_OF_INTENSIVE,
                sums ? cannotSum(text) : cannotAverage(text));
    }

    private String cannotSum(String text) {
        var instead = register.state()
                ? "lấy thương của hai phép đo, như end(" + register.code() + "." + text + " * area) / end("
                        + register.code() + ".area)."
                : "dùng avg(" + register.code() + "." + text + " weight …).";
        return "Không cộng được “" + text + "” vì đó là mức tính trên một đơn vị; hãy " + instead;
    }

    private String cannotAverage(String text) {
        return "Bình quân của “" + text + "” cần quyền số; hãy viết avg(" + register.code() + "." + text
                + " weight …), chẳng hạn weight area.";
    }

    private void checkBy() {
        var by = scope.by();
        if (by == null) {
            return;
        }
        var field = rows.of(by);
        if (field != null && !field.type().textual() && field.type() != FieldType.YES_NO) {
            errors.add(
                    by.at(),
                    Kind.WRONG_TYPE,
                    "Không chia theo trường “" + by.name() + "” được vì đó là "
                            + field.type().words() + "; chỉ chia theo lựa chọn, tham chiếu, chữ hoặc có/không.");
        }
    }

    /** Which records count. */
    private final class Parts {
        private final AgeConditions.Parts ages;
        private final @Nullable Row condition;

        Parts(AgeConditions.Parts ages, @Nullable Row condition) {
            this.ages = ages;
            this.condition = condition;
        }

        /** Only those that have the amount: an empty one must not weigh. */
        Parts known(Typed amount) {
            var known = new Row.Empty(amount.row(), true);
            return new Parts(ages, condition == null ? known : new Row.Both(condition, known));
        }

        Measure measure(@Nullable Typed amount) {
            var by = scope.by();
            return new Measure(
                    register.code(),
                    register.state(),
                    amount == null ? null : new RowFormula(amount.row(), unitOf(amount)),
                    condition == null ? null : new RowFormula(condition, QuantityUnit.NONE),
                    ages.bounds(),
                    by == null ? null : by.name(),
                    amount == null ? QuantityUnit.parse(register.countedUnit()) : unitOf(amount),
                    Measure.Aspect.AMOUNT);
        }
    }

    private QuantityUnit unitOf(Typed amount) {
        if (call.function().equals("distinct")) {
            return amount.row() instanceof Row.Field(var code, var _)
                    ? register.findField(code).map(FieldShape::quantityUnit).orElse(QuantityUnit.NONE)
                    : QuantityUnit.NONE;
        }
        return amount.unit() == null ? QuantityUnit.NONE : amount.unit();
    }
}
