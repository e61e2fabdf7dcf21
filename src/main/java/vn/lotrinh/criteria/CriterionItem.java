package vn.lotrinh.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a criterion asks for, assessed by itself. <i>Chỉ tiêu của tiêu chí</i>; of a scored set <i>nội dung chấm điểm</i>.
 *
 * @param code within the set, such as {@code 17.10}
 * @param requires what it asks for, of each group of communes, in each year, or always; empty where the set does not say (yet)
 * @param evidence which papers prove it; absent where the set does not say
 * @param measuredBy the indicator from which it is computed; absent where a person judges
 * @param most greatest number of points; absent outside scored sets, and where only the part has a limit
 * @param note what a reader should know
 * @param verified whether what stands here was held against the original
 */
public record CriterionItem(
        String code,
        String name,
        List<Requirement> requires,
        @Nullable String evidence,
        @Nullable MeasuredBy measuredBy,
        @Nullable BigDecimal most,
        @Nullable String note,
        boolean verified) {

    public CriterionItem {
        requires = List.copyOf(requires);
    }

    /** An indicator of the pack, and whose figure of it counts. */
    public record MeasuredBy(String indicator, At at) {

        /** Whose figure. */
        public enum At {
            VILLAGE,
            COMMUNE
        }
    }

    public boolean computed() {
        return measuredBy != null;
    }

    /**
     * What is asked of the communes of a group, about a year.
     *
     * @param group absent while nobody has said to which the commune belongs
     * @param year that the figure is about; absent where there is no figure
     */
    public Optional<Requirement> requirementOf(@Nullable String group, @Nullable Integer year) {
        return requires.stream()
                .filter(requirement -> requirement.isAsked(group, year))
                .findFirst();
    }

    /** Whether each year has a level of its own. */
    public boolean requiresByYear() {
        return requires.stream().anyMatch(requirement -> requirement.year() != null);
    }

    /** What is asked in each year; of an item that has a level for each. */
    public String levelsByYear() {
        return Requirement.byYear(requires);
    }

    /**
     * Whether a figure tells now what a person judged before, and the level is the one that it was or stood in words that no figure can be held
     * against: nothing else is asked for.
     */
    boolean takesOver(CriterionItem former) {
        return computed()
                && !former.computed()
                && (requires.equals(former.requires) || former.requires.stream().noneMatch(Requirement::measurable));
    }

    /** The same but for what may be worded better without asking for anything else. */
    CriterionItem bare() {
        return new CriterionItem(code, "", requires, null, measuredBy, most, null, true);
    }
}
