package vn.lotrinh.registry;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a record says over a stretch of days. <i>Giai đoạn</i>. An event has one, whose first day is the day on which it counts; a
 * state has one for each time that it changed.
 *
 * @param from first day
 * @param to last day; absent while it goes on, and for an event
 * @param totalOf how many single records it stands for, where it is the total of a village; absent for a single record
 * @param values by the code of the field; {@code village} for the village; a field without a value is not in it
 */
public record Stretch(
        LocalDate from, @Nullable LocalDate to, @Nullable Integer totalOf, Map<String, Object> values) {

    public Stretch {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "A stretch ends on or after the day on which it begins: " + from + ".." + to);
        }
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean overlaps(Stretch other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }

    Stretch until(@Nullable LocalDate day) {
        return new Stretch(from, day, totalOf, values);
    }

    Stretch since(LocalDate day) {
        return new Stretch(day, to, totalOf, values);
    }

    Stretch in(String village) {
        var moved = new LinkedHashMap<>(values);
        moved.put(Register.VILLAGE, village);
        return new Stretch(from, to, totalOf, moved);
    }

    public @Nullable Object value(String field) {
        return values.get(field);
    }

    /** Whether both say the same about the same days; 1.0 is 1. */
    boolean saysTheSameAs(Stretch other) {
        return from.equals(other.from)
                && Objects.equals(to, other.to)
                && Objects.equals(totalOf, other.totalOf)
                && FieldValue.equal(values, other.values);
    }
}
