package vn.lotrinh.formula;

import org.jspecify.annotations.Nullable;
import vn.lotrinh.formula.FormulaError.Kind;

/** Checks that a row formula is what its place asks for, and brings its figure into the unit of that place. */
final class CheckWanted {

    private final CheckRow rows;
    private final Errors errors;

    CheckWanted(RegisterShape register, Errors errors) {
        rows = new CheckRow(register, errors);
        this.errors = errors;
    }

    @Nullable
    RowFormula of(Syntax syntax, Wanted wanted) {
        return switch (wanted) {
            case Wanted.Condition() -> {
                var row = rows.condition(syntax);
                yield row == null ? null : new RowFormula(row, QuantityUnit.NONE);
            }
            case Wanted.Figure(var unit) -> inUnit(rows.number(syntax), unit);
        };
    }

    private @Nullable RowFormula inUnit(@Nullable Typed number, String text) {
        var unit = QuantityUnit.find(text);
        if (unit.isEmpty()) {
            errors.add(new Syntax.Place(1, 1), Kind.WRONG_UNIT, unreadable(text));
            return null;
        }
        if (number == null) {
            return null;
        }
        var factor = Unit.factor(number.unit(), unit.get());
        if (factor == null) {
            errors.add(
                    new Syntax.Place(1, 1),
                    Kind.WRONG_UNIT,
                    "Công thức cho ra " + Unit.named(number.unit()) + " nhưng trường có đơn vị "
                            + Unit.named(unit.get()) + "; hãy sửa công thức hoặc đơn vị.");
            return null;
        }
        return new RowFormula(number.row().scaled(factor), unit.get());
    }

    static String unreadable(String unit) {
        return "Không đọc được đơn vị “" + unit.strip() + "”; hãy viết như “triệu đồng/ha” hoặc “người”.";
    }
}
