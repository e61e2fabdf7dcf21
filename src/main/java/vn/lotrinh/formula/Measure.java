package vn.lotrinh.formula;

import java.util.List;
import java.util.Locale;
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
 * @param aspect what of it is posted
 */
public record Measure(
        String register,
        boolean state,
        @Nullable RowFormula amount,
        @Nullable RowFormula condition,
        List<AgeBound> ageBounds,
        @Nullable String by,
        QuantityUnit unit,
        Aspect aspect) {

    /** What of a measure is posted; the others are read beside the sum itself. <i>Mặt của phép đo</i>. */
    public enum Aspect {
        /** The sum or count itself. */
        AMOUNT,
        /** Every row, from the day on which it counts and for good: whether anybody has written anything down. */
        BEGUN,
        /** The records under its condition whose amount is empty, so that they add nothing to it. */
        EMPTY,
        /** What of a state moves on the first day of a half-month, so that it can be read on that day. */
        FIRST_DAY
    }

    public Measure {
        ageBounds = List.copyOf(ageBounds);
    }

    /** Every row that a register ever had until a day. */
    static Measure begunIn(String register, boolean state) {
        return new Measure(register, state, null, null, List.of(), null, QuantityUnit.NONE, Aspect.BEGUN);
    }

    /** Another aspect of the same. */
    public Measure as(Aspect other) {
        return new Measure(register, state, amount, condition, ageBounds, by, unit, other);
    }

    /** As a person reads it: {@code Sản lượng của Vụ sản xuất (Cây trồng là “lua”)}. */
    public String inWords(RegisterShape shape) {
        return Scoped.words(shape, amount, condition, ageBounds) + Scoped.byWords(shape, by);
    }

    /** In one fixed spelling, such as {@code crop_season.(output * price) where (crop = "lua")}. */
    public String key() {
        return (aspect == Aspect.AMOUNT ? "" : aspect.name().toLowerCase(Locale.ROOT) + " of ")
                + Scoped.text(register, amount, condition, ageBounds)
                + (by == null ? "" : " by " + by);
    }
}
