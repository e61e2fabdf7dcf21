package vn.lotrinh.province;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.Cell;
import vn.lotrinh.indicator.Value;
import vn.lotrinh.plan.Status;
import vn.lotrinh.plan.TargetStanding;
import vn.lotrinh.territory.InstalledCommunes.Named;

/**
 * One commune beside others, about one indicator and year.
 *
 * @param cell what it says; also where the commune has no such figure yet
 * @param value absent where it has none
 * @param target the commune's own target by this indicator as of the same year; absent where its plan in force has none
 * @param ownFormula whether the commune counts the indicator by a formula of its own, so that it is not quite the same thing
 * @param otherReading whether it counts as another reading of its plan says
 */
public record ComparedCommune(
        Named commune,
        Cell cell,
        @Nullable Value value,
        @Nullable TargetStanding target,
        boolean ownFormula,
        boolean otherReading) {

    public Optional<BigDecimal> amount() {
        return cell instanceof Cell.Known(var amount) ? Optional.of(amount) : Optional.empty();
    }

    /** Where its target stands; empty where it has none and the indicator is meant for it. */
    public Optional<Status> status() {
        return isNotMeant()
                ? Optional.of(Status.NOT_APPLICABLE)
                : Optional.ofNullable(target).map(TargetStanding::status);
    }

    private boolean isNotMeant() {
        return cell instanceof Cell.NotApplicable(var why) && why != null;
    }
}
