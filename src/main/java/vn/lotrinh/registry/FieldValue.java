package vn.lotrinh.registry;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values of fields as Java has them: a number is a {@link BigDecimal}, a day a {@link java.time.LocalDate}, yes or no a
 * {@link Boolean}, a reference a {@link java.util.UUID}, attachments a list of digests, everything else a text (a shape as GeoJSON).
 */
final class FieldValue {

    private FieldValue() {}

    /** Whether all fields say the same; 1.0 is 1. */
    static boolean equal(Map<String, Object> some, Map<String, Object> others) {
        return some.keySet().equals(others.keySet())
                && some.entrySet().stream().allMatch(entry -> equal(entry.getValue(), others.get(entry.getKey())));
    }

    static boolean equal(@Nullable Object one, @Nullable Object other) {
        if (one instanceof BigDecimal number && other instanceof BigDecimal otherNumber) {
            return number.compareTo(otherNumber) == 0;
        }
        return one == null ? other == null : one.equals(other);
    }
}
