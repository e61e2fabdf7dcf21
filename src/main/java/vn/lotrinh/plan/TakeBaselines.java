package vn.lotrinh.plan;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.indicator.Derivation;
import vn.lotrinh.indicator.Grade;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.ShowDerivation;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.Period;

/**
 * Gives the targets of a draft that have no baseline the figure of the year before the term, with its source, where there is one. <i>Lấy số gốc
 * từ số liệu</i>. The figure is kept as it was computed, and rounded only where it is shown: what is multiplied must not have been rounded. It is
 * a proposal that a leader confirms by putting the plan in force. A plan that is no draft any more stays as it is.
 */
@Service
public class TakeBaselines {

    public record Command(Actor by, UUID plan) {}

    /** How it ends. */
    public sealed interface Outcome {
        /**
         * Those that have one now.
         *
         * @param without how many still have none, because there is no figure of that year
         * @param changedMeanwhile how many were left alone, because somebody else changed them just now
         */
        record Taken(List<ReviewedTarget> targets, int without, int changedMeanwhile) implements Outcome {}

        record NotUnderReview() implements Outcome {}
    }

    private static final int MOST_SOURCES = 2;

    private final ShowPlan plans;
    private final MeasuredBy measured;
    private final ShowDerivation derivations;
    private final CorrectTarget correct;
    private final Clock clock;

    TakeBaselines(ShowPlan plans, MeasuredBy measured, ShowDerivation derivations, CorrectTarget correct, Clock clock) {
        this.plans = plans;
        this.measured = measured;
        this.derivations = derivations;
        this.correct = correct;
        this.clock = clock;
    }

    @Transactional
    public Outcome handle(Command command) {
        var plan = plans.find(command.plan()).filter(found -> found.state() == PlanState.DRAFT);
        if (plan.isEmpty()) {
            return new Outcome.NotUnderReview();
        }
        var indicators = measured.byCode();
        var taken = new ArrayList<ReviewedTarget>();
        int without = 0;
        int changedMeanwhile = 0;
        for (var target : plan.get().kept()) {
            var indicator = target.terms().indicator() == null
                    ? null
                    : indicators.get(target.terms().indicator());
            if (target.terms().baseline() != null || indicator == null) {
                continue;
            }
            var found = baseline(target.terms(), indicator, plan.get());
            if (found.isEmpty()) {
                without++;
            } else if (take(command.by(), target, found.get()) instanceof TargetOutcome.Saved(var saved)) {
                taken.add(saved);
            } else {
                changedMeanwhile++;
            }
        }
        return new Outcome.Taken(List.copyOf(taken), without, changedMeanwhile);
    }

    private TargetOutcome take(Actor by, ReviewedTarget target, Baseline baseline) {
        return correct.handle(new CorrectTarget.Command(
                by, target.id(), target.version(), target.terms().withBaseline(baseline)));
    }

    /** Of the year that the goal names, else of the one before the term. */
    private Optional<Baseline> baseline(TargetTerms terms, IndicatorDefinition indicator, ReviewedPlan plan) {
        var named = terms.goal().multipleOf();
        int year = named == null ? plan.from() - 1 : named;
        if (year >= LocalDate.now(clock).getYear()) {
            return Optional.empty();
        }
        var derivation = derivations.handle(indicator, Place.WHOLE_COMMUNE, Period.ofYear(year));
        return derivation.value().amount().map(amount -> baseline(year, amount, derivation, indicator, plan));
    }

    private static Baseline baseline(
            int year, BigDecimal amount, Derivation derivation, IndicatorDefinition indicator, ReviewedPlan plan) {
        var source = new StringBuilder(source(derivation.sources()));
        if (derivation.value().grade() == Grade.ESTIMATE) {
            source.append(" (số ước)");
        }
        indicator.breaks().stream()
                .filter(at -> year < at.year() && at.year() <= plan.to())
                .findFirst()
                .ifPresent(at -> source.append("; đo trước khi đứt chuỗi năm ")
                        .append(at.year())
                        .append(" (")
                        .append(at.name())
                        .append(')'));
        return new Baseline(year, amount, source.toString());
    }

    private static String source(List<String> sources) {
        if (sources.isEmpty()) {
            return "tính từ sổ bộ của xã";
        }
        String named = sources.stream().limit(MOST_SOURCES).collect(Collectors.joining("; "));
        return sources.size() <= MOST_SOURCES
                ? named
                : named + " và " + (sources.size() - MOST_SOURCES) + " nguồn khác";
    }
}
