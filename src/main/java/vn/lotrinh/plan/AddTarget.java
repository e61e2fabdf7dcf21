package vn.lotrinh.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.kernel.TextSpan;

/** Adds a target that the reader did not find. <i>Thêm chỉ tiêu</i>. It gets the next free code and stands last. */
@Service
public class AddTarget {

    /**
     * @param terms what it says; its code is given here
     * @param span where it stands in the text, for a target added from a place in it
     */
    public record Command(
            Actor by,
            UUID plan,
            TargetTerms terms,
            @Nullable TextSpan span,
            @Nullable String words) {}

    private final TargetReview review;
    private final PlanTable plans;

    AddTarget(TargetReview review, PlanTable plans) {
        this.review = review;
        this.plans = plans;
    }

    @Transactional
    public TargetOutcome handle(Command command) {
        return plans.lockDraft(CommuneScope.getOne(), command.plan())
                .map(draft -> {
                    var terms = command.terms().withMilestones(command.terms().proposedMilestones(draft.from()));
                    var target = new NewPlan.NewTarget(terms, command.span(), command.words());
                    return review.add(draft, Integer.MAX_VALUE, target, command.by());
                })
                .orElseGet(TargetOutcome.NotUnderReview::new);
    }
}
