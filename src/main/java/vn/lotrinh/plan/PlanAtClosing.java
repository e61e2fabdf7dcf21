package vn.lotrinh.plan;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.lotrinh.indicator.VersionsAtClosing;
import vn.lotrinh.kernel.CommuneScope;

/** Which edition of the plan was in force when a period was closed. <i>Kế hoạch lúc chốt</i>. */
@Component
class PlanAtClosing implements VersionsAtClosing {

    private final PlanTable plans;

    PlanAtClosing(PlanTable plans) {
        this.plans = plans;
    }

    @Override
    public Map<String, String> now() {
        return plans.findInForce(CommuneScope.getOne())
                .map(plan -> Map.of("plan", plan.edition() + "." + plan.version()))
                .orElse(Map.of());
    }
}
