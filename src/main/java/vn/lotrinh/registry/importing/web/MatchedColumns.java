package vn.lotrinh.registry.importing.web;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.importing.SheetField;
import vn.lotrinh.registry.importing.SheetImport;
import vn.lotrinh.web.Typed;

/** What the form of the columns sends. */
record MatchedColumns(Map<Integer, String> fields, Map<String, String> constants) {

    static final String COLUMN = "cot-";
    static final String CONSTANT = "chung-";

    static MatchedColumns of(Register register, SheetImport sheet, Typed typed) {
        var fields = new LinkedHashMap<Integer, String>();
        sheet.found().layout().columns().forEach(column -> {
            String code = typed.text(COLUMN + column.index());
            if (SheetField.of(register).stream().anyMatch(field -> field.code().equals(code))) {
                fields.put(column.index(), code);
            }
        });
        var constants = new LinkedHashMap<String, String>();
        SheetField.of(register).stream()
                .filter(field -> field.mayBeConstant(register))
                .forEach(field -> {
                    String words = constant(field, typed);
                    if (!words.isEmpty()) {
                        constants.put(field.code(), words);
                    }
                });
        return new MatchedColumns(fields, constants);
    }

    private static String constant(SheetField field, Typed typed) {
        String name = CONSTANT + field.code();
        return field.type() == FieldType.DATE
                ? typed.findDay(name).map(VietnameseFormat::date).orElse(typed.text(name))
                : typed.text(name);
    }
}
