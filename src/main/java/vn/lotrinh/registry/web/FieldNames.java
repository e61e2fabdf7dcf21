package vn.lotrinh.registry.web;

import vn.lotrinh.registry.CopiedField;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterField;

/** What a column of a register is called on the screen. */
final class FieldNames {

    private FieldNames() {}

    static String of(Register register, String code) {
        return switch (code) {
            case Register.VILLAGE -> "Thôn";
            case ListAddress.BY_DAY -> "Từ ngày";
            default ->
                register.findField(code)
                        .map(RegisterField::name)
                        .or(() -> register.findCopy(code).map(CopiedField::name))
                        .orElse(code);
        };
    }
}
