package vn.lotrinh.formula;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.formula.FormulaError.Kind;

/** Checks what a formula reads from other indicators and from constants. */
final class CheckReference {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Names names;
    private final int frequencyMonths;
    private final String ownCode;
    private final Errors errors;

    CheckReference(Names names, int frequencyMonths, String ownCode, Errors errors) {
        this.names = names;
        this.frequencyMonths = frequencyMonths;
        this.ownCode = ownCode;
        this.errors = errors;
    }

    @Nullable
    Sized of(Syntax.Call call) {
        return switch (call.function()) {
            case "constant" -> constant(call);
            case "growth" -> growth(call);
            case "previous" -> lone(call, new Reference.Previous());
            case "baseline" -> lone(call, new Reference.Baseline());
            case "reported" -> lone(call, new Reference.Reported());
            case "official" -> lone(call, new Reference.Official());
            default -> at(call);
        };
    }

    @Nullable
    Sized of(Syntax.Indicator indicator, Reference how) {
        if (how.computes() && indicator.code().equals(ownCode)) {
            return wrong(
                    indicator.at(),
                    Kind.CIRCLE,
                    "Chỉ số [" + ownCode + "] không thể tính từ chính nó; số đã báo cáo của nó là reported([" + ownCode
                            + "]).");
        }
        var found = names.findIndicator(indicator.code());
        if (found.isEmpty()) {
            return wrong(
                    indicator.at(),
                    Kind.UNKNOWN_INDICATOR,
                    "Không có chỉ số [" + indicator.code() + "]"
                            + Nearest.hint(indicator.code(), names.listIndicators()));
        }
        if ((how instanceof Reference.Same || how instanceof Reference.Previous)
                && found.get().frequencyMonths() > frequencyMonths) {
            return wrong(
                    indicator.at(),
                    Kind.FREQUENCY,
                    "Chỉ số [" + indicator.code() + "] chỉ có số liệu "
                            + every(found.get().frequencyMonths())
                            + ", không dùng được cho chỉ số tính " + every(frequencyMonths)
                            + "; hãy đổi tần suất hoặc dùng at([" + indicator.code() + "], 2025).");
        }
        return new Sized(
                new Term.OfIndicator(indicator.code(), how), unitOf(found.get().unit()));
    }

    private @Nullable Sized lone(Syntax.Call call, Reference how) {
        return call.arguments().size() == 1 && call.arguments().getFirst() instanceof Syntax.Indicator indicator
                ? of(indicator, how)
                : wrongArguments(
                        call,
                        "cần đúng một chỉ số trong dấu ngoặc vuông, như " + call.function() + "([ty-le-ho-ngheo]).");
    }

    private @Nullable Sized at(Syntax.Call call) {
        var arguments = call.arguments();
        return arguments.size() == 2
                        && arguments.get(0) instanceof Syntax.Indicator indicator
                        && yearOf(arguments.get(1)).isPresent()
                ? of(indicator, new Reference.At(yearOf(arguments.get(1)).get()))
                : wrongArguments(call, "cần một chỉ số và một năm, như at([ty-le-ho-ngheo], 2025).");
    }

    private static Optional<Integer> yearOf(Syntax syntax) {
        return syntax instanceof Syntax.Decimal(var _, var value)
                        && value.scale() == 0
                        && value.compareTo(BigDecimal.valueOf(1900)) >= 0
                        && value.compareTo(BigDecimal.valueOf(2999)) <= 0
                ? Optional.of(value.intValueExact())
                : Optional.empty();
    }

    private @Nullable Sized growth(Syntax.Call call) {
        var same = lone(call, new Reference.Same());
        if (same == null || !(call.arguments().getFirst() instanceof Syntax.Indicator now)) {
            return null;
        }
        var ratio = new Term.Arithmetic(
                Operator.OVER, same.term(), new Term.OfIndicator(now.code(), new Reference.Previous()));
        var change = new Term.Arithmetic(Operator.MINUS, ratio, new Term.Decimal(BigDecimal.ONE));
        return new Sized(
                new Term.Arithmetic(Operator.TIMES, change, new Term.Decimal(HUNDRED)), QuantityUnit.parse("%"));
    }

    private @Nullable Sized constant(Syntax.Call call) {
        if (call.arguments().size() != 1 || !(call.arguments().getFirst() instanceof Syntax.Name(var at, var code))) {
            return wrongArguments(call, "cần tên của một hằng số, như constant(natural_area).");
        }
        var found = names.findConstant(code);
        return found.isPresent()
                ? new Sized(new Term.OfConstant(code), unitOf(found.get().unit()))
                : wrong(
                        at,
                        Kind.UNKNOWN_CONSTANT,
                        "Không có hằng số “" + code + "”" + Nearest.hint(code, names.listConstants()));
    }

    private QuantityUnit unitOf(String unit) {
        return new PeriodUnit(frequencyMonths).understood(QuantityUnit.parse(unit));
    }

    private static String every(int months) {
        return switch (months) {
            case 1 -> "theo tháng";
            case 3 -> "theo quý";
            case 6 -> "theo sáu tháng";
            default -> "theo năm";
        };
    }

    private @Nullable Sized wrongArguments(Syntax.Call call, String sentence) {
        return wrong(call.at(), Kind.WRONG_ARGUMENTS, "Hàm “" + call.function() + "” " + sentence);
    }

    private @Nullable Sized wrong(Syntax.Place at, Kind kind, String sentence) {
        errors.add(at, kind, sentence);
        return null;
    }
}
