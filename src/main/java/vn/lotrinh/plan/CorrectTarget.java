package vn.lotrinh.plan;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Actor;

/**
 * Writes down what a target should say. <i>Sửa chỉ tiêu</i>. It waits for confirmation again. What the plan itself does not state
 * becomes a proposal; milestones that nobody touched follow the goal and the baseline.
 */
@Service
public class CorrectTarget {

    /** @param terms all that it shall say; its code stays */
    public record Command(Actor by, UUID target, int version, TargetTerms terms) {}

    private final TargetReview review;

    CorrectTarget(TargetReview review) {
        this.review = review;
    }

    @Transactional
    public TargetOutcome handle(Command command) {
        return review.open(command.target(), command.version(), (draft, target) -> {
            var before = target.terms();
            var terms = followed(before, command.terms(), draft.from())
                    .withCode(before.code())
                    .correcting(before);
            return review.save(target.saying(terms).in(ReviewState.PENDING, null), "corrected", command.by());
        });
    }

    private static TargetTerms followed(TargetTerms before, TargetTerms now, int from) {
        boolean untouched = now.milestones().equals(before.milestones());
        return untouched ? now.withMilestones(now.proposedMilestones(from)) : now;
    }
}
