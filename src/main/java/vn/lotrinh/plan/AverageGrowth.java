package vn.lotrinh.plan;

import java.math.BigDecimal;
import java.util.Optional;
import vn.lotrinh.kernel.VietnameseFormat;

/**
 * A yearly rate by which a figure grows on average since the baseline: ((v_n / v_0)^(1/n) - 1) x 100. <i>Tốc độ tăng
 * bình quân</i>. The series holds the figure itself (a value of output), not the rate.
 *
 * @param percent per year
 */
public record AverageGrowth(BigDecimal percent, int due) implements Goal {

    @Override
    public Direction direction() {
        return Direction.UP;
    }

    @Override
    public Pace pace() {
        return Pace.RATE;
    }

    @Override
    public boolean relativeToBaseline() {
        return true;
    }

    @Override
    public Milestones milestones(Optional<Baseline> baseline, int firstYear) {
        return baseline.map(start -> Milestones.eachYear(
                        Math.max(firstYear, start.year() + 1),
                        due,
                        year -> pace().after(start.figure(), percent, year - start.year())))
                .orElseGet(Milestones::none);
    }

    @Override
    public String inWords() {
        return "tăng bình quân từ " + VietnameseFormat.number(percent) + "%/năm trở lên đến năm " + due;
    }
}
