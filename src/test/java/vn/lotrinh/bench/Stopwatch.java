package vn.lotrinh.bench;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Takes times in milliseconds, and tells what it took in lines that begin with {@code BENCH}. */
final class Stopwatch {

    private Stopwatch() {}

    static void say(String sentence, Object... values) {
        System.out.println("BENCH " + sentence.formatted(values));
    }

    static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    /** Sorted times of the rounds that follow the warm ones. */
    static double[] times(int warm, int rounds, IntConsumer work) {
        IntStream.range(0, warm).forEach(work);
        double[] times = new double[rounds];
        for (int n = 0; n < rounds; n++) {
            long began = System.nanoTime();
            work.accept(n);
            times[n] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    static double percentile(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
