package vn.lotrinh.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.web.DefinitionPart;
import vn.lotrinh.plan.TargetWords;
import vn.lotrinh.web.drawing.MapDrawing;
import vn.lotrinh.web.drawing.Mark;
import vn.lotrinh.web.drawing.PaceBars;
import vn.lotrinh.web.drawing.Svg;

/**
 * The page of one target.
 *
 * @param goal as the plan states it, such as "Kế hoạch, mục II.2: đạt từ 55 …"
 * @param owner who answers for it; empty where nobody was named
 * @param grade as a tag, such as "Chính thức"
 * @param leftOut what is said about records that could not be counted, as the beginning of a sentence; empty where there are none
 * @param source what the figure rests on, in a few words
 * @param staircase absent for a target that can't be measured
 * @param narrowStaircase the same for a phone
 * @param note why there is no forecast, or what is missing
 * @param paces needed, best and present; absent where none is needed
 * @param villages worst first; empty for a figure of the whole commune
 * @param breaks from when villages are not comparable, a sentence for each merger or split
 * @param map absent where there are no villages to show
 * @param definition absent for a target that can't be measured
 * @param official who published the figure; absent for the commune's own
 * @param entry where figures are entered; absent for who may not
 */
public record TargetPage(
        String code,
        String name,
        String goal,
        String status,
        Mark mark,
        TargetWords words,
        String asOf,
        @Nullable String day,
        String owner,
        String grade,
        String leftOut,
        String source,
        @Nullable Svg staircase,
        @Nullable Svg narrowStaircase,
        @Nullable String note,
        @Nullable PaceBars paces,
        String rule,
        @Nullable String formula,
        @Nullable String numbers,
        List<VillageRow> villages,
        List<String> breaks,
        String villageUnit,
        @Nullable MapDrawing map,
        List<YearRow> history,
        @Nullable DefinitionPart definition,
        @Nullable OfficialSource official,
        String derivation,
        @Nullable String entry) {

    public TargetPage {
        villages = List.copyOf(villages);
        breaks = List.copyOf(breaks);
        history = List.copyOf(history);
    }

    public String title() {
        return code + " " + name;
    }

    /**
     * Who published the figure of the page.
     *
     * @param documents issuer, number and day
     * @param own what the commune computes itself, with unit or in words
     * @param difference own less official, signed; empty where one of them is no number
     */
    public record OfficialSource(String documents, String own, String difference) {}

    /**
     * One village in the year of the page.
     *
     * @param figure with decimals, or the words of the cell
     * @param official whether the official source says it; villages are compared by one source alone
     * @param bar its share of the greatest, with the commune's own marked; absent without a figure
     * @param change against the year before, signed; empty where they can't be compared
     * @param worse whether the change is for the worse
     */
    public record VillageRow(
            String code,
            String name,
            String figure,
            boolean known,
            boolean official,
            @Nullable Svg bar,
            String change,
            boolean worse,
            String derivation) {}

    /** One year of the commune. */
    public record YearRow(
            int year,
            String figure,
            boolean known,
            String amounts,
            String milestone,
            String change,
            String grade,
            String derivation) {}
}
