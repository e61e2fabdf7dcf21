package vn.lotrinh.formula;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lotrinh.kernel.VietnameseFormat;

/** An indicator's formula as it is read aloud, with the Vietnamese names of what it reads. */
final class FormulaWords {

    private static final Map<Operator, String> SIGNS =
            Map.of(Operator.PLUS, " + ", Operator.MINUS, " - ", Operator.TIMES, " × ", Operator.OVER, " : ");

    private static final Map<String, String> BEFORE = Map.ofEntries(
            Map.entry("sum", "tổng"),
            Map.entry("count", "số"),
            Map.entry("start", "đầu kỳ"),
            Map.entry("end", "cuối kỳ"),
            Map.entry("mean", "bình quân"),
            Map.entry("avg", "trung bình"),
            Map.entry("min", "nhỏ nhất của"),
            Map.entry("max", "lớn nhất của"),
            Map.entry("median", "trung vị của"),
            Map.entry("distinct", "số giá trị khác nhau của"),
            Map.entry("growth", "tăng trưởng của"),
            Map.entry("previous", "kỳ trước của"),
            Map.entry("at", "giá trị của"),
            Map.entry("baseline", "số liệu gốc của"),
            Map.entry("reported", "số báo cáo của"),
            Map.entry("official", "số chính thức của"));

    private final Names names;

    FormulaWords(Names names) {
        this.names = names;
    }

    String of(Syntax syntax) {
        return switch (syntax) {
            case Syntax.Decimal(var _, var value) -> VietnameseFormat.number(value);
            case Syntax.Indicator(var _, var code) -> indicator(code);
            case Syntax.Negative(var _, var inner) -> "-" + part(inner);
            case Syntax.Arithmetic(var _, var operator, var left, var right) ->
                side(operator, left, false) + SIGNS.get(operator) + side(operator, right, true);
            case Syntax.Call call ->
                call.scope() == null || Functions.REFERENCES.contains(call.function())
                        ? reference(call)
                        : aggregate(call.function(), call.scope());
            default -> throw new IllegalStateException("A checked formula has no " + syntax.getClass());
        };
    }

    private String part(Syntax syntax) {
        return syntax instanceof Syntax.Arithmetic ? "(" + of(syntax) + ")" : of(syntax);
    }

    private String side(Operator outer, Syntax inner, boolean right) {
        return RowWords.needsParentheses(outer, inner, right) ? "(" + of(inner) + ")" : of(inner);
    }

    private String reference(Syntax.Call call) {
        var arguments = call.arguments();
        if (arguments.getFirst() instanceof Syntax.Name(var _, var code)) {
            return names.findConstant(code).map(ConstantShape::name).orElse(code);
        }
        var what = BEFORE.get(call.function()) + " " + of(arguments.getFirst());
        return arguments.get(arguments.size() - 1) instanceof Syntax.Decimal(var _, var year)
                ? what + " năm " + year.toPlainString()
                : what;
    }

    private String indicator(String code) {
        return "“" + names.findIndicator(code).map(IndicatorShape::name).orElse(code) + "”";
    }

    private String aggregate(String function, Syntax.Scope scope) {
        var code = scope.register().name();
        var register = names.findRegister(code).orElseGet(() -> new RegisterShape(code, code, false, "", List.of()));
        var rows = new RowWords(register);
        var words = new StringBuilder(BEFORE.get(function)).append(' ');
        if (scope.amount() != null) {
            words.append(rows.of(scope.amount())).append(" của ");
        }
        words.append(register.name());
        if (scope.weight() != null) {
            words.append(" theo quyền số ").append(rows.of(scope.weight()));
        }
        if (scope.condition() != null) {
            words.append(" (").append(rows.of(scope.condition())).append(')');
        }
        if (scope.by() != null) {
            words.append(" chia theo ").append(rows.of(scope.by()));
        }
        return words.toString();
    }

    static String list(List<String> words) {
        return words.stream().collect(Collectors.joining(", "));
    }

    static String sign(Operator operator) {
        return String.valueOf(SIGNS.get(operator));
    }
}
