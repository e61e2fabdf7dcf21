package vn.lotrinh.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.plan.StatusCount;
import vn.lotrinh.web.drawing.MapDrawing;
import vn.lotrinh.web.drawing.Mark;
import vn.lotrinh.web.drawing.Svg;

/**
 * The steering room.
 *
 * @param plan title of the plan in force; absent before there is one
 * @param asOf the day that is asked about, as people write it
 * @param days which other days can be asked about
 * @param lead the sentence of the page, in linked pieces
 * @param targets worst first
 * @param milestoneYear the year whose milestones are shown
 * @param breaks from when villages are not comparable, a sentence for each merger or split between the compared years
 * @param moreLagging how many lag besides those that are listed
 * @param moreMissing how many figures are missing besides those that are listed
 * @param forZalo the same in a few lines of text
 */
public record SteeringPage(
        @Nullable String plan,
        String asOf,
        List<DayChoice> days,
        List<LeadPart> lead,
        List<StatusCount> counts,
        List<TargetRow> targets,
        int milestoneYear,
        int termFrom,
        int termTo,
        List<ChangeRow> changes,
        List<String> breaks,
        List<VillageLag> lagging,
        int moreLagging,
        @Nullable MapDrawing map,
        List<MissingRow> missing,
        int moreMissing,
        String forZalo) {

    public SteeringPage {
        days = List.copyOf(days);
        lead = List.copyOf(lead);
        counts = List.copyOf(counts);
        targets = List.copyOf(targets);
        changes = List.copyOf(changes);
        breaks = List.copyOf(breaks);
        lagging = List.copyOf(lagging);
        missing = List.copyOf(missing);
    }

    public String title() {
        return "Điều hành";
    }

    /** A day that one may ask about; chosen is the one on the page. */
    public record DayChoice(String day, String words, boolean chosen) {}

    /** A piece of the sentence, with the part of the page that it speaks of. */
    public record LeadPart(String words, String href, boolean hot) {}

    /**
     * One target.
     *
     * @param why the pace needed and the present one; only for the worst
     * @param period what the figure is about, and how firm it is
     */
    public record TargetRow(
            String code,
            String name,
            String address,
            boolean worst,
            String why,
            String figure,
            boolean known,
            String unit,
            String milestone,
            Svg staircase,
            String status,
            Mark mark,
            String period) {}

    /** What moved since the year before, and what moved it. */
    public record ChangeRow(
            String name, String address, String from, String to, String change, boolean worse, String why) {}

    /** A village that lags, and in what. */
    public record VillageLag(String code, String name, Mark mark, String severity, List<String> reasons) {
        public VillageLag {
            reasons = List.copyOf(reasons);
        }
    }

    /** A figure that is due and not whole. */
    public record MissingRow(String name, String address, String state, String who) {}
}
