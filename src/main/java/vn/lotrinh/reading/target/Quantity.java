package vn.lotrinh.reading.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number or range with its unit, where it stands in a sentence.
 *
 * @param upTo the upper end of a range
 * @param from the figure it starts from ("từ 45% lên 60%")
 * @param of so many of a number of them ("04/09 thôn")
 * @param start where its first number begins, the starting figure included
 * @param end behind the unit
 */
record Quantity(
        BigDecimal value,
        @Nullable BigDecimal upTo,
        @Nullable BigDecimal from,
        Units.Unit unit,
        boolean of,
        int start,
        int end) {

    boolean isMultiple() {
        return unit.words().equals("lần");
    }
}
