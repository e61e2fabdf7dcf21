package vn.lotrinh.geography;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Makes a geometry of a stated shape whose rings are closed. */
final class BuildGeometry {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final StatedShape shape;

    BuildGeometry(StatedShape shape) {
        this.shape = shape;
    }

    /** A single part stands by itself. */
    Geometry geometry() {
        var parts = shape.parts().stream().map(this::part).toList();
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        return switch (shape.kind()) {
            case POINT -> FACTORY.createMultiPoint(parts.toArray(Point[]::new));
            case LINE -> FACTORY.createMultiLineString(parts.toArray(LineString[]::new));
            case AREA -> FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new));
        };
    }

    private Geometry part(List<List<Coordinate>> rings) {
        return switch (shape.kind()) {
            case POINT -> FACTORY.createPoint(rings.getFirst().getFirst());
            case LINE -> FACTORY.createLineString(corners(rings.getFirst()));
            case AREA ->
                FACTORY.createPolygon(
                        FACTORY.createLinearRing(corners(rings.getFirst())),
                        rings.stream()
                                .skip(1)
                                .map(hole -> FACTORY.createLinearRing(corners(hole)))
                                .toArray(LinearRing[]::new));
        };
    }

    private static Coordinate[] corners(List<Coordinate> ring) {
        return ring.toArray(Coordinate[]::new);
    }
}
