package vn.lotrinh.indicator;

import java.math.BigDecimal;

/**
 * How far a ratio that was asked of a sample may lie from that of everybody. <i>Sai số chuẩn</i>.
 *
 * @param each what one record of the sample is called
 * @param records how many were drawn
 * @param standardError in the unit of the indicator, as of a simple random sample (linearised ratio; W. G. Cochran, <cite>Sampling
 *     Techniques</cite>, 1977, chapter 6)
 */
public record SampleError(String each, long records, BigDecimal standardError) {}
