package vn.lotrinh.formula;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sum or a count over one register under a condition: what is posted when a record is saved, and what formulas read. Start,
 * end and mean of the same thing are one measure, read at three moments. <i>Phép đo</i>.
 *
 * @param state whether the register's records hold from a date on
 * @param amount what is summed; absent where records are counted
 * @param condition which records count, ages apart; absent where all do
 * @param ageBounds at most one for each field; all of them hold at once; only of states
 * @param by the field by whose values it is kept apart; it belongs to what the measure is
 * @param unit of the sum
 */
public record Measure(
        String register,
        boolean state,
        @Nullable RowFormula amount,
        @Nullable RowFormula condition,
        List<AgeBound> ageBounds,
        @Nullable String by,
        QuantityUnit unit) {

    public Measure {
        ageBounds = List.copyOf(ageBounds);
    }

    /** As a person reads it: {@code Sản lượng của Vụ sản xuất (Cây trồng là “lua”)}. */
    public String inWords(RegisterShape shape) {
        return Scoped.words(shape, amount, condition, ageBounds) + Scoped.byWords(shape, by);
    }

    /** In one fixed spelling, such as {@code crop_season.(output * price) where (crop = "lua")}. */
    public String key() {
        return Scoped.text(register, amount, condition, ageBounds) + (by == null ? "" : " by " + by);
    }
}
