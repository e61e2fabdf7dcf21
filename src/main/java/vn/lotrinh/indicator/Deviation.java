package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * How far a value lies from those that it belongs to: the modified z-score of Iglewicz and Hoaglin, <cite>How to Detect and Handle
 * Outliers</cite> (1993), which a single wild value does not blunt as it blunts mean and standard deviation. <i>Độ lệch</i>. Exact decimals.
 */
final class Deviation {

    /** From here on the authors call a value a possible outlier. */
    static final BigDecimal CONSPICUOUS = new BigDecimal("3.5");

    /** The 0.75 quantile of the normal distribution, by which a median deviation is as wide as a standard deviation. */
    private static final BigDecimal OF_MEDIAN = new BigDecimal("0.6745");

    /** The same of a mean deviation, which takes its place where more than half of the values are one and the same. */
    private static final BigDecimal OF_MEAN = new BigDecimal("1.253314");

    private static final MathContext PRECISION = MathContext.DECIMAL64;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Deviation() {}

    /**
     * Below 0 for a value below the median; empty where all values are the same.
     *
     * @param sample the value among the others
     */
    static Optional<BigDecimal> of(BigDecimal value, List<BigDecimal> sample) {
        var middle = median(sample);
        var distances = sample.stream().map(each -> each.subtract(middle).abs()).toList();
        var distance = value.subtract(middle);
        var median = median(distances);
        if (median.signum() != 0) {
            return Optional.of(distance.multiply(OF_MEDIAN).divide(median, PRECISION));
        }
        var mean = distances.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(sample.size()), PRECISION);
        return mean.signum() == 0 ? Optional.empty() : Optional.of(distance.divide(mean.multiply(OF_MEAN), PRECISION));
    }

    static boolean isConspicuous(BigDecimal score) {
        return score.abs().compareTo(CONSPICUOUS) > 0;
    }

    /** Of an even number of values the mean of the two in the middle. */
    static BigDecimal median(List<BigDecimal> values) {
        var sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).divide(TWO, PRECISION);
    }
}
