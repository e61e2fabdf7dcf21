package vn.lotrinh.web.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * What was found: a dot in the middle of each year, joined where two years stand side by side and may be compared; the
 * last one larger and in the colour of the status. Never a line across a break or a year without a figure.
 */
record FoundLine(Ground ground) {

    void draw(Canvas canvas) {
        for (var run : runs()) {
            var way = new Path();
            run.forEach(point -> {
                if (way.isEmpty()) {
                    way.move(point.x(), point.y());
                } else {
                    way.line(point.x(), point.y());
                }
            });
            if (run.size() > 1) {
                canvas.add(Element.path(way)
                        .as("found")
                        .stroke(Palette.INK, ground.frame().line())
                        .rounded());
            }
        }
        runs().stream().flatMap(List::stream).forEach(point -> canvas.add(dot(point)));
    }

    private Element dot(Point point) {
        var frame = ground.frame();
        if (frame == Frame.PUBLIC) {
            return Element.circle(point.x(), point.y(), point.last() ? frame.last() : frame.dot())
                    .as(point.last() ? "dot last" : "dot")
                    .fill(Palette.PERSIMMON)
                    .stroke(Palette.INK, 1.5);
        }
        return point.last()
                ? Element.circle(point.x(), point.y(), frame.last())
                        .as("dot last")
                        .fill(ground.roadmap().found().mark().colour())
                        .stroke(Palette.SHEET, frame.line())
                : Element.circle(point.x(), point.y(), frame.dot()).as("dot").fill(Palette.INK);
    }

    /** The figures that may be joined, stretch by stretch. */
    private List<List<Point>> runs() {
        var runs = new ArrayList<List<Point>>();
        var last = ground.lastFound();
        List<Point> run = List.of();
        for (var step : ground.steps()) {
            var figure = step.figure();
            if (figure == null || step.column().breakBefore() != null) {
                run = List.of();
            }
            if (figure != null) {
                if (run.isEmpty()) {
                    run = new ArrayList<>();
                    runs.add(run);
                }
                run.add(new Point(
                        step.middle(),
                        ground.y(figure),
                        last.filter(step::equals).isPresent()));
            }
        }
        return runs;
    }

    private record Point(double x, double y, boolean last) {}
}
