package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.Period;

/**
 * What an indicator says about a place and a period. <i>Số liệu</i>.
 *
 * @param indicator its code
 * @param numerator of a ratio, where the cell is known
 * @param denominator of a ratio, where the cell is known or not applicable
 * @param completeness villages that submitted, of those that are asked
 * @param grade the weakest that took part; absent where there is no value, or only words that there was nothing
 * @param lastChange when the newest part of it was entered
 * @param official what makes it an official one; absent for what the commune computes itself
 */
public record Value(
        String indicator,
        Place place,
        Period period,
        Cell cell,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Completeness completeness,
        @Nullable Grade grade,
        @Nullable Instant lastChange,
        @Nullable OfficialValue official) {

    /** The figure itself, not rounded; empty where the cell has words instead of one. */
    public Optional<BigDecimal> amount() {
        return cell instanceof Cell.Known(var amount) ? Optional.of(amount) : Optional.empty();
    }
}
