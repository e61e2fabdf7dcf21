package vn.lotrinh.plan;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/**
 * Makes a draft the plan that the commune carries out; the one before it is kept as superseded. <i>Đưa kế hoạch vào hiệu lực</i>. With
 * this act a leader also confirms whatever the plan does not state and was only proposed. Refused to anybody else, when the draft
 * changed after the leader looked at it, when it has no target, and while any target lacks something.
 */
@Service
public class PutInForce {

    /** @param version of the plan that the leader saw */
    public record Command(SignedIn by, UUID plan, int version) {}

    /** How it ends. */
    public sealed interface Outcome {

        /** @param edition counts the plans that were put in force, from 1 */
        record InForce(int edition) implements Outcome {}

        record Incomplete(List<Lack> lacks) implements Outcome {}

        record ChangedMeanwhile() implements Outcome {}

        record NotALeader() implements Outcome {}

        record NotADraft() implements Outcome {}

        record NoTargets() implements Outcome {}
    }

    /** What one target lacks. */
    public record Lack(ReviewedTarget target, Set<Missing> missing) {}

    private final PlanTable plans;
    private final TargetTable targets;
    private final MeasuredBy measured;
    private final Trail trail;

    PutInForce(PlanTable plans, TargetTable targets, MeasuredBy measured, Trail trail) {
        this.plans = plans;
        this.targets = targets;
        this.measured = measured;
        this.trail = trail;
    }

    @Transactional
    public Outcome handle(Command command) {
        if (!command.by().holds(Role.LEADER)) {
            return new Outcome.NotALeader();
        }
        var commune = CommuneScope.getOne();
        var draft = plans.lockDraft(commune, command.plan());
        if (draft.isEmpty() || !draft.get().state().mayBecome(PlanState.IN_FORCE)) {
            return new Outcome.NotADraft();
        }
        if (draft.get().version() != command.version()) {
            return new Outcome.ChangedMeanwhile();
        }
        var listed = targets.listOf(commune, command.plan());
        if (listed.stream().allMatch(target -> target.state() == ReviewState.DROPPED)) {
            return new Outcome.NoTargets();
        }
        var lacks = lacks(listed);
        return lacks.isEmpty()
                ? new Outcome.InForce(
                        putInForce(commune, command.plan(), command.by().actor()))
                : new Outcome.Incomplete(lacks);
    }

    /** What would be missing if a leader put these targets in force now. */
    public List<Lack> lacks(List<ReviewedTarget> listed) {
        var indicators = measured.byCode();
        return listed.stream()
                .map(target -> new Lack(target, target.missing(indicators)))
                .filter(lack -> !lack.missing().isEmpty())
                .toList();
    }

    private int putInForce(CommuneCode commune, UUID plan, Actor by) {
        plans.supersede(commune).ifPresent(former -> trail.record(change(commune, by, "superseded", former)));
        targets.confirmProposals(commune, plan)
                .forEach(target -> trail.record(TargetChange.of(commune, by, "proposals-confirmed", target)));
        var inForce = plans.putInForce(commune, plan);
        trail.record(change(commune, by, "put-in-force", inForce));
        return Objects.requireNonNull(inForce.edition());
    }

    private static Change change(CommuneCode commune, Actor by, String action, PlanTable.Row plan) {
        return Change.of(commune, by, action, "plan.plan", plan.id(), plan.version())
                .from(plan.document())
                .with("title", plan.title())
                .with("edition", plan.edition())
                .with("state", plan.state());
    }
}
