package vn.lotrinh.formula;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.formula.FormulaError.Kind;

/** What may be compared with what. */
final class CheckComparison {

    private final Errors errors;

    CheckComparison(Errors errors) {
        this.errors = errors;
    }

    @Nullable
    Typed of(Syntax.Place at, Comparison comparison, @Nullable Typed left, Syntax written, @Nullable Typed right) {
        if (left == null || right == null) {
            return null;
        }
        var other = fitting(at, left, right);
        if (other == null
                || !orderFits(at, comparison, left)
                || !orderFits(at, comparison, right)
                || !choiceFits(at, left, written, right)) {
            return null;
        }
        boolean turned = left.row().literal();
        var field = turned ? right : left;
        var all = field.countingAs(turned ? left.row() : other);
        return Typed.condition(
                all.size() > 1
                        ? new Row.OneOf(field.row(), all, comparison == Comparison.UNEQUAL)
                        : new Row.Compare(comparison, left.row(), other));
    }

    @Nullable
    Typed oneOf(Syntax.OneOf oneOf, @Nullable Typed value, List<@Nullable Typed> values) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < values.size(); i++) {
            var written = oneOf.values().get(i);
            var one = values.get(i);
            if (value == null || one == null) {
                continue;
            }
            if (!one.row().literal()) {
                errors.add(
                        written.at(),
                        Kind.WRONG_TYPE,
                        "Danh sách sau in chỉ gồm giá trị viết sẵn, như (\"lua\", \"ngo\"); muốn so với một trường thì dùng =.");
                continue;
            }
            var fitting = fitting(written.at(), value, one);
            if (fitting != null && choiceFits(written.at(), value, written, one)) {
                rows.addAll(value.countingAs(fitting));
            }
        }
        return value == null || rows.size() < values.size()
                ? null
                : Typed.condition(new Row.OneOf(value.row(), List.copyOf(rows), oneOf.not()));
    }

    /** The right side as it is compared with the left one, in its unit. */
    private @Nullable Row fitting(Syntax.Place at, Typed left, Typed right) {
        if (left.type() == FieldType.NUMBER && right.type() == FieldType.NUMBER) {
            var factor = Unit.factor(right.unit(), left.unit());
            if (factor == null) {
                errors.add(
                        at,
                        Kind.WRONG_UNIT,
                        "Không so sánh được " + Unit.named(left.unit()) + " với " + Unit.named(right.unit())
                                + "; hai vế phải cùng loại đơn vị.");
                return null;
            }
            return right.row().scaled(factor);
        }
        for (var side : List.of(left, right)) {
            if (side.type() == FieldType.OTHER) {
                errors.add(
                        at,
                        Kind.WRONG_TYPE,
                        "Trường “" + RowText.of(side.row())
                                + "” không so sánh được; chỉ hỏi được is empty hoặc is not empty.");
                return null;
            }
        }
        boolean alike = left.type() == right.type()
                || (left.type().textual() && right.type().textual());
        if (!alike) {
            errors.add(
                    at,
                    Kind.WRONG_TYPE,
                    "Không so sánh được " + left.type().words() + " với "
                            + right.type().words() + ".");
            return null;
        }
        return right.row();
    }

    private boolean orderFits(Syntax.Place at, Comparison comparison, Typed left) {
        var type = left.type();
        if (comparison.ordered()
                && (type == FieldType.CHOICE || type == FieldType.REFERENCE || type == FieldType.YES_NO)) {
            errors.add(
                    at,
                    Kind.WRONG_TYPE,
                    "Giá trị " + type.words() + " không có thứ tự; chỉ so sánh bằng =, <> hoặc in.");
            return false;
        }
        return true;
    }

    private boolean choiceFits(Syntax.Place at, Typed left, Syntax written, Typed right) {
        return choiceExists(written.at(), left, right) && choiceExists(at, right, left);
    }

    private boolean choiceExists(Syntax.Place at, Typed choice, Typed literal) {
        if (choice.row() instanceof Row.Field(var code, var type)
                && type.textual()
                && literal.row() instanceof Row.Text(var value)
                && !choice.choices().isEmpty()
                && !choice.choiceCodes().contains(value)) {
            errors.add(
                    at,
                    Kind.UNKNOWN_CHOICE,
                    "Trường “" + code + "” không có lựa chọn “" + value + "”"
                            + Nearest.hint(value, choice.choiceCodes()));
            return false;
        }
        return true;
    }
}
