package vn.lotrinh.formula;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A checked part of a row formula with what its surroundings must know.
 *
 * @param unit of a number; none for a bare number, which takes the unit of what it is compared with
 * @param choices of a choice
 */
record Typed(Row row, FieldType type, @Nullable QuantityUnit unit, Extent extent, List<FieldShape.Choice> choices) {

    List<String> choiceCodes() {
        return choices.stream().map(FieldShape.Choice::code).toList();
    }

    /** A literal with what counts as it. */
    List<Row> countingAs(Row literal) {
        return literal instanceof Row.Text(var code)
                ? Stream.concat(
                                Stream.of(literal),
                                choices.stream()
                                        .filter(choice -> code.equals(choice.countsAs()))
                                        .<Row>map(choice -> new Row.Text(choice.code())))
                        .toList()
                : List.of(literal);
    }

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
                field.choices());
    }
}
