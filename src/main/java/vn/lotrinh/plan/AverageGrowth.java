package vn.lotrinh.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.VietnameseFormat;

/**
 * A yearly rate by which a figure grows on average since the baseline: ((v_n / v_0)^(1/n) - 1) x 100. <i>Tốc độ tăng
 * bình quân</i>. The series holds the figure itself (a value of output), not the rate.
 *
 * @param percent per year
 */
public record AverageGrowth(BigDecimal percent, int due) implements Goal {

    private static final int RATE_DECIMALS = 1;

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

    /** The growth per year so far against the one that is asked for. */
    @Override
    public Stated stated(
            @Nullable BigDecimal figure,
            @Nullable BigDecimal milestone,
            @Nullable Baseline baseline,
            int year,
            String unit,
            int decimals) {
        var growth = figure == null || baseline == null || year <= baseline.year()
                ? null
                : pace().between(baseline.figure(), figure, year - baseline.year())
                        .orElse(null);
        return new Stated(growth, milestone == null ? null : percent, "%/năm", RATE_DECIMALS);
    }

    @Override
    public String inWords() {
        return "tăng bình quân từ " + VietnameseFormat.number(percent) + "%/năm trở lên đến năm " + due;
    }
}
