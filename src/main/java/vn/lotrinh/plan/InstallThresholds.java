package vn.lotrinh.plan;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/** Writes the thresholds of a pack into the database; what says the same stays as it is. <i>Cài đặt ngưỡng đánh giá</i>. */
@Service
public class InstallThresholds {

    private final ThresholdsTable table;
    private final Trail trail;

    InstallThresholds(ThresholdsTable table, Trail trail) {
        this.table = table;
        this.trail = trail;
    }

    @Transactional
    public void handle(Thresholds thresholds, Actor by) {
        var commune = CommuneScope.getOne();
        if (table.write(commune, thresholds)) {
            trail.record(Change.of(commune, by, "installed", "plan.thresholds", commune, 1)
                    .with("paceYears", thresholds.paceYears()));
        }
    }
}
