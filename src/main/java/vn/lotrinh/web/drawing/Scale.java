package vn.lotrinh.web.drawing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** The vertical axis: covers everything that is drawn, plus a tenth. */
record Scale(double low, double high) {

    private static final double ROOM = 0.1;
    private static final int MOST_LINES = 4;

    /** @param fromNothing totals begin at 0 whatever they are */
    static Scale covering(double[] figures, boolean fromNothing) {
        double least = DoubleStream.of(figures).min().orElse(0);
        double most = DoubleStream.of(figures).max().orElse(1);
        if (fromNothing) {
            least = Math.min(0, least);
        }
        double span = most > least ? most - least : Math.max(Math.abs(most), 1);
        double low = least - span * ROOM;
        double high = most + span * ROOM;
        boolean reachesNothing = fromNothing || low < 0;
        return new Scale(least >= 0 && reachesNothing ? 0 : low, high);
    }

    /** Where it does, the height of a tread is its amount; else only its top edge says something. */
    boolean beginsAtNought() {
        return low == 0;
    }

    /** How far up a figure stands: 0 at the foot, 1 at the top. */
    double share(double figure) {
        return (figure - low) / (high - low);
    }

    /** Three or four round figures inside. */
    List<BigDecimal> lines() {
        var step = step();
        var lines = new ArrayList<BigDecimal>();
        var line = BigDecimal.valueOf(low).divide(step, 0, RoundingMode.CEILING).multiply(step);
        for (; line.doubleValue() <= high; line = line.add(step)) {
            lines.add(line);
        }
        return lines;
    }

    private BigDecimal step() {
        var power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10((high - low) / MOST_LINES)));
        for (double factor : new double[] {1, 2, 2.5, 5}) {
            var step = power.multiply(BigDecimal.valueOf(factor), MathContext.DECIMAL64);
            if ((high - low) / step.doubleValue() <= MOST_LINES) {
                return step;
            }
        }
        return power.scaleByPowerOfTen(1);
    }
}
