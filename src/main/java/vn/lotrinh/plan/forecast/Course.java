package vn.lotrinh.plan.forecast;

import java.util.stream.IntStream;
import org.hipparchus.stat.regression.SimpleRegression;

/**
 * How a series goes on: between the straight line through all its years (least squares) and its mean yearly change from
 * the last year on (random walk with drift). Figures that return to the line speak for the one, figures that wander for
 * the other; their share is read off von Neumann's ratio of the squared changes to the squared distances from the line,
 * which is about 2 for the first and near 1 for the second in series as short as ours.
 */
final class Course {

    /** The ratios between which the share of the line rises from 0 to 1, so that the band holds for both kinds. */
    private static final double WANDERS = 1.5;

    private static final double RETURNS = 3.0;

    private final double[] past;
    private final SimpleRegression line = new SimpleRegression();
    private final double drift;
    private final double changeSquares;
    private final double shareOfLine;

    private Course(double[] past) {
        this.past = past;
        for (int i = 0; i < past.length; i++) {
            line.addData(i, past[i]);
        }
        int changes = past.length - 1;
        drift = (past[changes] - past[0]) / changes;
        changeSquares = IntStream.range(0, changes)
                .mapToDouble(i -> past[i + 1] - past[i] - drift)
                .map(rest -> rest * rest)
                .sum();
        double ratio = changeSquares / line.getSumSquaredErrors();
        shareOfLine = Double.isFinite(ratio) ? Math.clamp((ratio - WANDERS) / (RETURNS - WANDERS), 0, 1) : 1;
    }

    static Course of(double[] past) {
        return new Course(past);
    }

    /** The expected figure so many years after the last. */
    double expected(int steps) {
        double onward = past[past.length - 1] + drift * steps;
        return shareOfLine * line.predict(past.length - 1.0 + steps) + (1 - shareOfLine) * onward;
    }

    /** The variance of that expectation; both ways spend two degrees of freedom. */
    double variance(int steps) {
        int changes = past.length - 1;
        double fromMiddle = changes / 2.0 + steps;
        double aroundLine =
                line.getMeanSquareError() * (1 + 1.0 / past.length + fromMiddle * fromMiddle / line.getXSumSquares());
        double wandered = changeSquares / (changes - 1) * (steps + (double) steps * steps / changes);
        return shareOfLine * aroundLine + (1 - shareOfLine) * wandered;
    }
}
