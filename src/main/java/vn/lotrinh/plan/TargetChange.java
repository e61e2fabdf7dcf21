package vn.lotrinh.plan;

import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.trail.Change;

/** How the trail is told of a target. */
final class TargetChange {

    private TargetChange() {}

    static Change of(CommuneCode commune, Actor by, String action, ReviewedTarget target) {
        var terms = target.terms();
        var goal = terms.goal();
        return Change.of(commune, by, action, "plan.target", target.id(), target.version())
                .with("plan", target.plan())
                .with("code", terms.code())
                .with("name", terms.name())
                .with("indicator", terms.indicator())
                .with("owner", terms.owner())
                .with("kind", goal.kind())
                .with("value", goal.value())
                .with("unit", goal.unit())
                .with("due", goal.due())
                .with("keep", goal.keep())
                .with("measure", goal.measure())
                .with("multipleOf", goal.multipleOf())
                .with("notMeasurable", goal.notMeasurable())
                .with("baseline", terms.baseline())
                .with("milestones", terms.milestones().byYear())
                .with("proposals", terms.proposals().stream().sorted().toList())
                .with("state", target.state());
    }
}
