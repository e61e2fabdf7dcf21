package vn.lotrinh.web.drawing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import vn.lotrinh.geography.Shape;
import vn.lotrinh.geography.ShapeKind;

/**
 * The commune with its villages: each with its outline or at its point where somebody has told, else at an assumed position, which the
 * drawing says. Made once for an outline and the places of the villages, drawn as often as there are figures.
 */
public final class CommuneMap {

    private static final double WIDTH = 320;
    private static final double SMALL = 228;
    private static final double MARGIN = 10;
    private static final double CIRCLE = 11;
    private static final String DASHED = "3 2";

    private final Outline outline;
    private final Map<String, VillageSpot> places = new HashMap<>();

    private CommuneMap(Outline outline, List<String> villages, Map<String, Shape> surveyed) {
        this.outline = outline;
        var sorted = villages.stream().sorted().toList();
        var spots = AssumedPositions.inside(outline, sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            var shape = surveyed.get(sorted.get(i));
            places.put(sorted.get(i), shape == null ? new VillageSpot(spots.get(i), List.of(), true) : surveyed(shape));
        }
    }

    private VillageSpot surveyed(Shape shape) {
        var at = JsonMapper.shared().readTree(shape.pointInside().geoJson()).path("coordinates");
        var border = shape.kind() == ShapeKind.AREA ? Outline.rings(shape.geoJson()) : List.<Ring>of();
        return new VillageSpot(
                outline.projection()
                        .of(new Spot(at.path(0).asDouble(), at.path(1).asDouble())),
                outline.drawn(border),
                false);
    }

    /**
     * @param geoJson the outline of a pack, in degrees
     * @param villages their codes
     * @param surveyed points and outlines of those that somebody has placed, by their codes
     */
    public static CommuneMap of(String geoJson, List<String> villages, Map<String, Shape> surveyed) {
        return new CommuneMap(Outline.ofGeoJson(geoJson, WIDTH, MARGIN), villages, surveyed);
    }

    /** 320 wide. @param label what the map shows, and where the list with the same content is */
    public MapDrawing draw(List<MapPoint> points, String label) {
        return drawn(points, label, 1);
    }

    /** 228 wide, for a narrow column; its points and letters are as large as on the large one. */
    public MapDrawing drawSmall(List<MapPoint> points, String label) {
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

    private MapDrawing drawn(List<MapPoint> points, String label, double factor) {
        var land = outline.scaled(factor);
        var canvas = Canvas.told(land.width(), land.height(), "commune", label);
        ground(canvas, land);
        points.forEach(point -> border(canvas, point, placeOf(point).scaled(factor)));
        var labels = new Labels(places.values().stream()
                .map(place -> place.middle().scaled(factor))
                .toList());
        for (var point : plainFirst(points)) {
            point(canvas, point, placeOf(point).scaled(factor), labels);
        }
        return new MapDrawing(
                canvas.finish(),
                AssumedNote.of(points.stream().map(MapPoint::village).toList(), places));
    }

    VillageSpot placeOf(MapPoint point) {
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

    private static void border(Canvas canvas, MapPoint point, VillageSpot place) {
        if (!place.border().isEmpty()) {
            var border = Element.path(place.way()).as("village-border").stroke(Palette.TEA, .8);
            canvas.add(
                    point instanceof MapPoint.Classed(var _, var _, int level) ? border.fill(colour(level)) : border);
        }
    }

    private void point(Canvas canvas, MapPoint point, VillageSpot place, Labels labels) {
        var at = place.middle();
        boolean dashed = place.assumed() && places.values().stream().anyMatch(other -> !other.assumed());
        switch (point) {
            case MapPoint.Plain _ -> {
                var ring = Element.circle(at.x(), at.y(), 3.6)
                        .as("village")
                        .fill(Palette.SHEET)
                        .stroke(Palette.TEA, 1.5);
                canvas.add(dashed ? ring.dashed(DASHED) : ring);
            }
            case MapPoint.Marked(var _, var label, var mark) -> {
                if (dashed) {
                    canvas.add(Element.circle(at.x(), at.y(), CIRCLE)
                            .as("assumed")
                            .stroke(Palette.INK_2, 1)
                            .dashed(DASHED));
                }
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
                if (place.border().isEmpty()) {
                    var circle = Element.circle(at.x(), at.y(), CIRCLE)
                            .as("village level-" + level)
                            .fill(colour(level))
                            .stroke(dashed ? Palette.INK_2 : level == 1 ? Palette.GOLD : Palette.SHEET, 1);
                    canvas.add(dashed ? circle.dashed(DASHED) : circle);
                }
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
