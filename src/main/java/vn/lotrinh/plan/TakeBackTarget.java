package vn.lotrinh.plan;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Actor;

/** Takes a target into the review again, to be dropped or confirmed anew. <i>Lấy lại chỉ tiêu</i>. */
@Service
public class TakeBackTarget {

    public record Command(Actor by, UUID target, int version) {}

    private final TargetReview review;

    TakeBackTarget(TargetReview review) {
        this.review = review;
    }

    @Transactional
    public TargetOutcome handle(Command command) {
        return review.open(
                command.target(),
                command.version(),
                (draft, target) -> review.save(target.in(ReviewState.PENDING, null), "taken-back", command.by()));
    }
}
