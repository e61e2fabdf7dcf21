package vn.lotrinh.plan;

import java.math.BigDecimal;
import java.util.Optional;
import vn.lotrinh.kernel.VietnameseFormat;

/**
 * A level to reach, or to keep every year. <i>Đạt, trên, từ … trở lên; duy trì</i>.
 *
 * @param keep whether it must hold in every year of the term
 */
public record AtLeast(BigDecimal level, String unit, int due, boolean keep) implements Goal {

    @Override
    public Direction direction() {
        return Direction.UP;
    }

    @Override
    public boolean everyYear() {
        return keep;
    }

    @Override
    public Milestones milestones(Optional<Baseline> baseline, int firstYear) {
        return Milestones.toALevel(direction(), level, keep, baseline, firstYear, due);
    }

    @Override
    public String inWords() {
        String words = VietnameseFormat.quantity(level, unit);
        return keep
                ? "giữ từ " + words + " trở lên, mỗi năm đến " + due
                : "đạt từ " + words + " trở lên vào năm " + due;
    }
}
