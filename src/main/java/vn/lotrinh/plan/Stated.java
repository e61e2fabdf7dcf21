package vn.lotrinh.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure and its milestone in the words of the target: a growth in percent per year, a multiple in times, all else in the unit of the
 * indicator. <i>Số liệu theo cách nói của chỉ tiêu</i>.
 *
 * @param decimals how many are shown
 */
public record Stated(@Nullable BigDecimal figure, @Nullable BigDecimal milestone, String unit, int decimals) {}
