package vn.lotrinh.reading;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.TextSpan;

/**
 * One target as the reader understood it, to be confirmed by a person. <i>Chỉ tiêu dự thảo</i>.
 *
 * @param name the figure that is aimed for, such as "Tỷ lệ hộ nghèo"
 * @param value as written; nghìn, triệu, tỷ stay in the unit; null for an aim without a number
 * @param valueTo the upper end of a real range ("3 - 5%")
 * @param unit the shortest noun, such as "%", "ha", "triệu đồng/người/năm"
 * @param keep whether the text says "duy trì", "giữ vững"
 * @param measure for rates per year, how the rate is meant
 * @param dueYear the last year in which the target may be met, where the sentence or its table says so
 * @param byYear milestones by year that a table gives
 * @param section number path of the section it stands in, such as "II.2"
 * @param text the words it was read from
 * @param span where these words stand
 */
public record DraftTarget(
        String name,
        TargetKind kind,
        @Nullable BigDecimal value,
        @Nullable BigDecimal valueTo,
        @Nullable String unit,
        boolean keep,
        @Nullable RateMeasure measure,
        @Nullable Integer dueYear,
        @Nullable Integer baselineYear,
        @Nullable BigDecimal baselineValue,
        SortedMap<Integer, BigDecimal> byYear,
        String section,
        String text,
        TextSpan span) {

    public DraftTarget {
        byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
    }
}
