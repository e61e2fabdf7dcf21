package vn.lotrinh.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Compares the figures of whole years with a goal's milestones. <i>Đánh giá chỉ tiêu</i>. The rules are those of the
 * handbook of figures: judged on the last full year; missed and still feasible is behind; missed and faster than ever
 * needed is at risk; a year of a kept level that was missed is missed for good. Milestones that hang on a baseline nobody knows are missing figures.
 */
public final class Judging {

    private Judging() {}

    /**
     * @param yearly what is judged
     * @param paceIn how fast a single year went; empty where that can't be told
     */
    public static Judgement judge(
            Goal goal,
            Optional<Baseline> baseline,
            Milestones milestones,
            Series yearly,
            IntFunction<Optional<BigDecimal>> paceIn,
            LocalDate asOf,
            Thresholds thresholds) {
        if (goal instanceof Qualitative aim) {
            return Judgement.without(
                    aim.notMeasurable() == null ? Status.NO_NUMBER : Status.NOT_MEASURABLE, null, null);
        }
        int last = Math.min(asOf.getYear() - 1, goal.due());
        if (crossesABreak(goal, baseline, yearly, last)) {
            return Judgement.without(Status.NO_DATA, last, null);
        }
        Integer year = milestones.lastDue(last).orElse(null);
        if (year == null) {
            return Judgement.without(milestones.byYear().isEmpty() ? Status.NO_DATA : Status.NOT_DUE, null, null);
        }
        BigDecimal milestone = milestones.of(year).orElseThrow();
        BigDecimal figure = goal.compared(yearly).in(year).orElse(null);
        if (figure == null) {
            return Judgement.without(Status.NO_DATA, year, milestone);
        }
        BigDecimal best = bestPace(goal, yearly, paceIn, year, thresholds);
        boolean breaksAhead = year < goal.due() && !yearly.comparable(year, goal.due());
        BigDecimal needed = breaksAhead ? null : neededPace(goal, milestones, figure, year);
        var status = breaksAhead
                ? beforeABreak(goal, milestones, yearly, year, figure)
                : status(goal, milestones, yearly, year, figure, needed, best);
        return new Judgement(status, year, figure, milestone, isThere(goal, milestones, figure) ? null : needed, best);
    }

    /** Whether the figure is already where it has to be in the end, so that nothing more is needed but to stay. */
    private static boolean isThere(Goal goal, Milestones milestones, BigDecimal figure) {
        return !(goal instanceof EachYear)
                && milestones
                        .of(goal.due())
                        .filter(aim -> goal.direction().reached(figure, aim))
                        .isPresent();
    }

    /** No pace can be told across a new standard, so that none can be called too fast. */
    private static Status beforeABreak(Goal goal, Milestones milestones, Series yearly, int year, BigDecimal figure) {
        var status = status(goal, milestones, yearly, year, figure, null, null);
        boolean keepsALevel = goal.everyYear() && keepsALevel(goal);
        return status == Status.AT_RISK && !keepsALevel ? Status.BEHIND : status;
    }

    private static Status status(
            Goal goal,
            Milestones milestones,
            Series yearly,
            int year,
            BigDecimal figure,
            @Nullable BigDecimal needed,
            @Nullable BigDecimal best) {
        boolean met = goal.direction().reached(figure, milestones.of(year).orElseThrow());
        if (goal.everyYear() && anyMissed(goal, milestones, yearly, year)) {
            return keepsALevel(goal) || year == goal.due() ? Status.AT_RISK : missed(goal, met, needed, best);
        }
        if (met && (year == goal.due() || keepsALevel(goal))) {
            return Status.REACHED;
        }
        return missed(goal, met, needed, best);
    }

    private static Status missed(Goal goal, boolean met, @Nullable BigDecimal needed, @Nullable BigDecimal best) {
        if (met) {
            return Status.ON_COURSE;
        }
        if (needed == null) {
            return Status.AT_RISK;
        }
        return best == null || goal.direction().reached(best, needed) ? Status.BEHIND : Status.AT_RISK;
    }

    /** What is told against the baseline can't be told across a new standard, price basis or method, unless its milestones were carried on. */
    private static boolean crossesABreak(Goal goal, Optional<Baseline> baseline, Series yearly, int year) {
        return goal.relativeToBaseline()
                && baseline.filter(start -> start.year() < year && !yearly.comparable(start.year(), year))
                        .filter(start ->
                                goal.behindABreak(start, start.year() + 1).isEmpty())
                        .isPresent();
    }

    private static boolean keepsALevel(Goal goal) {
        return goal.everyYear() && !(goal instanceof EachYear);
    }

    private static boolean anyMissed(Goal goal, Milestones milestones, Series yearly, int until) {
        return milestones.byYear().headMap(until, true).entrySet().stream()
                .anyMatch(due -> yearly.in(due.getKey())
                        .filter(figure -> !goal.direction().reached(figure, due.getValue()))
                        .isPresent());
    }

    /** Null after the due year: then no pace helps any more. */
    private static @Nullable BigDecimal neededPace(Goal goal, Milestones milestones, BigDecimal figure, int year) {
        int left = goal.due() - year;
        Optional<BigDecimal> aim = milestones.of(goal.due());
        if (left <= 0 || aim.isEmpty()) {
            return null;
        }
        if (goal instanceof EachYear each) {
            return each.amount();
        }
        return goal.pace().between(figure, aim.get(), left).orElse(null);
    }

    private static @Nullable BigDecimal bestPace(
            Goal goal, Series yearly, IntFunction<Optional<BigDecimal>> paceIn, int year, Thresholds thresholds) {
        return IntStream.rangeClosed(year - thresholds.paceYears() + 1, year)
                .filter(at -> at == year || yearly.comparable(at, year))
                .mapToObj(paceIn)
                .flatMap(Optional::stream)
                .reduce(goal.direction()::better)
                .orElse(null);
    }
}
