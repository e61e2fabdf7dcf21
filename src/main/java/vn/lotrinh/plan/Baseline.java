package vn.lotrinh.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where a target starts from. <i>Số liệu gốc</i>.
 *
 * @param year the year that the figure is about, such as 2025
 * @param figure in the unit of the target's indicator
 * @param source where the figure comes from: a survey, a report, a decision
 */
public record Baseline(
        int year, BigDecimal figure, @Nullable String source) {

    public Baseline(int year, BigDecimal figure) {
        this(year, figure, null);
    }
}
