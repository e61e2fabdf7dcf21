package vn.lotrinh.plan;

import java.math.BigDecimal;
import java.util.Optional;
import vn.lotrinh.kernel.VietnameseFormat;

/**
 * A yearly rate by which a figure falls on average since the baseline. <i>Giảm bình quân mỗi năm</i>.
 *
 * @param amount per year
 * @param measure percentage points (arithmetic mean) or percent of the year before (compounding)
 */
public record AverageReduction(BigDecimal amount, Measure measure, int due) implements Goal {

    /** What the yearly rate is a rate of. */
    public enum Measure {
        /** <i>Điểm phần trăm</i>. */
        POINTS(Pace.STEP, " điểm %"),
        /** <i>Phần trăm so với năm trước</i>. */
        RELATIVE(Pace.RATE, "% so với năm trước");

        private final Pace pace;
        private final String words;

        Measure(Pace pace, String words) {
            this.pace = pace;
            this.words = words;
        }
    }

    @Override
    public Direction direction() {
        return Direction.DOWN;
    }

    @Override
    public Pace pace() {
        return measure.pace;
    }

    @Override
    public boolean relativeToBaseline() {
        return true;
    }

    /**
     * A mean of points is one of differences, which each standard has of its own; a compounding rate can't be taken apart. Not ended by 0: behind a
     * break there may be more to lose.
     */
    @Override
    public Optional<Milestones> behindABreak(Baseline start, int firstYear) {
        return measure == Measure.POINTS
                ? Optional.of(Milestones.eachYear(Math.max(firstYear, start.year() + 1), due, year -> at(start, year)))
                : Optional.empty();
    }

    @Override
    public Milestones milestones(Optional<Baseline> baseline, int firstYear) {
        return baseline.map(start -> Milestones.eachYear(
                        Math.max(firstYear, start.year() + 1),
                        due,
                        year -> at(start, year).max(BigDecimal.ZERO)))
                .orElseGet(Milestones::none);
    }

    private BigDecimal at(Baseline start, int year) {
        return pace().after(start.figure(), amount.negate(), year - start.year());
    }

    @Override
    public String inWords() {
        return "giảm bình quân từ " + VietnameseFormat.number(amount) + measure.words + " mỗi năm trở lên đến năm "
                + due;
    }
}
