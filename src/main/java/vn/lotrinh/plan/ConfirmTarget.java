package vn.lotrinh.plan;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Actor;

/**
 * Says that a target was read right and is complete. <i>Xác nhận chỉ tiêu</i>. Refused while anything is missing that it needs to
 * be in force, with what that is.
 */
@Service
public class ConfirmTarget {

    public record Command(Actor by, UUID target, int version) {}

    private final TargetReview review;
    private final MeasuredBy measured;

    ConfirmTarget(TargetReview review, MeasuredBy measured) {
        this.review = review;
        this.measured = measured;
    }

    @Transactional
    public TargetOutcome handle(Command command) {
        return review.open(command.target(), command.version(), (draft, target) -> {
            var missing = target.terms().missing(measured.byCode());
            return missing.isEmpty()
                    ? review.save(target.in(ReviewState.CONFIRMED, null), "confirmed", command.by())
                    : new TargetOutcome.Incomplete(target, missing);
        });
    }
}
