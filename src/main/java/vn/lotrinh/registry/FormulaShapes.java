package vn.lotrinh.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.formula.FieldShape;
import vn.lotrinh.formula.RegisterShape;

/** What formulas know of registers. */
public final class FormulaShapes {

    private FormulaShapes() {}

    public static List<RegisterShape> of(RegisterSet registers) {
        return registers.list().stream()
                .map(register -> of(register, registers))
                .toList();
    }

    /** With all that a measure may speak of: what is entered, taken over and computed, and the village. */
    public static RegisterShape of(Register register, RegisterSet registers) {
        return shape(register, fields(register, registers));
    }

    /** With the days as well, of which only the rules of one record may speak: rows of a state are cut by days of others. */
    static RegisterShape forRules(Register register, RegisterSet registers) {
        var fields = new ArrayList<>(fields(register, registers));
        if (register.isState()) {
            fields.add(FieldShape.of(vn.lotrinh.formula.FieldType.DATE, "valid_from", "Từ ngày"));
            fields.add(FieldShape.of(vn.lotrinh.formula.FieldType.DATE, "valid_to", "Đến ngày"));
        } else {
            fields.add(FieldShape.of(vn.lotrinh.formula.FieldType.DATE, "counts_on", "Ngày tính số liệu"));
        }
        return shape(register, fields);
    }

    private static RegisterShape shape(Register register, List<FieldShape> fields) {
        return new RegisterShape(register.code(), register.name(), register.isState(), register.countedUnit(), fields);
    }

    private static List<FieldShape> fields(Register register, RegisterSet registers) {
        var fields = new ArrayList<FieldShape>();
        register.fields().forEach(field -> fields.add(shape(field.code(), field.name(), field, registers)));
        for (var copy : register.copies()) {
            registers
                    .original(register, copy.code())
                    .map(original -> shape(copy.code(), copy.name(), original, registers))
                    .or(() -> registers
                            .typeOf(register, copy.code())
                            .map(village -> FieldShape.of(vn.lotrinh.formula.FieldType.TEXT, copy.code(), copy.name())))
                    .ifPresent(fields::add);
        }
        fields.add(FieldShape.of(vn.lotrinh.formula.FieldType.TEXT, Register.VILLAGE, "Thôn"));
        return fields;
    }

    private static FieldShape shape(String code, String name, RegisterField field, RegisterSet registers) {
        var choices = Optional.ofNullable(field.list())
                .flatMap(registers::findList)
                .map(list -> list.choices().stream()
                        .map(choice -> new FieldShape.Choice(choice.code(), choice.name(), choice.countsAs()))
                        .toList())
                .orElse(List.of());
        return new FieldShape(code, name, typeOf(field), unitOf(field, registers), field.intensive(), choices);
    }

    private static @Nullable String unitOf(RegisterField field, RegisterSet registers) {
        return switch (field.type()) {
            case MONEY -> field.unit() == null ? "đồng" : field.unit();
            case REFERENCE ->
                Optional.ofNullable(field.register())
                        .flatMap(registers::find)
                        .map(Register::countedUnit)
                        .orElse(null);
            default -> field.unit();
        };
    }

    private static vn.lotrinh.formula.FieldType typeOf(RegisterField field) {
        return switch (field.type()) {
            case WHOLE, DECIMAL, MONEY, COMPUTED -> vn.lotrinh.formula.FieldType.NUMBER;
            case TEXT, PERIOD, VILLAGE -> vn.lotrinh.formula.FieldType.TEXT;
            case CHOICE -> vn.lotrinh.formula.FieldType.CHOICE;
            case DATE -> vn.lotrinh.formula.FieldType.DATE;
            case YES_NO -> vn.lotrinh.formula.FieldType.YES_NO;
            case REFERENCE -> vn.lotrinh.formula.FieldType.REFERENCE;
            case POINT, LINE, POLYGON, ATTACHMENTS -> vn.lotrinh.formula.FieldType.OTHER;
        };
    }
}
