package vn.lotrinh.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.plan.Status;
import vn.lotrinh.plan.StatusCount;

/**
 * How the plan is going, target by target.
 *
 * @param plan title of the plan; absent before anything was released
 * @param year the last full year that the figures are about
 * @param chosen only targets that stand so; empty for all
 */
public record ProgressPage(
        @Nullable String plan,
        String released,
        int year,
        int total,
        List<StatusCount> tally,
        String chosen,
        List<PublicTarget> targets) {

    public ProgressPage {
        tally = List.copyOf(tally);
        targets = List.copyOf(targets);
    }

    public String title() {
        return "Tiến độ kế hoạch";
    }

    static ProgressPage of(@Nullable Release release, @Nullable Status status) {
        if (release == null) {
            return new ProgressPage(null, "", 0, 0, List.of(), "", List.of());
        }
        return new ProgressPage(
                release.planTitle(),
                HomePage.released(release),
                release.asOf().getYear() - 1,
                release.targets().size(),
                HomePage.tally(release),
                status == null ? "" : status.code(),
                release.targets().stream()
                        .filter(target -> status == null || target.status() == status)
                        .map(target -> PublicTarget.of(release, target))
                        .toList());
    }
}
