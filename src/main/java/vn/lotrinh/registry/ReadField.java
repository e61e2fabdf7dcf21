package vn.lotrinh.registry;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.pack.PackFields;
import vn.lotrinh.pack.PackUnits;

/** Reads one field of a register, and checks what can be told from the field alone. */
final class ReadField {

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_KEEPING = 100;
    private static final Pattern PER_TIME = Pattern.compile("/(năm|quý|tháng|ngày|giờ)");

    private final PackFields entry;
    private final PackUnits units;

    private ReadField(PackFields entry, PackUnits units) {
        this.entry = entry;
        this.units = units;
    }

    static RegisterField of(PackFields entry, PackUnits units) {
        return new ReadField(entry, units).field();
    }

    private RegisterField field() {
        entry.allow(
                "code",
                "name",
                "type",
                "unit",
                "intensive",
                "required",
                "requiredWhen",
                "least",
                "most",
                "longest",
                "pattern",
                "list",
                "register",
                "formula",
                "personal",
                "help",
                "classifies",
                "periods",
                "retired");
        String code = RegisterCodes.ofField(entry);
        String name = entry.text("name");
        boolean known = entry.has("type");
        var type = entry.choice("type", FieldType.class);
        if (known && !entry.isWrong("type")) {
            checkFitting(type);
        }
        var field = new RegisterField(
                code,
                name,
                type,
                entry.findText("unit")
                        .map(unit -> units.checked(entry, "unit", unit))
                        .orElse(null),
                entry.flag("intensive"),
                entry.flag("required"),
                entry.findText("requiredWhen").orElse(null),
                entry.findNumber("least").orElse(null),
                entry.findNumber("most").orElse(null),
                entry.findWhole("longest", 1, LONGEST_TEXT).orElse(null),
                entry.findText("pattern").map(this::pattern).orElse(null),
                entry.findText("list").orElse(null),
                entry.findText("register").orElse(null),
                entry.findText("formula").orElse(null),
                entry.findGroup("personal").map(ReadField::personal).orElse(null),
                entry.findText("help").orElse(null),
                entry.flag("classifies"),
                List.copyOf(entry.choices("periods", PeriodLength.class)),
                entry.flag("retired"));
        if (entry.wholeSound()) {
            checkLimits(field);
        }
        return field;
    }

    private void checkFitting(FieldType type) {
        only(type.isNumber(), "của số", type, "unit", "intensive");
        only(type.isNumber() && type != FieldType.COMPUTED, "của số nhập vào", type, "least", "most");
        only(type == FieldType.TEXT, "của TEXT", type, "longest", "pattern");
        only(type == FieldType.CHOICE, "của CHOICE", type, "list", "classifies");
        only(type == FieldType.PERIOD, "của PERIOD", type, "periods");
        only(type == FieldType.REFERENCE, "của REFERENCE", type, "register");
        only(type == FieldType.COMPUTED, "của COMPUTED", type, "formula");
        only(type != FieldType.COMPUTED, "của trường nhập vào", type, "required", "requiredWhen");
        needs(type == FieldType.CHOICE, "list", "mã của một danh mục trong lists.yaml");
        needs(type == FieldType.REFERENCE, "register", "mã của sổ mà trường này trỏ đến");
        needs(type == FieldType.COMPUTED, "formula", "phép tính từ các trường khác");
    }

    private void only(boolean fits, String whose, FieldType type, String... names) {
        for (String name : names) {
            if (!fits && entry.has(name)) {
                entry.wrong(
                        name,
                        "“" + name + "” là mục " + whose + ", không dùng cho trường kiểu " + type + " (" + type.title()
                                + ").");
            }
        }
    }

    private void needs(boolean needed, String name, String what) {
        if (needed && entry.sound() && entry.lacks(name)) {
            entry.wrong("type", "Trường kiểu " + entry.text("type") + " cần “" + name + "”: " + what + ".");
        }
    }

    private void checkLimits(RegisterField field) {
        if (field.required() && field.requiredWhen() != null) {
            entry.wrong("requiredWhen", "Trường luôn bắt buộc thì không có “requiredWhen”; hãy bỏ một trong hai mục.");
        }
        var least = field.least();
        var most = field.most();
        if (least != null && most != null && least.compareTo(most) > 0) {
            entry.wrong(
                    "most",
                    "Số lớn nhất " + most.toPlainString() + " nhỏ hơn số nhỏ nhất " + least.toPlainString() + ".");
        }
        var unit = field.unit();
        if (unit != null && !field.intensive() && isRate(unit)) {
            entry.wrong(
                    "unit",
                    "“" + unit
                            + "” là mức tính trên một đơn vị nên không cộng được; hãy ghi “intensive: true” cho trường này.");
        }
    }

    /** What is told per area, head or piece; a figure per year is still an amount. */
    private static boolean isRate(String unit) {
        return unit.equals("%") || PER_TIME.matcher(unit).replaceAll("").contains("/");
    }

    private @Nullable String pattern(String text) {
        try {
            Pattern.compile(text);
            return text;
        } catch (PatternSyntaxException wrong) {
            entry.wrong("pattern", "“" + text + "” không phải là một biểu thức chính quy; hãy viết như “[0-9]{12}”.");
            return null;
        }
    }

    static RegisterField.Personal personal(PackFields fields) {
        fields.allow("purpose", "basis", "keepYears");
        return new RegisterField.Personal(
                fields.text("purpose"), fields.text("basis"), fields.whole("keepYears", 0, LONGEST_KEEPING));
    }
}
