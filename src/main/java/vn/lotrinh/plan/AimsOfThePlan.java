package vn.lotrinh.plan;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.criteria.PlanAims;

/** Tells the pages of criteria which share of villages the plan in force aims for. */
@Service
class AimsOfThePlan implements PlanAims {

    private final PlanInForce plan;

    AimsOfThePlan(PlanInForce plan) {
        this.plan = plan;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Aim> find(String indicator) {
        return plan.find().stream()
                .flatMap(inForce -> inForce.targets().stream())
                .filter(target -> indicator.equals(target.indicator()))
                .flatMap(target ->
                        target.goal() instanceof AtLeast goal && goal.unit().equals("%")
                                ? Optional.of(new Aim(target.code(), goal.level(), goal.due())).stream()
                                : Optional.<Aim>empty().stream())
                .findFirst();
    }
}
