package vn.lotrinh.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.VietnameseFormat;

/**
 * Work to be done over the whole term, adding up year by year. <i>Tổng cả giai đoạn</i>. Default milestones are equal
 * yearly parts.
 *
 * @param from first year that counts
 */
public record TotalOverTerm(BigDecimal amount, String unit, int from, int due) implements Goal {

    @Override
    public Direction direction() {
        return Direction.UP;
    }

    /** Fewer things than years can't be divided among the years: they are asked for when they are due. */
    @Override
    public Milestones milestones(Optional<Baseline> baseline, int firstYear) {
        var years = BigDecimal.valueOf(due - from + 1);
        if (amount.compareTo(years) < 0) {
            return Milestones.only(due, amount);
        }
        return Milestones.eachYear(
                from,
                due,
                year -> amount.multiply(BigDecimal.valueOf(year - from + 1)).divide(years, MathContext.DECIMAL128));
    }

    @Override
    public Series compared(Series yearly) {
        return yearly.summedSince(from);
    }

    /** Of a yield by the year it is no longer by the year. */
    @Override
    public String unitOfCompared(String unit) {
        return Pace.withoutYear(unit);
    }

    @Override
    public String yearsOfCompared(int year) {
        return year > from ? from + "-" + year : Integer.toString(year);
    }

    @Override
    public boolean paceIsADifference() {
        return false;
    }

    @Override
    public Optional<BigDecimal> paceIn(Series yearly, int year) {
        return yearly.in(year);
    }

    /** What has come together and what should have. */
    @Override
    public Stated stated(
            @Nullable BigDecimal figure,
            @Nullable BigDecimal milestone,
            @Nullable Baseline baseline,
            int year,
            String unit,
            int decimals) {
        return new Stated(figure, milestone, unitOfCompared(unit), decimals);
    }

    @Override
    public String inWords() {
        return "tổng cộng từ " + VietnameseFormat.quantity(amount, unitOfCompared(unit)) + " trở lên trong " + from
                + "-" + due;
    }
}
