package vn.lotrinh.web.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.lotrinh.web.drawing.Roadmap.Outlook.Forecast;

/** The forecast band: hatched, thinly outlined, with a dashed middle; opens from the last figure. */
record ForecastBand(Ground ground, Forecast forecast) {

    void draw(Canvas canvas) {
        ground.lastFound().ifPresent(step -> draw(canvas, step));
    }

    private void draw(Canvas canvas, Step last) {
        var start = new Corner(last.middle(), ground.y(Objects.requireNonNull(last.figure())));
        var upper = new ArrayList<>(List.of(start));
        var middle = new ArrayList<>(List.of(start));
        var lower = new ArrayList<Corner>();
        for (var point : forecast.points()) {
            ground.of(point.year())
                    .filter(step -> step.left() >= last.right() - 1)
                    .ifPresent(step -> {
                        upper.add(new Corner(step.middle(), ground.y(point.high())));
                        middle.add(new Corner(step.middle(), ground.y(point.expected())));
                        lower.addFirst(new Corner(step.middle(), ground.y(point.low())));
                    });
        }
        if (lower.isEmpty()) {
            return;
        }
        var outline = new ArrayList<>(upper);
        outline.addAll(lower);
        boolean large = ground.frame() == Frame.LARGE;
        canvas.add(Element.path(way(outline).close())
                .as("forecast")
                .fill(Palette.SHEET)
                .fillOpacity(0.6)
                .stroke(Palette.HATCH, large ? 1 : 0.7));
        canvas.add(Element.path(Hatching.of(outline, large ? 9 : 5))
                .as("hatching")
                .stroke(Palette.HATCH, large ? 1.2 : 0.8));
        if (large) {
            canvas.add(Element.path(way(middle))
                    .as("expected")
                    .stroke(Palette.HATCH, 1.6)
                    .dashed("5 4"));
        }
    }

    private static Path way(List<Corner> corners) {
        var way = Path.from(corners.getFirst().x(), corners.getFirst().y());
        corners.stream().skip(1).forEach(corner -> way.line(corner.x(), corner.y()));
        return way;
    }

    /** A corner of the band. */
    record Corner(double x, double y) {}
}
