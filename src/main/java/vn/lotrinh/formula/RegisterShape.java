package vn.lotrinh.formula;

import java.util.List;
import java.util.Optional;

/**
 * What a formula knows of a register. <i>Sổ bộ</i>.
 *
 * @param state whether its records hold from a date on (a card, a plot) or happen once (a harvest)
 * @param countedUnit what its records are counted in, such as {@code hộ}
 */
public record RegisterShape(String code, String name, boolean state, String countedUnit, List<FieldShape> fields) {

    public RegisterShape {
        Codes.requireName(code);
        QuantityUnit.parse(countedUnit);
        fields = List.copyOf(fields);
    }

    public Optional<FieldShape> findField(String fieldCode) {
        return fields.stream().filter(field -> field.code().equals(fieldCode)).findFirst();
    }

    List<String> fieldCodes() {
        return fields.stream().map(FieldShape::code).toList();
    }
}
