package vn.lotrinh.plan;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneScope;

/** All versions of the plan of the commune at work, drafts first, then the newest. <i>Các bản kế hoạch</i>. */
@Service
public class ListPlans {

    private final PlanTable plans;

    ListPlans(PlanTable plans) {
        this.plans = plans;
    }

    @Transactional(readOnly = true)
    public List<PlanSummary> handle() {
        return plans.list(CommuneScope.getOne());
    }
}
