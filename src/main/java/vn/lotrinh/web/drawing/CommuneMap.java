package vn.lotrinh.web.drawing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The commune with its villages. Their positions are assumed until somebody surveys them, so every map is shown with
 * {@link #NOTE}. Made once for an outline and a list of villages, drawn as often as there are figures.
 */
public final class CommuneMap {

    /** Stands in the legend of every map. */
    public static final String NOTE = "Vị trí thôn là giả định.";

    private static final double WIDTH = 320;
    private static final double SMALL = 228;
    private static final double MARGIN = 10;
    private static final double CIRCLE = 11;

    private final Outline outline;
    private final Map<String, Spot> places = new HashMap<>();

    private CommuneMap(Outline outline, List<String> villages) {
        this.outline = outline;
        var sorted = villages.stream().sorted().toList();
        var spots = AssumedPositions.inside(outline, sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            places.put(sorted.get(i), spots.get(i));
        }
    }

    /**
     * @param geoJson the outline of a pack, in degrees
     * @param villages their codes
     */
    public static CommuneMap of(String geoJson, List<String> villages) {
        return new CommuneMap(Outline.ofGeoJson(geoJson, WIDTH, MARGIN), villages);
    }

    /** 320 wide. @param label what the map shows, and where the list with the same content is */
    public Svg draw(List<MapPoint> points, String label) {
        return drawn(points, label, 1);
    }

    /** 228 wide, for a narrow column; its points and letters are as large as on the large one. */
    public Svg drawSmall(List<MapPoint> points, String label) {
        return drawn(points, label, SMALL / WIDTH);
    }

    /**
     * What somebody surveyed, over the land without its villages, whose positions are only assumed; 320 wide.
     *
     * @param geometries GeoJSON points, lines and polygons in degrees
     */
    public Svg drawSurveyed(List<String> geometries, String label) {
        var canvas = Canvas.told(outline.width(), outline.height(), "commune", label);
        ground(canvas, outline);
        new SurveyedShapes(outline.projection(), canvas).draw(geometries);
        return canvas.finish();
    }

    private Svg drawn(List<MapPoint> points, String label, double factor) {
        var land = outline.scaled(factor);
        var canvas = Canvas.told(land.width(), land.height(), "commune", label);
        ground(canvas, land);
        var labels = new Labels(
                places.values().stream().map(place -> place.scaled(factor)).toList());
        for (var point : plainFirst(points)) {
            point(canvas, point, placeOf(point).scaled(factor), labels);
        }
        return canvas.finish();
    }

    Spot placeOf(MapPoint point) {
        return Objects.requireNonNull(places.get(point.village()), () -> "no village " + point.village());
    }

    Outline outline() {
        return outline;
    }

    /** So that no ring lies over a label. */
    private static List<MapPoint> plainFirst(List<MapPoint> points) {
        return points.stream()
                .sorted(Comparator.comparing(point -> !(point instanceof MapPoint.Plain)))
                .toList();
    }

    /** A slope around the border, then the land. */
    private static void ground(Canvas canvas, Outline land) {
        for (var ring : land.rings()) {
            canvas.add(Element.path(ring.way())
                    .as("slope")
                    .stroke(Palette.STEP_NEXT, 9)
                    .rounded());
            canvas.add(Element.path(ring.way())
                    .as("land")
                    .fill(Palette.LEAF)
                    .stroke(Palette.STEP_NEXT_EDGE, 1.4)
                    .rounded());
        }
    }

    private static void point(Canvas canvas, MapPoint point, Spot at, Labels labels) {
        switch (point) {
            case MapPoint.Plain _ ->
                canvas.add(Element.circle(at.x(), at.y(), 3.6)
                        .as("village")
                        .fill(Palette.SHEET)
                        .stroke(Palette.TEA, 1.5));
            case MapPoint.Marked(var _, var label, var mark) -> {
                canvas.add(Element.mark(mark, at.x(), at.y(), 15).as("village"));
                var beside = labels.beside(at);
                canvas.add(Element.text(beside.x(), beside.y() + 4.5, label)
                        .size(13)
                        .weight(600)
                        .fill(Palette.INK)
                        .middle()
                        .halo());
            }
            case MapPoint.Classed(var _, var label, int level) -> {
                canvas.add(Element.circle(at.x(), at.y(), CIRCLE)
                        .as("village level-" + level)
                        .fill(colour(level))
                        .stroke(level == 1 ? Palette.GOLD : Palette.SHEET, 1));
                canvas.add(Element.text(at.x(), at.y() + 4, label)
                        .size(11)
                        .weight(600)
                        .fill(level == 4 ? Palette.SHEET : Palette.INK)
                        .middle());
            }
        }
    }

    private static String colour(int level) {
        return switch (level) {
            case 1 -> Palette.LEVEL_1;
            case 2 -> Palette.LEVEL_2;
            case 3 -> Palette.LEVEL_3;
            default -> Palette.LEVEL_4;
        };
    }
}
