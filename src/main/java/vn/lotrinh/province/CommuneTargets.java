package vn.lotrinh.province;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.plan.Plan;
import vn.lotrinh.plan.TargetStanding;
import vn.lotrinh.territory.InstalledCommunes.Named;

/**
 * One commune's targets as the province sees them.
 *
 * @param asOf the day on which they stand
 * @param plan absent where none is in force
 * @param targets those that are measured by what every commune shares, in the order of the plan
 * @param others how many more there are, which only the commune sees
 */
public record CommuneTargets(
        Named commune, LocalDate asOf, @Nullable Plan plan, List<TargetStanding> targets, int others) {

    public CommuneTargets {
        targets = List.copyOf(targets);
    }
}
