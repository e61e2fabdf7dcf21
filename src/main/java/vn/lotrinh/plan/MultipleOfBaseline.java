package vn.lotrinh.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.VietnameseFormat;

/**
 * So many times the figure of the baseline year. <i>Gấp, tăng … lần</i>.
 *
 * @param times such as 1.8
 * @param baselineYear the year that is multiplied, such as 2025
 */
public record MultipleOfBaseline(BigDecimal times, int baselineYear, int due) implements Goal {

    private static final int TIMES_DECIMALS = 2;

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

    /** How many times the figure of the baseline year. */
    @Override
    public Stated stated(
            @Nullable BigDecimal figure,
            @Nullable BigDecimal milestone,
            @Nullable Baseline baseline,
            int year,
            String unit,
            int decimals) {
        if (baseline == null || baseline.figure().signum() <= 0) {
            return new Stated(null, null, "lần", TIMES_DECIMALS);
        }
        return new Stated(times(figure, baseline), times(milestone, baseline), "lần", TIMES_DECIMALS);
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal figure, Baseline baseline) {
        return figure == null ? null : figure.divide(baseline.figure(), MathContext.DECIMAL128);
    }

    @Override
    public String inWords() {
        return "gấp từ " + VietnameseFormat.number(times) + " lần năm " + baselineYear + " trở lên vào năm " + due;
    }
}
