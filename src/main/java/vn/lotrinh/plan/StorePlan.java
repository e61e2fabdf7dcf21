package vn.lotrinh.plan;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/** Writes a new draft with everything in it; the same id twice is written once. <i>Lưu bản thảo</i>. */
@Component
class StorePlan {

    private final PlanTable plans;
    private final PlanContentTable content;
    private final TargetTable targets;
    private final FindingTable findings;
    private final Trail trail;

    StorePlan(PlanTable plans, PlanContentTable content, TargetTable targets, FindingTable findings, Trail trail) {
        this.plans = plans;
        this.content = content;
        this.targets = targets;
        this.findings = findings;
        this.trail = trail;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(NewPlan plan, Actor by) {
        var commune = CommuneScope.getOne();
        if (!plans.insert(commune, plan, by)) {
            return;
        }
        content.insertHeadings(commune, plan.id(), PlanContentTable.GROUP, plan.groups());
        content.insertHeadings(commune, plan.id(), PlanContentTable.SOLUTION, plan.solutions());
        for (int i = 0; i < plan.targets().size(); i++) {
            targets.insert(commune, plan.id(), i, plan.targets().get(i));
        }
        var document = plan.document();
        if (document != null) {
            content.insertSections(commune, plan.id(), document.sections());
            content.insertAssignments(commune, plan.id(), document.assignments());
            for (int i = 0; i < document.findings().size(); i++) {
                findings.insert(commune, plan.id(), i, document.findings().get(i));
            }
        }
        trail.record(Change.of(commune, by, "drafted", "plan.plan", plan.id(), 1)
                .from(document == null ? "plan.yaml" : document.digest())
                .with("title", plan.title())
                .with("from", plan.from())
                .with("to", plan.to())
                .with("targets", plan.targets()));
    }
}
