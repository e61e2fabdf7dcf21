package vn.lotrinh.registry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import vn.lotrinh.formula.RegisterShape;
import vn.lotrinh.formula.RowFormula;
import vn.lotrinh.formula.Wanted;
import vn.lotrinh.registry.table.Column;

/** The row formulas of a register's definition, which have passed the check of the pack. */
final class ComputedFields {

    private ComputedFields() {}

    /** Computed fields as SQL over the columns of their own table, by the code of the field. */
    static Map<String, String> sql(Register register, RegisterSet registers) {
        var sql = new LinkedHashMap<String, String>();
        formulas(register, registers)
                .forEach((field, formula) -> sql.put(field, formula.sql(Column.quote(register.code()))));
        return sql;
    }

    /** Computed fields by their codes. */
    static Map<String, RowFormula> formulas(Register register, RegisterSet registers) {
        var shape = FormulaShapes.of(register, registers);
        var formulas = new LinkedHashMap<String, RowFormula>();
        register.fields().stream()
                .filter(RegisterField::isComputed)
                .forEach(field -> formulas.put(
                        field.code(),
                        checked(
                                Objects.requireNonNull(field.formula()),
                                shape,
                                Wanted.number(Objects.requireNonNullElse(field.unit(), "")))));
        return formulas;
    }

    static RowFormula condition(String text, Register register, RegisterSet registers) {
        return checked(text, FormulaShapes.forRules(register, registers), Wanted.condition());
    }

    private static RowFormula checked(String text, RegisterShape shape, Wanted wanted) {
        return switch (RowFormula.check(text, shape, wanted)) {
            case RowFormula.Outcome.Checked(var formula) -> formula;
            case RowFormula.Outcome.Wrong(var errors) ->
                throw new IllegalStateException(
                        "A formula that no pack's check would let through: " + text + " " + errors);
        };
    }
}
