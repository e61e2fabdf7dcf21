package vn.lotrinh.plan;

import java.math.BigDecimal;
import java.util.Optional;
import vn.lotrinh.kernel.VietnameseFormat;

/**
 * The same amount of work in every year. <i>Mỗi năm, hằng năm</i>.
 *
 * @param from first year that counts
 */
public record EachYear(BigDecimal amount, String unit, int from, int due) implements Goal {

    @Override
    public Direction direction() {
        return Direction.UP;
    }

    @Override
    public boolean everyYear() {
        return true;
    }

    @Override
    public Milestones milestones(Optional<Baseline> baseline, int firstYear) {
        return Milestones.eachYear(from, due, year -> amount);
    }

    @Override
    public boolean paceIsADifference() {
        return false;
    }

    @Override
    public Optional<BigDecimal> paceIn(Series yearly, int year) {
        return yearly.in(year);
    }

    @Override
    public String inWords() {
        return "mỗi năm từ " + VietnameseFormat.quantity(amount, unit) + " trở lên trong " + from + "-" + due;
    }
}
