package vn.lotrinh.registry;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks a register's list for. <i>Cách lọc sổ bộ</i>.
 *
 * @param search words without regard to accents, all of which a record must have
 * @param filters by the code of the field, {@code village} among them
 * @param day on which a state must hold; an event is listed whatever the day
 * @param order what comes first
 * @param limit most records in the answer
 * @param offset how many are passed over
 */
public record RecordQuery(
        String search, Map<String, FieldFilter> filters, LocalDate day, Order order, int limit, int offset) {

    public RecordQuery {
        filters = Collections.unmodifiableMap(new LinkedHashMap<>(filters));
    }

    public static RecordQuery on(LocalDate day) {
        return new RecordQuery("", Map.of(), day, new Order.ByDay(true), 50, 0);
    }

    public RecordQuery filtered(String field, FieldFilter filter) {
        var more = new LinkedHashMap<>(filters);
        more.put(field, filter);
        return new RecordQuery(search, more, day, order, limit, offset);
    }

    public RecordQuery searching(String words) {
        return new RecordQuery(words, filters, day, order, limit, offset);
    }

    public RecordQuery ordered(Order by) {
        return new RecordQuery(search, filters, day, by, limit, offset);
    }

    /** @param most how many, behind those that are passed over */
    public RecordQuery part(int passedOver, int most) {
        return new RecordQuery(search, filters, day, order, most, passedOver);
    }

    /** What a field must say. <i>Điều kiện lọc</i>. */
    public sealed interface FieldFilter {

        /** Just this. */
        record Is(Object value) implements FieldFilter {}

        /** Between two values, both of them included; either may be absent. */
        record Between(@Nullable Object from, @Nullable Object to) implements FieldFilter {}

        /** These words somewhere in a text, without regard to accents. */
        record Says(String words) implements FieldFilter {}

        /** Nothing: for the village this is "Toàn xã". */
        record Nothing() implements FieldFilter {}
    }

    /** What comes first. <i>Thứ tự</i>. */
    public sealed interface Order {

        /** By the day on which an event counts, or from which a state holds. */
        record ByDay(boolean descending) implements Order {}

        /** By a field; texts as Vietnamese sorts them, choices in the order of their list, references by name. */
        record ByField(String field, boolean descending) implements Order {}

        /** By the id, which is the order in which records were begun; for programs that read on. */
        record ById(@Nullable UUID after) implements Order {}
    }
}
