package vn.lotrinh.indicator;

/**
 * The first year of a new standard, price basis or method; no difference and no growth crosses it. <i>Đứt chuỗi số liệu</i>.
 *
 * @param name what is new, as printed beside the break
 * @param source the text that brought it
 */
public record SeriesBreak(int year, String name, String source) {}
