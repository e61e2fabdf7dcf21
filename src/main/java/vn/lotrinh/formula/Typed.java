package vn.lotrinh.formula;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A checked part of a row formula with what its surroundings must know.
 *
 * @param unit of a number; none for a bare number, which takes the unit of what it is compared with
 * @param choices of a choice
 */
record Typed(Row row, FieldType type, @Nullable QuantityUnit unit, Extent extent, List<String> choices) {

    static Typed number(Row row, @Nullable QuantityUnit unit, Extent extent) {
        return new Typed(row, FieldType.NUMBER, unit, extent, List.of());
    }

    static Typed bare(Row row) {
        return number(row, null, Extent.PLAIN);
    }

    static Typed of(FieldType type, Row row) {
        return new Typed(row, type, null, Extent.PLAIN, List.of());
    }

    static Typed condition(Row row) {
        return of(FieldType.YES_NO, row);
    }

    static Typed field(FieldShape field) {
        return new Typed(
                new Row.Field(field.code(), field.type()),
                field.type(),
                field.type() == FieldType.NUMBER ? field.quantityUnit() : null,
                field.intensive()
                        ? Extent.INTENSIVE
                        : field.type() == FieldType.NUMBER ? Extent.EXTENSIVE : Extent.PLAIN,
                field.choiceCodes());
    }
}
