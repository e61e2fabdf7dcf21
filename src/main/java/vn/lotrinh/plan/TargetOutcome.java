package vn.lotrinh.plan;

import java.util.Set;

/** How an act on a target under review ends. */
public sealed interface TargetOutcome {

    /** @param target as it stands now */
    record Saved(ReviewedTarget target) implements TargetOutcome {}

    /** Somebody else was faster; nothing was changed. */
    record ChangedMeanwhile(ReviewedTarget theirs) implements TargetOutcome {}

    /** There is no such target, or its plan is no draft any more: what is in force is not changed under it. */
    record NotUnderReview() implements TargetOutcome {}

    /** It can't be confirmed before this is filled in. */
    record Incomplete(ReviewedTarget target, Set<Missing> missing) implements TargetOutcome {}

    /** Dropping asks for a reason. */
    record NoReason() implements TargetOutcome {}
}
