package vn.lotrinh.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.registry.SaveManyRecords.Row;
import vn.lotrinh.registry.Stretch;

/** Invented records of one register on their way into it, numbered as they come. */
final class Rows {

    private final InventedCommune commune;
    private final String register;
    private final Consumer<Row> into;
    private long made;

    Rows(InventedCommune commune, String register, Consumer<Row> into) {
        this.commune = commune;
        this.register = register;
        this.into = into;
    }

    /**
     * What the next record says.
     *
     * @param pairs codes of fields and values by turns; a value that is null is left out
     */
    void event(LocalDate day, @Nullable Object... pairs) {
        add(new Stretch(day, null, null, values(pairs)));
    }

    /** A village's total of so many single records. */
    void total(int of, LocalDate day, @Nullable Object... pairs) {
        add(new Stretch(day, null, of, values(pairs)));
    }

    /** @param to last day; absent while it goes on */
    void state(LocalDate from, @Nullable LocalDate to, @Nullable Object... pairs) {
        add(new Stretch(from, to, null, values(pairs)));
    }

    /** How many there are. */
    long made() {
        return made;
    }

    private void add(Stretch stretch) {
        UUID id = commune.id(register, made);
        into.accept(new Row(++made, id, stretch, null));
    }

    private static Map<String, Object> values(@Nullable Object... pairs) {
        var values = new LinkedHashMap<String, Object>();
        for (int at = 0; at < pairs.length; at += 2) {
            var value = pairs[at + 1];
            if (value != null) {
                values.put((String) Objects.requireNonNull(pairs[at]), value);
            }
        }
        return values;
    }

    static BigDecimal whole(double value) {
        return decimal(value, 0);
    }

    static BigDecimal decimal(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
