package vn.lotrinh.portal;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.plan.Status;
import vn.lotrinh.web.drawing.Roadmap.Course;

/**
 * A target as the public sees it: what was released, and nothing that was not. <i>Chỉ tiêu đã công bố</i>.
 *
 * @param goal in words, such as "đạt từ 55 triệu đồng/người/năm trở lên vào năm 2030"
 * @param lessIsBetter whether the figure ought to fall
 * @param owner name of the agency that answers for it
 * @param year the year that was judged, or the newest with a figure
 * @param grade how firm the figure is, as people read it
 * @param years what was aimed for and found, by year
 * @param villages of {@code year}; small numbers are hidden
 */
public record ReleasedTarget(
        String code,
        String name,
        String goal,
        String unit,
        int decimals,
        boolean lessIsBetter,
        Course course,
        Status status,
        @Nullable String owner,
        @Nullable Integer year,
        @Nullable String grade,
        @Nullable String source,
        String definition,
        List<Year> years,
        List<Village> villages) {

    public ReleasedTarget {
        years = List.copyOf(years);
        villages = List.copyOf(villages);
    }

    /** One year: its milestone and its figure, where there is one. */
    public record Year(
            int year,
            @Nullable BigDecimal milestone,
            @Nullable BigDecimal amount) {}

    /**
     * One village.
     *
     * @param amount absent where it is hidden or missing
     * @param numerator the count behind a share, only where people or households are counted
     */
    public record Village(
            String code,
            String name,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            boolean hidden) {}
}
