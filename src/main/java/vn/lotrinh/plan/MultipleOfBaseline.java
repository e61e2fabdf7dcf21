package vn.lotrinh.plan;

import java.math.BigDecimal;
import java.util.Optional;
import vn.lotrinh.kernel.VietnameseFormat;

/**
 * So many times the figure of the baseline year. <i>Gấp, tăng … lần</i>.
 *
 * @param times such as 1.8
 * @param baselineYear the year that is multiplied, such as 2025
 */
public record MultipleOfBaseline(BigDecimal times, int baselineYear, int due) implements Goal {

    @Override
    public Direction direction() {
        return Direction.UP;
    }

    @Override
    public boolean relativeToBaseline() {
        return true;
    }

    @Override
    public Milestones milestones(Optional<Baseline> baseline, int firstYear) {
        return baseline.filter(start -> start.year() == baselineYear)
                .map(start -> Milestones.straight(
                        baseline, firstYear, due, start.figure().multiply(times)))
                .orElseGet(Milestones::none);
    }

    @Override
    public String inWords() {
        return "gấp từ " + VietnameseFormat.number(times) + " lần năm " + baselineYear + " trở lên vào năm " + due;
    }
}
