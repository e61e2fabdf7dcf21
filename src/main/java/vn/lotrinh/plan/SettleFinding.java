package vn.lotrinh.plan;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/**
 * Says what became of something wrong in the text. <i>Xử lý điểm cần xem lại</i>. Accepting it as it is asks for a reason; opening
 * it again needs none.
 */
@Service
public class SettleFinding {

    /** @param reason in the reviewer's own words; may be blank unless it is accepted */
    public record Command(Actor by, UUID finding, int version, FindingState state, String reason) {}

    /** How it ends. */
    public sealed interface Outcome {
        record Settled(ReviewedFinding finding) implements Outcome {}

        record ChangedMeanwhile(ReviewedFinding theirs) implements Outcome {}

        record NotUnderReview() implements Outcome {}

        record NoReason() implements Outcome {}
    }

    private final PlanTable plans;
    private final FindingTable findings;
    private final Trail trail;

    SettleFinding(PlanTable plans, FindingTable findings, Trail trail) {
        this.plans = plans;
        this.findings = findings;
        this.trail = trail;
    }

    @Transactional
    public Outcome handle(Command command) {
        var commune = CommuneScope.getOne();
        String reason = command.reason().isBlank() ? null : command.reason().strip();
        if (command.state() == FindingState.ACCEPTED && reason == null) {
            return new Outcome.NoReason();
        }
        var draft =
                findings.find(commune, command.finding()).flatMap(finding -> plans.lockDraft(commune, finding.plan()));
        if (draft.isEmpty()) {
            return new Outcome.NotUnderReview();
        }
        var now = findings.find(commune, command.finding()).orElseThrow();
        if (now.version() != command.version()) {
            return new Outcome.ChangedMeanwhile(now);
        }
        var settled = findings.settle(commune, now.id(), command.state(), reason);
        plans.changed(commune, now.plan());
        trail.record(Change.of(commune, command.by(), "settled", "plan.finding", settled.id(), settled.version())
                .because(reason)
                .with("plan", settled.plan())
                .with("code", settled.finding().code())
                .with("state", settled.state()));
        return new Outcome.Settled(settled);
    }
}
