package vn.lotrinh.formula;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.formula.FormulaError.Kind;

/** Checks the functions that may stand inside one record, and says why the others may not. */
final class CheckRowCall {

    /** Checks an argument. */
    interface Inner {
        @Nullable
        Typed of(Syntax syntax);
    }

    private static final Pattern DAY = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");

    private final RegisterShape register;
    private final Inner inner;
    private final Errors errors;

    CheckRowCall(RegisterShape register, Inner inner, Errors errors) {
        this.register = register;
        this.inner = inner;
        this.errors = errors;
    }

    @Nullable
    Typed of(Syntax.Call call) {
        return switch (call.function()) {
            case "year" -> datePart(call, Row.Part.YEAR);
            case "month" -> datePart(call, Row.Part.MONTH);
            case "date" -> date(call);
            case "age" -> age(call);
            case "today" -> today(call.at());
            default -> unknownFunction(call);
        };
    }

    private @Nullable Typed unknownFunction(Syntax.Call call) {
        return wrong(
                call.at(),
                Kind.UNKNOWN_FUNCTION,
                Functions.OF_INDICATORS.contains(call.function())
                        ? "Hàm “" + call.function()
                                + "” tính trên cả sổ bộ hoặc chỉ số khác, không dùng được bên trong một bản ghi."
                        : "Không có hàm “" + call.function() + "”" + Nearest.hint(call.function(), Functions.OF_ROWS));
    }

    /** What {@link AgeConditions} did not take is in the wrong place. */
    private @Nullable Typed age(Syntax.Call call) {
        return call.arguments().size() == 1
                        && call.arguments().getFirst() instanceof Syntax.Name name
                        && register.findField(name.name()).isEmpty()
                ? inner.of(name)
                : wrong(call.at(), Kind.AGE_ONLY_IN_CONDITION, AgeConditions.whereAgeMayStand(register));
    }

    private @Nullable Typed datePart(Syntax.Call call, Row.Part part) {
        var argument = call.arguments().size() == 1 ? call.arguments().getFirst() : null;
        if (argument == null) {
            return wrong(
                    call.at(),
                    Kind.WRONG_ARGUMENTS,
                    "Hàm “" + part.word() + "” cần đúng một ngày, như " + part.word() + "(planted_on).");
        }
        var day = inner.of(argument);
        if (day != null && day.type() != FieldType.DATE) {
            return wrong(
                    argument.at(),
                    Kind.WRONG_TYPE,
                    "Hàm “" + part.word() + "” cần một ngày, nhưng ở đây là "
                            + day.type().words() + ".");
        }
        return day == null ? null : Typed.bare(new Row.DatePart(part, day.row()));
    }

    private @Nullable Typed date(Syntax.Call call) {
        if (call.arguments().size() == 1 && call.arguments().getFirst() instanceof Syntax.Text(var _, var text)) {
            try {
                if (DAY.matcher(text).matches()) {
                    return Typed.of(FieldType.DATE, new Row.Day(LocalDate.parse(text)));
                }
            } catch (DateTimeException noSuchDay) {
                return wrongDate(call);
            }
        }
        return wrongDate(call);
    }

    private @Nullable Typed wrongDate(Syntax.Call call) {
        return wrong(
                call.at(),
                Kind.WRONG_ARGUMENTS,
                "Ngày phải có thật và viết theo năm-tháng-ngày trong dấu nháy kép: date(\"2026-12-31\").");
    }

    @Nullable
    Typed today(Syntax.Place at) {
        return wrong(
                at,
                Kind.TODAY_NOT_ALLOWED,
                "Công thức không được hỏi ngày hôm nay, vì số liệu của kỳ đã qua sẽ tự đổi; hãy dùng một ngày cố định "
                        + "như date(\"2026-12-31\") hoặc một trường ngày của sổ bộ.");
    }

    private @Nullable Typed wrong(Syntax.Place at, Kind kind, String sentence) {
        errors.add(at, kind, sentence);
        return null;
    }
}
