package vn.lotrinh.plan.forecast;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Forecasts each past year from what was known before it, to see whether that would have been worth it. */
final class Backtest {

    private static final int FEWEST_KNOWN = 3;

    private Backtest() {}

    static boolean beatsLastChange(double[] past) {
        return errors(past, known -> Course.of(known).expected(1))
                < errors(past, known -> 2 * known[known.length - 1] - known[known.length - 2]);
    }

    private static double errors(double[] past, ToDoubleFunction<double[]> next) {
        return IntStream.range(FEWEST_KNOWN, past.length)
                .mapToDouble(known -> Math.abs(past[known] - next.applyAsDouble(Arrays.copyOf(past, known))))
                .sum();
    }
}
