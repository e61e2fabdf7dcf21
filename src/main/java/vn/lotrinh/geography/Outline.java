package vn.lotrinh.geography;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * The outline of a commune as its pack draws it, of one area or many: for display, and to notice what lies elsewhere. <i>Ranh giới xã</i>. Nothing is measured by it, so unlike a {@link Shape} it may
 * touch or cross itself, as borders do that were simplified.
 */
public final class Outline {

    private static final int CORNERS = 4;

    private final Geometry area;

    private Outline(Geometry area) {
        this.area = area;
    }

    /** How reading one ends. */
    public sealed interface Outcome {

        record Read(Outline outline) implements Outcome {}

        /** @param sentence what is wrong, and what to do */
        record Wrong(String sentence) implements Outcome {}
    }

    /** @param text a GeoJSON geometry, feature or collection whose shapes are all areas */
    public static Outcome ofGeoJson(String text) {
        return switch (ReadGeoJson.of(text)) {
            case ReadGeoJson.Outcome.Wrong(var sentence) -> new Outcome.Wrong("Ranh giới không đọc được. " + sentence);
            case ReadGeoJson.Outcome.Read(var features) ->
                of(features.stream().map(StatedFeature::shape).toList());
        };
    }

    private static Outcome of(List<StatedShape> shapes) {
        if (shapes.isEmpty()) {
            return new Outcome.Wrong(
                    "Ranh giới không có vùng nào; “coordinates”, “features” hoặc “geometries” đang trống.");
        }
        if (!shapes.stream().allMatch(shape -> shape.kind() == ShapeKind.AREA)) {
            return new Outcome.Wrong(
                    "Ranh giới cần là Polygon hoặc MultiPolygon theo GeoJSON, không phải điểm hay đường.");
        }
        var rings = shapes.stream()
                .flatMap(shape -> shape.parts().stream().flatMap(List::stream))
                .toList();
        if (rings.stream()
                .flatMap(List::stream)
                .anyMatch(corner -> Vietnam.problem(corner).isPresent())) {
            return new Outcome.Wrong(
                    "Mỗi điểm của ranh giới là một cặp [kinh độ, vĩ độ] tính bằng độ, như [105.57, 22.41], và nằm ở Việt Nam.");
        }
        return rings.stream().allMatch(Outline::isClosed)
                ? new Outcome.Read(new Outline(UnaryUnionOp.union(
                        shapes.stream().map(Outline::drawable).toList())))
                : new Outcome.Wrong(
                        "Đường ranh giới chưa khép kín: điểm cuối phải trùng điểm đầu và có ít nhất ba điểm khác nhau.");
    }

    private static boolean isClosed(List<Coordinate> ring) {
        return ring.size() >= CORNERS && ring.getFirst().equals2D(ring.getLast());
    }

    private static Geometry drawable(StatedShape shape) {
        var geometry = new BuildGeometry(shape).geometry();
        return geometry.isValid() ? geometry : GeometryFixer.fix(geometry);
    }

    /** Whether a shape has a place in common with it. */
    public boolean meets(Shape shape) {
        return shape.meets(area);
    }
}
