package vn.lotrinh.formula;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a formula knows of a register's field.
 *
 * @param code as formulas write it, such as {@code valid_to}
 * @param unit of a number; of a reference, what is counted when its different values are counted
 * @param intensive a rate, a price, a yield: it holds per something and is never summed by itself
 * @param choices of a choice; empty where any text may stand
 */
public record FieldShape(
        String code, String name, FieldType type, @Nullable String unit, boolean intensive, List<Choice> choices) {

    /**
     * What may be chosen.
     *
     * @param code as formulas write it
     * @param name as it is read
     * @param countsAs the choice for which formulas take it, too; absent for most
     */
    public record Choice(String code, String name, @Nullable String countsAs) {}

    public FieldShape {
        Codes.requireName(code);
        if (unit != null) {
            var parsed = QuantityUnit.parse(unit);
            unit = parsed.text().isEmpty() ? null : unit;
        }
        choices = List.copyOf(choices);
    }

    public static FieldShape number(String code, String name, String unit) {
        return new FieldShape(code, name, FieldType.NUMBER, unit, false, List.of());
    }

    /** A number that holds per something. <i>Đại lượng cường độ</i>: năng suất, đơn giá, tỷ lệ. */
    public static FieldShape rate(String code, String name, String unit) {
        return new FieldShape(code, name, FieldType.NUMBER, unit, true, List.of());
    }

    public static FieldShape of(FieldType type, String code, String name) {
        return new FieldShape(code, name, type, null, false, List.of());
    }

    List<String> choiceCodes() {
        return choices.stream().map(Choice::code).toList();
    }

    /** How a choice is read; as it is written where there is none of this code. */
    String choiceName(String choice) {
        return choices.stream()
                .filter(one -> one.code().equals(choice))
                .map(Choice::name)
                .findFirst()
                .orElse(choice);
    }

    QuantityUnit quantityUnit() {
        return unit == null ? QuantityUnit.NONE : QuantityUnit.parse(unit);
    }
}
