package vn.lotrinh.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.plan.forecast.Forecast;
import vn.lotrinh.web.drawing.Mark;
import vn.lotrinh.web.drawing.Roadmap;
import vn.lotrinh.web.drawing.Roadmap.Aim;
import vn.lotrinh.web.drawing.Roadmap.Course;
import vn.lotrinh.web.drawing.Roadmap.Found;
import vn.lotrinh.web.drawing.Roadmap.Measure;
import vn.lotrinh.web.drawing.Roadmap.Outlook;
import vn.lotrinh.web.drawing.Roadmap.SeriesBreak;

/** How a target is drawn: the shape of its status, and its staircase. <i>Bậc thang của chỉ tiêu</i>. */
public final class TargetDrawing {

    private TargetDrawing() {}

    /** The shape that stands beside the word of a status. */
    public static Mark mark(Status status) {
        return switch (status) {
            case REACHED -> Mark.TICK;
            case ON_COURSE -> Mark.ARROW;
            case BEHIND -> Mark.HALF;
            case AT_RISK -> Mark.TRIANGLE;
            case NOT_DUE -> Mark.RING;
            case NO_DATA -> Mark.DASHED;
            case NO_NUMBER -> Mark.SQUARE;
            case NOT_MEASURABLE, NOT_APPLICABLE -> Mark.SLASHED;
        };
    }

    public static Course course(Goal goal) {
        if (goal instanceof TotalOverTerm) {
            return Course.TOTAL;
        }
        return goal.everyYear() ? Course.KEEP : Course.TO_A_LEVEL;
    }

    /** @param from first year of the plan's term */
    public static Roadmap roadmap(TargetStanding standing, int from, int to) {
        var indicator = standing.indicator();
        var baseline = standing.baseline();
        var measure = new Measure(
                standing.target().name(),
                indicator == null ? "" : standing.target().goal().unitOfCompared(indicator.unit()),
                indicator == null ? 0 : indicator.decimals());
        var aim = new Aim(
                course(standing.target().goal()),
                baseline == null || standing.target().goal() instanceof TotalOverTerm ? null : baseline.figure(),
                standing.milestones().byYear(),
                standing.lastFullYear(),
                standing.target().proposals().contains(Proposal.MILESTONES));
        var found = new Found(standing.compared().tailMap(from - 1, true), mark(standing.status()));
        var breaks = indicator == null
                ? List.<SeriesBreak>of()
                : indicator.breaks().stream()
                        .filter(at -> at.year() >= from && at.year() <= to)
                        .map(at -> new SeriesBreak(
                                at.year(),
                                at.name(),
                                at.source(),
                                standing.figureMeasuredAgain(at.year()).orElse(null)))
                        .toList();
        return Roadmap.of(measure, from - 1, to, aim, found).withBreaks(breaks).withOutlook(outlook(standing, to));
    }

    private static Outlook outlook(TargetStanding standing, int to) {
        return Optional.ofNullable(standing.forecast())
                .<Outlook>map(TargetDrawing::band)
                .orElseGet(() -> paces(standing, to));
    }

    private static Outlook.Forecast band(Forecast forecast) {
        return new Outlook.Forecast(forecast.points().stream()
                .map(point -> new Outlook.Forecast.Point(point.year(), point.low(), point.expected(), point.high()))
                .toList());
    }

    /** The pace needed beside the present one, as long as there are years left and no break lies in between. */
    private static Outlook paces(TargetStanding standing, int to) {
        var figure = standing.figure().orElse(null);
        var last = standing.milestones().of(to).orElse(null);
        var present = standing.presentPace();
        var indicator = standing.indicator();
        int left = to - standing.year();
        if (figure == null || last == null || present == null || indicator == null || left <= 0) {
            return new Outlook.None();
        }
        if (standing.judgement().neededPace() == null) {
            return new Outlook.None();
        }
        if (indicator.breaksBetween(standing.year(), to)) {
            return new Outlook.None();
        }
        var heading = standing.target().goal().pace().after(figure, present, left);
        int decimals = indicator.decimals();
        boolean arrives = standing.target().goal().direction().reached(heading, last);
        return new Outlook.Paces(
                last,
                heading,
                arrives,
                arrives
                        ? "Giữ nhịp này thì đạt mốc " + to
                        : missing(last.subtract(heading).abs(), decimals, to),
                present(heading, decimals, to));
    }

    private static String missing(BigDecimal missing, int decimals, int to) {
        return "Năm " + to + " còn thiếu " + written(missing, decimals);
    }

    private static String present(BigDecimal heading, int decimals, int to) {
        return "giữ nhịp này thì năm " + to + " là " + written(heading, decimals);
    }

    private static String written(BigDecimal figure, int decimals) {
        return VietnameseFormat.number(figure.setScale(decimals, RoundingMode.HALF_UP), decimals);
    }
}
