package vn.lotrinh.indicator;

/**
 * How an indicator comes out of records. <i>Công thức của chỉ số</i>. It has passed the check of the pack that it came with.
 *
 * @param text in the language of formulas
 * @param from the first year whose periods are counted from records; those before are as they were reported
 */
public record IndicatorFormula(String text, int from) {}
