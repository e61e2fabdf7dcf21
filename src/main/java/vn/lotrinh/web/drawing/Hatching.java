package vn.lotrinh.web.drawing;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import vn.lotrinh.web.drawing.ForecastBand.Corner;

/**
 * Lines at 45 degrees inside an area, cut at its borders by calculation: a pattern would need a name that is unique on
 * the page, and is lost in some programs that print.
 */
final class Hatching {

    private Hatching() {}

    /** @param distance between two lines, along the horizontal */
    static Path of(List<Corner> area, double distance) {
        double from = area.stream().mapToDouble(Hatching::line).min().orElse(0);
        double to = area.stream().mapToDouble(Hatching::line).max().orElse(0);
        var way = new Path();
        for (double line = from + distance / 2; line < to; line += distance) {
            double[] cuts = cuts(area, line);
            for (int i = 0; i + 1 < cuts.length; i += 2) {
                way.move(cuts[i], line - cuts[i]).line(cuts[i + 1], line - cuts[i + 1]);
            }
        }
        return way;
    }

    /** Rising lines are those on which x + y is the same. */
    private static double line(Corner corner) {
        return corner.x() + corner.y();
    }

    /** Where the line enters and leaves the area, from left to right. */
    private static double[] cuts(List<Corner> area, double line) {
        return IntStream.range(0, area.size())
                .mapToObj(i -> List.of(area.get(i), area.get((i + 1) % area.size())))
                .filter(side -> line(side.getFirst()) < line != line(side.getLast()) < line)
                .flatMapToDouble(side -> DoubleStream.of(cut(side.getFirst(), side.getLast(), line)))
                .sorted()
                .toArray();
    }

    private static double cut(Corner from, Corner to, double line) {
        double share = (line - line(from)) / (line(to) - line(from));
        return from.x() + share * (to.x() - from.x());
    }
}
