package vn.lotrinh.plan;

import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Trail;

/**
 * What all acts on a target under review share: the draft is kept for this transaction alone, the version is compared, the change
 * is saved, counted and told to the trail. <i>Rà soát chỉ tiêu</i>.
 */
@Component
class TargetReview {

    private final PlanTable plans;
    private final TargetTable targets;
    private final Trail trail;

    TargetReview(PlanTable plans, TargetTable targets, Trail trail) {
        this.plans = plans;
        this.targets = targets;
        this.trail = trail;
    }

    /** Opens a target in the version that the reviewer saw. */
    TargetOutcome open(UUID id, int version, BiFunction<PlanTable.Row, ReviewedTarget, TargetOutcome> act) {
        var commune = CommuneScope.getOne();
        var draft = targets.find(commune, id).flatMap(target -> plans.lockDraft(commune, target.plan()));
        if (draft.isEmpty()) {
            return new TargetOutcome.NotUnderReview();
        }
        var now = targets.find(commune, id).orElseThrow();
        return now.version() == version ? act.apply(draft.get(), now) : new TargetOutcome.ChangedMeanwhile(now);
    }

    TargetOutcome save(ReviewedTarget changed, String action, Actor by) {
        return save(changed, action, by, null);
    }

    TargetOutcome save(ReviewedTarget changed, String action, Actor by, @Nullable String reason) {
        var commune = CommuneScope.getOne();
        var saved = targets.update(commune, changed);
        plans.changed(commune, saved.plan());
        trail.record(TargetChange.of(commune, by, action, saved).because(reason));
        return new TargetOutcome.Saved(saved);
    }

    /** Adds a target at a place in the list, under the next free code. */
    TargetOutcome add(PlanTable.Row draft, int position, NewPlan.NewTarget target, Actor by) {
        var commune = CommuneScope.getOne();
        var coded = new NewPlan.NewTarget(
                target.terms().withCode(TargetCodes.next(targets.listOf(commune, draft.id()))),
                target.span(),
                target.words());
        var added = targets.insert(commune, draft.id(), position, coded);
        plans.changed(commune, draft.id());
        trail.record(TargetChange.of(commune, by, "added", added));
        return new TargetOutcome.Saved(added);
    }
}
