package vn.lotrinh.plan.forecast;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Where a series of yearly figures is heading. <i>Dự báo</i>. Made only of at least six comparable years, and only when
 * in the past it would have been nearer than "the last change goes on".
 *
 * @param points one per year after the last known one
 */
public record Forecast(List<Point> points) {

    /** How many comparable years it takes. */
    public static final int FEWEST_YEARS = 6;

    /** Where an 80 % band ends: nine tenths of the distribution lie below. */
    private static final double NINE_TENTHS = 0.9;

    public Forecast {
        points = List.copyOf(points);
    }

    /**
     * The expected figure of a year with the band in which it lies four times out of five.
     *
     * @param low lower end of the 80 % band
     */
    public record Point(int year, double low, double expected, double high) {}

    /**
     * Looks ahead until a year; empty where the rule above allows no forecast.
     *
     * @param figures consecutive years without a break
     */
    public static Optional<Forecast> of(NavigableMap<Integer, Double> figures, int until) {
        if (figures.size() < FEWEST_YEARS || figures.lastKey() >= until) {
            return Optional.empty();
        }
        double[] past =
                figures.values().stream().mapToDouble(Double::doubleValue).toArray();
        if (!Backtest.beatsLastChange(past)) {
            return Optional.empty();
        }
        int lastYear = figures.lastKey();
        var course = Course.of(past);
        double reach = new TDistribution(past.length - 2.0).inverseCumulativeProbability(NINE_TENTHS);
        return Optional.of(new Forecast(IntStream.rangeClosed(lastYear + 1, until)
                .mapToObj(year -> point(year, course, year - lastYear, reach))
                .toList()));
    }

    private static Point point(int year, Course course, int steps, double reach) {
        double expected = course.expected(steps);
        double half = reach * Math.sqrt(course.variance(steps));
        return new Point(year, expected - half, expected, expected + half);
    }

    /** The forecast of one year. */
    public Optional<Point> in(int year) {
        return points.stream().filter(point -> point.year() == year).findFirst();
    }
}
