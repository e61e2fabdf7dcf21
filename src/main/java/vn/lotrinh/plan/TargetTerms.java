package vn.lotrinh.plan;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.IndicatorDefinition;

/**
 * What a target says, wherever it is written: in a pack, in a draft that is reviewed, in a form. <i>Nội dung chỉ tiêu</i>.
 *
 * @param section where the plan states it, such as "II.2"
 * @param indicator code of the indicator that measures it
 * @param owner code of the agency that answers for it
 * @param proposals names of the fields that the plan does not state: shown as "đề xuất, chưa xác nhận"
 */
public record TargetTerms(
        String code,
        String name,
        String section,
        @Nullable String indicator,
        GoalTerms goal,
        @Nullable String owner,
        @Nullable Baseline baseline,
        Milestones milestones,
        Set<String> proposals) {

    public TargetTerms {
        proposals = Set.copyOf(proposals);
    }

    /** The milestones that follow from the goal and the baseline. */
    public Milestones proposedMilestones(int from) {
        return goal.goal(from)
                .map(complete -> complete.milestones(Optional.ofNullable(baseline), from))
                .orElseGet(Milestones::none);
    }

    /** What is missing before it can be in force; a target that can't be measured needs nothing but the reason. */
    public Set<Missing> missing(Map<String, IndicatorDefinition> indicators) {
        var missing = EnumSet.noneOf(Missing.class);
        if (goal.declaredNotMeasurable()) {
            return missing;
        }
        missing.addAll(goal.missing());
        if (owner == null) {
            missing.add(Missing.OWNER);
        }
        var measured = indicator == null ? null : indicators.get(indicator);
        if (measured == null) {
            missing.add(Missing.INDICATOR);
        } else if (goal.inUnitOfIndicator() && goal.unit() != null && !Units.same(goal.unit(), measured.unit())) {
            missing.add(Missing.UNIT_OF_INDICATOR);
        }
        return missing;
    }

    /** The same terms where what a person changed is marked as not being the plan's own, until a leader signs. */
    TargetTerms correcting(TargetTerms before) {
        var names = new LinkedHashSet<>(before.proposals);
        note(names, Proposal.INDICATOR, indicator, before.indicator);
        note(names, Proposal.OWNER, owner, before.owner);
        note(names, Proposal.BASELINE, baseline, before.baseline);
        note(names, Proposal.DUE, goal.due(), before.goal.due());
        note(names, Proposal.MEASURE, goal.measure(), before.goal.measure());
        note(names, Proposal.MILESTONES, milestones, before.milestones);
        return withProposals(names);
    }

    private static void note(Set<String> names, String name, @Nullable Object now, @Nullable Object before) {
        if (now != null && !Objects.equals(now, before)) {
            names.add(name);
        }
    }

    /** The same, with what is missing taken from other terms. */
    TargetTerms completedBy(TargetTerms other) {
        var all = new LinkedHashSet<>(proposals);
        all.addAll(other.proposals);
        return new TargetTerms(
                code,
                name,
                section,
                indicator == null ? other.indicator : indicator,
                goal.value() == null ? other.goal : goal,
                owner == null ? other.owner : owner,
                baseline == null ? other.baseline : baseline,
                milestones.byYear().isEmpty() ? other.milestones : milestones,
                all);
    }

    public TargetTerms withCode(String other) {
        return new TargetTerms(other, name, section, indicator, goal, owner, baseline, milestones, proposals);
    }

    public TargetTerms withBaseline(Baseline other) {
        return new TargetTerms(code, name, section, indicator, goal, owner, other, milestones, proposals);
    }

    public TargetTerms measuredBy(String other) {
        return new TargetTerms(code, name, section, other, goal, owner, baseline, milestones, proposals);
    }

    public TargetTerms withMilestones(Milestones other) {
        return new TargetTerms(code, name, section, indicator, goal, owner, baseline, other, proposals);
    }

    TargetTerms withProposals(Set<String> other) {
        return new TargetTerms(code, name, section, indicator, goal, owner, baseline, milestones, other);
    }
}
