package vn.lotrinh.registry;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field that a record takes over from another record, as that one was on the day on which this one counts, and takes over again when
 * that one is corrected. <i>Trường chép</i>. This is how a condition may speak of the household of a person or the price of a product.
 *
 * @param code the column in this register
 * @param register where it is copied from
 * @param from the field there; {@code village} for the village that the other record belongs to
 * @param through the reference of this register that leads there; absent where the records are matched
 * @param match fields of the other register with the fields of this one that they must equal; empty for a reference
 * @param personal present for data about a person
 */
public record CopiedField(
        String code,
        String name,
        String register,
        String from,
        @Nullable String through,
        Map<String, String> match,
        RegisterField.@Nullable Personal personal) {
    public CopiedField {
        match = Map.copyOf(match);
    }

    /** About nobody. */
    public CopiedField(
            String code,
            String name,
            String register,
            String from,
            @Nullable String through,
            Map<String, String> match) {
        this(code, name, register, from, through, match, null);
    }
}
