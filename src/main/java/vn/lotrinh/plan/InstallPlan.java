package vn.lotrinh.plan;

import java.util.LinkedHashSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneScope;

/**
 * Writes the plan of a pack as the first draft, to be confirmed and put in force by a leader. <i>Cài đặt kế hoạch</i>. Does nothing
 * when the commune has a plan already: from then on the database is the truth.
 */
@Service
public class InstallPlan {

    private final PlanTable plans;
    private final StorePlan storePlan;

    InstallPlan(PlanTable plans, StorePlan storePlan) {
        this.plans = plans;
        this.storePlan = storePlan;
    }

    @Transactional
    public void handle(PlanDefinition definition, Actor by) {
        if (plans.exists(CommuneScope.getOne())) {
            return;
        }
        var plan = new NewPlan(
                plans.nextId(),
                definition.title(),
                null,
                definition.from(),
                definition.to(),
                null,
                definition.bases(),
                definition.groups(),
                definition.solutions(),
                definition.recipients(),
                definition.targets().stream().map(InstallPlan::target).toList());
        storePlan.handle(plan, by);
    }

    /** Milestones between now and the aim are nowhere in the plan. */
    private static NewPlan.NewTarget target(TargetTerms terms) {
        var proposals = new LinkedHashSet<>(terms.proposals());
        if (terms.milestones().byYear().size() > 1 && !terms.goal().keep()) {
            proposals.add(Proposal.MILESTONES);
        }
        return new NewPlan.NewTarget(terms.withProposals(proposals), null, null);
    }
}
