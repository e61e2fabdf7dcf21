package vn.lotrinh.plan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An aim without a number. <i>Định tính</i>.
 *
 * @param notMeasurable why it can't be measured at all, as a person decided; null while only the number is missing
 */
public record Qualitative(int due, @Nullable String notMeasurable) implements Goal {

    @Override
    public Direction direction() {
        return Direction.UP;
    }

    @Override
    public Milestones milestones(Optional<Baseline> baseline, int firstYear) {
        return Milestones.none();
    }

    @Override
    public String inWords() {
        return notMeasurable == null ? "chưa giao số, hạn năm " + due : "không đo được: " + notMeasurable;
    }
}
