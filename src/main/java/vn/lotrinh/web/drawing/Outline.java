package vn.lotrinh.web.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The border of a commune on the drawing, from the GeoJSON of its pack. For display, not for measuring. */
record Outline(List<Ring> rings, double width, double height, Projection projection) {

    private static final double TOLERANCE = 0.6;

    /**
     * Degrees as they are, with the east-west ones shortened as they are at this latitude: over the few kilometres of a
     * commune no other projection could be told from it.
     */
    static Outline ofGeoJson(String geoJson, double width, double margin) {
        var border = rings(geoJson);
        if (border.isEmpty()) {
            throw new IllegalArgumentException("The outline has no polygon");
        }
        double west = all(border, Spot::x).min().orElseThrow();
        double east = all(border, Spot::x).max().orElseThrow();
        double south = all(border, Spot::y).min().orElseThrow();
        double north = all(border, Spot::y).max().orElseThrow();
        double shortened = Math.cos(Math.toRadians((north + south) / 2));
        double scale = (width - 2 * margin) / ((east - west) * shortened);
        var projection = new Projection(west, north, shortened, scale, margin);
        return new Outline(
                border.stream()
                        .map(ring -> ring.moved(projection::of).simplified(TOLERANCE))
                        .toList(),
                width,
                2 * margin + (north - south) * scale,
                projection);
    }

    /** Every border in a GeoJSON text, in degrees. */
    static List<Ring> rings(String geoJson) {
        var border = new ArrayList<Ring>();
        collect(JsonMapper.shared().readTree(geoJson), border);
        return border;
    }

    /** Another border as it lies on this drawing. */
    List<Ring> drawn(List<Ring> degrees) {
        return degrees.stream()
                .map(ring -> ring.moved(projection::of).simplified(TOLERANCE))
                .toList();
    }

    /** The same, smaller or larger. */
    Outline scaled(double factor) {
        return new Outline(
                rings.stream()
                        .map(ring -> ring.moved(spot -> spot.scaled(factor)))
                        .toList(),
                width * factor,
                height * factor,
                new Projection(
                        projection.west(),
                        projection.north(),
                        projection.shortened(),
                        projection.scale() * factor,
                        projection.margin() * factor));
    }

    boolean contains(Spot spot) {
        return rings.stream().filter(ring -> ring.surrounds(spot)).count() % 2 == 1;
    }

    /** How near a place is to the border, in squared pixels. */
    double squaredDistance(Spot spot) {
        return rings.stream()
                .flatMap(ring -> ring.spots().stream())
                .mapToDouble(spot::squaredDistance)
                .min()
                .orElseThrow();
    }

    private static DoubleStream all(List<Ring> border, ToDoubleFunction<Spot> degree) {
        return border.stream().flatMap(ring -> ring.spots().stream()).mapToDouble(degree);
    }

    /** Every ring of every polygon, however deep it lies: collections hold features, these geometries, these polygons. */
    private static void collect(JsonNode node, List<Ring> border) {
        if (isRing(node)) {
            border.add(new Ring(node.valueStream()
                    .map(pair -> new Spot(pair.get(0).asDouble(), pair.get(1).asDouble()))
                    .toList()));
        } else {
            node.valueStream().filter(JsonNode::isContainer).forEach(inner -> collect(inner, border));
        }
    }

    private static boolean isRing(JsonNode node) {
        return node.path(0).path(0).isNumber();
    }
}
