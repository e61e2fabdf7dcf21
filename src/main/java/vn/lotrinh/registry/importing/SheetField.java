package vn.lotrinh.registry.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterField;

/**
 * What a column of a sheet can be: a field, the village, or a day of a state. <i>Cột của sổ</i>.
 *
 * @param needed whether no row can do without it
 * @param field absent for the village and the days of a state
 */
public record SheetField(
        String code,
        String title,
        FieldType type,
        boolean needed,
        @Nullable RegisterField field) {

    /** The first day of a state. */
    static final String FROM = "valid_from";

    /** Its last day. */
    static final String TO = "valid_to";

    /** In the order of the form. */
    public static List<SheetField> of(Register register) {
        var fields = new ArrayList<SheetField>();
        if (register.village().isEntered()) {
            boolean needed = register.village().way() == Register.VillageRule.Way.REQUIRED;
            fields.add(new SheetField(Register.VILLAGE, "Thôn", FieldType.VILLAGE, needed, null));
        }
        register.entered().stream()
                .filter(field -> !field.type().isShape() && field.type() != FieldType.ATTACHMENTS)
                .forEach(field -> fields.add(new SheetField(
                        field.code(),
                        field.name(),
                        field.type(),
                        field.required() || field.code().equals(register.countsOn()),
                        field)));
        if (register.isState()) {
            fields.add(new SheetField(FROM, "Từ ngày", FieldType.DATE, true, null));
            fields.add(new SheetField(TO, "Đến ngày", FieldType.DATE, false, null));
        }
        return fields;
    }

    /** Whether one answer may hold for the whole file. */
    public boolean mayBeConstant(Register register) {
        return code.equals(Register.VILLAGE) || code.equals(FROM) || code.equals(register.countsOn());
    }
}
