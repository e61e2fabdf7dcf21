package vn.lotrinh.plan;

import java.util.List;

/**
 * The targets of a plan in force, without the rest of the plan.
 *
 * @param from first year of the term
 * @param targets those that were not dropped, in their order
 */
record TargetsInForce(int from, List<Target> targets) {

    TargetsInForce {
        targets = List.copyOf(targets);
    }
}
