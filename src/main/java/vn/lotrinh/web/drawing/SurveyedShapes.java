package vn.lotrinh.web.drawing;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Points, lines and areas that somebody surveyed, as GeoJSON geometries in degrees, drawn over the land of a commune. */
final class SurveyedShapes {

    private static final double POINT = 4;

    private final Projection projection;
    private final Canvas canvas;

    SurveyedShapes(Projection projection, Canvas canvas) {
        this.projection = projection;
        this.canvas = canvas;
    }

    /** Areas first, so that no point lies under one. */
    void draw(List<String> geometries) {
        var shapes = geometries.stream().map(JsonMapper.shared()::readTree).toList();
        shapes.stream().flatMap(shape -> parts(shape, "Polygon")).forEach(this::area);
        shapes.stream().flatMap(shape -> parts(shape, "LineString")).forEach(this::line);
        shapes.stream().flatMap(shape -> parts(shape, "Point")).forEach(this::point);
    }

    /** The coordinates of every piece, where the shape is of the type, or of several of it. */
    private static Stream<JsonNode> parts(JsonNode shape, String type) {
        var coordinates = shape.path("coordinates");
        if (!isDegrees(coordinates)) {
            return Stream.empty();
        }
        String is = shape.path("type").asString("");
        return is.equals(type)
                ? Stream.of(coordinates)
                : is.equals("Multi" + type) ? coordinates.valueStream() : Stream.empty();
    }

    /** Somewhere inside there is a pair of numbers; anything else is not drawn. */
    private static boolean isDegrees(JsonNode node) {
        return node.isNumber() || (node.isArray() && !node.isEmpty() && isDegrees(node.get(0)));
    }

    private void area(JsonNode rings) {
        var way = new Path();
        rings.forEach(ring -> {
            follow(way, ring);
            way.close();
        });
        canvas.add(Element.path(way)
                .as("surveyed area")
                .fill(Palette.GOLD)
                .fillOpacity(.35)
                .stroke(Palette.GOLD_TEXT, 1.2));
    }

    private void line(JsonNode spots) {
        var way = new Path();
        follow(way, spots);
        canvas.add(Element.path(way)
                .as("surveyed line")
                .stroke(Palette.PERSIMMON_TEXT, 2)
                .rounded());
    }

    private void point(JsonNode pair) {
        var at = spot(pair);
        canvas.add(Element.circle(at.x(), at.y(), POINT)
                .as("surveyed point")
                .fill(Palette.PERSIMMON_TEXT)
                .stroke(Palette.SHEET, 1.2));
    }

    private void follow(Path way, JsonNode spots) {
        boolean begun = false;
        for (var pair : spots) {
            var at = spot(pair);
            if (begun) {
                way.line(at.x(), at.y());
            } else {
                way.move(at.x(), at.y());
            }
            begun = true;
        }
    }

    private Spot spot(JsonNode pair) {
        return projection.of(new Spot(pair.path(0).asDouble(), pair.path(1).asDouble()));
    }
}
