package vn.lotrinh.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.indicator.ShowValues;
import vn.lotrinh.indicator.YearlyValues;
import vn.lotrinh.kernel.CommuneScope;

/** Where the targets of the plan in force stand. <i>Tình hình các chỉ tiêu</i>. */
@Service
public class ShowTargets {

    private final PlanInForce planInForce;
    private final MeasuredBy measured;
    private final ShowValues values;
    private final ThresholdsTable thresholds;
    private final Clock clock;

    ShowTargets(
            PlanInForce planInForce, MeasuredBy measured, ShowValues values, ThresholdsTable thresholds, Clock clock) {
        this.planInForce = planInForce;
        this.measured = measured;
        this.values = values;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    /** Today, where a page asks about no other day. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** In the order of the plan; none without a plan in force. */
    @Transactional(readOnly = true)
    public List<TargetStanding> list(LocalDate asOf) {
        var plan = planInForce.find();
        if (plan.isEmpty()) {
            return List.of();
        }
        var definitions = measured.byCode();
        var yearly = values.yearly(asOf);
        var limits = thresholds.get(CommuneScope.getOne());
        return plan.get().targets().stream()
                .map(target -> new Standing(
                                target,
                                target.indicator() == null ? null : definitions.get(target.indicator()),
                                yearsOf(target, yearly),
                                plan.get().from(),
                                asOf)
                        .of(limits))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<TargetStanding> find(String code, LocalDate asOf) {
        return list(asOf).stream()
                .filter(standing -> standing.target().code().equals(code))
                .findFirst();
    }

    private static YearlyValues yearsOf(Target target, Map<String, YearlyValues> yearly) {
        return target.indicator() == null
                ? YearlyValues.NONE
                : yearly.getOrDefault(target.indicator(), YearlyValues.NONE);
    }
}
