package vn.lotrinh.plan;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Actor;

/**
 * Makes two targets of one that the reader took together. <i>Tách chỉ tiêu</i>. The second begins as a copy right behind the first;
 * both wait to be corrected and confirmed.
 */
@Service
public class SplitTarget {

    public record Command(Actor by, UUID target, int version) {}

    private final TargetReview review;

    SplitTarget(TargetReview review) {
        this.review = review;
    }

    /** Ends with the second of the two. */
    @Transactional
    public TargetOutcome handle(Command command) {
        return review.open(command.target(), command.version(), (draft, target) -> {
            review.save(target.in(ReviewState.PENDING, null), "split", command.by());
            var copy = new NewPlan.NewTarget(target.terms(), target.span(), target.words());
            return review.add(draft, target.position(), copy, command.by());
        });
    }
}
