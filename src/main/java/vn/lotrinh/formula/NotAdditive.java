package vn.lotrinh.formula;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question about a register whose answers for two villages don't add up to that for both: it is computed from the records
 * when it is asked. Of a state, about the records that hold as the period ends. <i>Không cộng dồn được</i>.
 *
 * @param amount of {@link Kind#DISTINCT} any field, of the others a number
 */
public record NotAdditive(
        Kind kind,
        String register,
        boolean state,
        RowFormula amount,
        @Nullable RowFormula condition,
        List<AgeBound> ageBounds,
        QuantityUnit unit) {

    /** What is asked. */
    public enum Kind {
        MIN,
        MAX,
        MEDIAN,
        /** How many different values there are. */
        DISTINCT
    }

    public NotAdditive {
        ageBounds = List.copyOf(ageBounds);
    }

    /** What is asked about, as a person reads it; the kind apart. */
    public String inWords(RegisterShape shape) {
        return Scoped.words(shape, amount, condition, ageBounds);
    }

    /** In one fixed spelling, such as {@code MAX price.(amount) where (product = "che")}. */
    public String key() {
        return kind + " " + Scoped.text(register, amount, condition, ageBounds);
    }
}
