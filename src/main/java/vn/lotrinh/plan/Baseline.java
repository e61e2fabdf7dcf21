package vn.lotrinh.plan;

import java.math.BigDecimal;

/**
 * Where a target starts from. <i>Số liệu gốc</i>.
 *
 * @param year the year that the figure is about, such as 2025
 * @param figure in the unit of the target's indicator
 */
public record Baseline(int year, BigDecimal figure) {}
