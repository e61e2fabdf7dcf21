package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.kernel.VietnameseFormat;

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
 * @param leftOut how many records add nothing because what is summed is empty in them, such as a product without a price
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
        @Nullable OfficialValue official,
        long leftOut) {

    /** What is said beside the figure, or beside the words in its place; empty where no record is left out. */
    public String leftOutInWords() {
        if (leftOut == 0) {
            return "";
        }
        String records = VietnameseFormat.number(BigDecimal.valueOf(leftOut)) + " bản ghi còn thiếu số";
        return cell instanceof Cell.Known ? "chưa tính " + records : "có " + records;
    }

    /** The figure itself, not rounded; empty where the cell has words instead of one. */
    public Optional<BigDecimal> amount() {
        return cell instanceof Cell.Known(var amount) ? Optional.of(amount) : Optional.empty();
    }
}
