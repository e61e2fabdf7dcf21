package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A number that formulas use and no record produces, such as the official natural area of the commune. <i>Hằng số</i>. It is dated,
 * because a commune that is merged has another area from that day on, and figures of before keep theirs.
 *
 * @param code as formulas write it, such as {@code natural_area}
 * @param values by their first days, earliest first; none in a pack that only others stand on
 * @param countsVillages whether it is how many villages there are, which nobody states: then its values come from their list
 */
public record Constant(String code, String name, String unit, List<Dated> values, boolean countsVillages) {

    public Constant {
        values = List.copyOf(values);
    }

    /** One that somebody states. */
    public static Constant stated(String code, String name, String unit, List<Dated> values) {
        return new Constant(code, name, unit, values, false);
    }

    /**
     * What it is from a day on, until the next value.
     *
     * @param source who says so
     */
    public record Dated(LocalDate from, BigDecimal value, String source) {}

    /** Empty before the first day for which it is known. */
    public Optional<Dated> on(LocalDate day) {
        return values.stream().filter(dated -> !dated.from().isAfter(day)).reduce((earlier, later) -> later);
    }
}
