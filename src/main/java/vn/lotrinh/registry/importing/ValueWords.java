package vn.lotrinh.registry.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.registry.ChoiceList;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterField;
import vn.lotrinh.registry.RegisterSet;
import vn.lotrinh.sheet.SheetCell;
import vn.lotrinh.territory.Territory;

/** Values of a register's fields as people read them in a sheet: names for codes. <i>Giá trị bằng chữ</i>. */
final class ValueWords {

    private final RegisterSet registers;
    private final Map<String, String> villages = new HashMap<>();
    private final Map<String, Map<UUID, String>> records;
    private final Map<String, Map<String, String>> choices = new HashMap<>();

    /** @param records names of records by the code of their register */
    ValueWords(RegisterSet registers, List<Territory.Village> villages, Map<String, Map<UUID, String>> records) {
        this.registers = registers;
        this.records = records;
        villages.forEach(village -> this.villages.put(village.code(), village.name()));
    }

    SheetCell cell(Register register, String code, @Nullable Object value) {
        var type = type(register, code);
        return switch (value) {
            case null -> SheetCell.EMPTY;
            case BigDecimal number -> new SheetCell.Number(number, null);
            case LocalDate day -> new SheetCell.Day(day);
            case Boolean truth -> SheetCell.ofText(truth ? "Có" : "Không");
            case UUID id ->
                SheetCell.ofText(registers
                        .original(register, code)
                        .map(RegisterField::register)
                        .map(target -> records.getOrDefault(target, Map.of()).getOrDefault(id, id.toString()))
                        .orElseGet(id::toString));
            case String text when type == FieldType.VILLAGE -> SheetCell.ofText(villages.getOrDefault(text, text));
            case String text when type == FieldType.CHOICE -> SheetCell.ofText(choice(register, code, text));
            case String text
            when type == FieldType.PERIOD ->
                SheetCell.ofText(Period.find(text).map(Period::toString).orElse(text));
            default -> SheetCell.ofText(value.toString());
        };
    }

    String text(Register register, String code, @Nullable Object value) {
        return value instanceof BigDecimal number
                ? VietnameseFormat.number(number)
                : cell(register, code, value).inWords();
    }

    private FieldType type(Register register, String code) {
        return registers.typeOf(register, code).orElse(FieldType.TEXT);
    }

    private String choice(Register register, String field, String code) {
        return choices.computeIfAbsent(register.code() + "." + field, both -> names(register, field))
                .getOrDefault(code, code);
    }

    private Map<String, String> names(Register register, String field) {
        var names = new HashMap<String, String>();
        Optional.of(field)
                .flatMap(code -> registers.original(register, code))
                .map(RegisterField::list)
                .flatMap(registers::findList)
                .map(ChoiceList::choices)
                .ifPresent(all -> all.forEach(choice -> names.put(choice.code(), choice.name())));
        return names;
    }
}
