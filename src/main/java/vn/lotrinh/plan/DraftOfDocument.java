package vn.lotrinh.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Indicators;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.reading.DraftTarget;
import vn.lotrinh.reading.PlanDraft;
import vn.lotrinh.reading.Term;

/**
 * What was read from a document becomes a draft of this commune. <i>Bản thảo từ văn bản</i>. What the document leaves open is
 * proposed: the indicator by its name and unit, the year by the end of the term, owner and baseline by the commune's latest plan.
 */
@Component
class DraftOfDocument {

    private static final int YEARS = 5;

    private final Indicators indicators;
    private final PlanTable plans;
    private final TargetTable targets;
    private final Clock clock;

    DraftOfDocument(Indicators indicators, PlanTable plans, TargetTable targets, Clock clock) {
        this.indicators = indicators;
        this.plans = plans;
        this.targets = targets;
        this.clock = clock;
    }

    NewPlan of(UUID id, String digest, String fileName, PlanDraft read) {
        var term = Optional.ofNullable(read.term()).orElseGet(this::coming);
        var parts = new DocumentParts(read);
        return new NewPlan(
                id,
                Optional.ofNullable(read.title()).orElse(fileName),
                read.issuer(),
                term.from(),
                term.to(),
                new NewPlan.Document(
                        digest,
                        read.text(),
                        parts.sections(),
                        read.assignments(),
                        read.reportingPeriods(),
                        read.findings()),
                parts.bases(),
                parts.groups(),
                parts.solutions(),
                read.recipients(),
                proposals(read.targets(), term));
    }

    /** A document that names no term is taken for one that begins now. */
    private Term coming() {
        int year = LocalDate.now(clock).getYear();
        return new Term(year, year + YEARS - 1);
    }

    private List<NewPlan.NewTarget> proposals(List<DraftTarget> read, Term term) {
        var goals = read.stream().map(target -> goal(target, term)).toList();
        var wanted = new ArrayList<IndicatorMatch.Wanted>();
        for (int i = 0; i < read.size(); i++) {
            wanted.add(new IndicatorMatch.Wanted(read.get(i).name(), goals.get(i)));
        }
        var proposed = new IndicatorMatch(indicators.list()).propose(wanted);
        var former = formerTargets();
        var proposals = new ArrayList<NewPlan.NewTarget>();
        for (int i = 0; i < read.size(); i++) {
            var target = read.get(i);
            var terms = terms(
                    TargetCodes.of(i + 1), target, goals.get(i), Optional.ofNullable(proposed.get(i)), former, term);
            proposals.add(new NewPlan.NewTarget(terms, target.span(), target.text()));
        }
        return proposals;
    }

    /** Targets of the latest plan by indicator and kind: the same aim in the plan before. */
    private Map<String, TargetTerms> formerTargets() {
        var commune = CommuneScope.getOne();
        var byUse = new HashMap<String, TargetTerms>();
        plans.findLatest(commune)
                .ifPresent(plan -> targets.listOf(commune, plan).stream()
                        .map(ReviewedTarget::terms)
                        .forEach(terms -> byUse.putIfAbsent(use(terms.indicator(), terms.goal()), terms)));
        return byUse;
    }

    private static String use(@Nullable String indicator, GoalTerms goal) {
        return goal.kind() + " " + indicator;
    }

    private static TargetTerms terms(
            String code,
            DraftTarget read,
            GoalTerms goal,
            Optional<IndicatorDefinition> measured,
            Map<String, TargetTerms> former,
            Term term) {
        var before = Optional.ofNullable(measured.map(indicator -> former.get(use(indicator.code(), goal)))
                .orElse(null));
        var stated = baseline(read, term);
        var baseline =
                stated != null ? stated : before.map(TargetTerms::baseline).orElse(null);
        var owner = before.map(TargetTerms::owner).orElse(null);
        var inUnit = measured.filter(indicator -> goal.inUnitOfIndicator())
                .map(indicator -> goal.withUnit(indicator.unit()))
                .orElse(goal);
        var terms = new TargetTerms(
                code,
                read.name(),
                read.section(),
                measured.map(IndicatorDefinition::code).orElse(null),
                inUnit,
                owner,
                baseline,
                new Milestones(new TreeMap<>(read.byYear())),
                Set.of());
        var proposals = new LinkedHashSet<String>();
        measured.ifPresent(indicator -> proposals.add(Proposal.INDICATOR));
        if (owner != null) {
            proposals.add(Proposal.OWNER);
        }
        if (baseline != null && stated == null) {
            proposals.add(Proposal.BASELINE);
        }
        if (read.dueYear() == null && !goal.keep()) {
            proposals.add(Proposal.DUE);
        }
        return withMilestones(terms, proposals, term);
    }

    private static TargetTerms withMilestones(TargetTerms terms, Set<String> proposals, Term term) {
        if (!terms.milestones().byYear().isEmpty()) {
            return terms.withProposals(proposals);
        }
        var proposed = terms.proposedMilestones(term.from());
        if (proposed.byYear().size() > 1 && !terms.goal().keep()) {
            proposals.add(Proposal.MILESTONES);
        }
        return terms.withMilestones(proposed).withProposals(proposals);
    }

    private static GoalTerms goal(DraftTarget read, Term term) {
        return new GoalTerms(
                read.kind(),
                read.value(),
                read.unit(),
                Optional.ofNullable(read.dueYear()).orElse(term.to()),
                read.keep(),
                read.measure(),
                Optional.ofNullable(read.baselineYear()).orElse(term.baseYear()),
                null);
    }

    private static @Nullable Baseline baseline(DraftTarget read, Term term) {
        return read.baselineValue() == null
                ? null
                : new Baseline(
                        Optional.ofNullable(read.baselineYear()).orElse(term.baseYear()),
                        read.baselineValue(),
                        "Văn bản kế hoạch, mục " + read.section());
    }
}
