package vn.lotrinh.plan;

import java.math.BigDecimal;
import java.util.Optional;
import vn.lotrinh.kernel.VietnameseFormat;

/**
 * A level not to exceed, by a year or in every year. <i>Dưới, không quá, còn; giữ dưới</i>.
 *
 * @param keep whether it must hold in every year of the term
 */
public record AtMost(BigDecimal level, String unit, int due, boolean keep) implements Goal {

    @Override
    public Direction direction() {
        return Direction.DOWN;
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
        return keep ? "giữ không quá " + words + ", mỗi năm đến " + due : "còn không quá " + words + " vào năm " + due;
    }
}
