package vn.lotrinh.plan;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Actor;

/**
 * Makes one target of two that the reader took apart. <i>Gộp chỉ tiêu</i>. The first keeps what it says, takes what it lacks from
 * the second and stands over both places in the text; the second is dropped, with that as its reason.
 */
@Service
public class JoinTargets {

    public record Command(Actor by, UUID first, int firstVersion, UUID second, int secondVersion) {}

    private final TargetReview review;

    JoinTargets(TargetReview review) {
        this.review = review;
    }

    @Transactional
    public TargetOutcome handle(Command command) {
        return review.open(
                command.first(),
                command.firstVersion(),
                (draft, first) -> review.open(
                        command.second(),
                        command.secondVersion(),
                        (same, second) -> join(first, second, command.by())));
    }

    private TargetOutcome join(ReviewedTarget first, ReviewedTarget second, Actor by) {
        if (first.id().equals(second.id()) || !first.plan().equals(second.plan())) {
            return new TargetOutcome.NotUnderReview();
        }
        String reason = "Gộp vào " + first.terms().code();
        review.save(second.in(ReviewState.DROPPED, reason), "joined", by, reason);
        return review.save(first.over(second).in(ReviewState.PENDING, null), "joined", by);
    }
}
