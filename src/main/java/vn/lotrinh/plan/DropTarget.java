package vn.lotrinh.plan;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Actor;

/** Leaves a target out of the plan. <i>Bỏ chỉ tiêu</i>. Refused without a reason; it can be taken back. */
@Service
public class DropTarget {

    public record Command(Actor by, UUID target, int version, String reason) {}

    private final TargetReview review;

    DropTarget(TargetReview review) {
        this.review = review;
    }

    @Transactional
    public TargetOutcome handle(Command command) {
        String reason = command.reason().strip();
        if (reason.isEmpty()) {
            return new TargetOutcome.NoReason();
        }
        return review.open(
                command.target(),
                command.version(),
                (draft, target) ->
                        review.save(target.in(ReviewState.DROPPED, reason), "dropped", command.by(), reason));
    }
}
