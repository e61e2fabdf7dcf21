package vn.lotrinh.geography;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Writes geometries as GeoJSON (RFC 7946), longitude first, eight decimals. */
final class WriteGeoJson {

    private WriteGeoJson() {}

    static String of(ShapeKind kind, Geometry geometry) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            parts.add(part(kind, geometry.getGeometryN(i)));
        }
        return written(kind, parts);
    }

    /** Of a shape that nobody has checked yet. */
    static String of(StatedShape stated) {
        return written(
                stated.kind(),
                stated.parts().stream()
                        .map(rings -> switch (stated.kind()) {
                            case POINT -> spot(rings.getFirst().getFirst());
                            case LINE -> spots(rings.getFirst().stream());
                            case AREA -> list(rings.stream().map(ring -> spots(ring.stream())));
                        })
                        .toList());
    }

    private static String written(ShapeKind kind, List<String> parts) {
        return parts.size() == 1
                ? "{\"type\":\"" + kind.geoJson() + "\",\"coordinates\":" + parts.getFirst() + "}"
                : "{\"type\":\"Multi" + kind.geoJson() + "\",\"coordinates\":" + list(parts.stream()) + "}";
    }

    private static String part(ShapeKind kind, Geometry part) {
        return switch (kind) {
            case POINT -> spot(part.getCoordinate());
            case LINE -> spots(Stream.of(part.getCoordinates()));
            case AREA -> rings((Polygon) part);
        };
    }

    private static String rings(Polygon area) {
        var rings = new ArrayList<String>();
        rings.add(spots(Stream.of(area.getExteriorRing().getCoordinates())));
        for (int hole = 0; hole < area.getNumInteriorRing(); hole++) {
            rings.add(spots(Stream.of(area.getInteriorRingN(hole).getCoordinates())));
        }
        return list(rings.stream());
    }

    private static String spots(Stream<Coordinate> spots) {
        return list(spots.map(WriteGeoJson::spot));
    }

    private static String spot(Coordinate spot) {
        return "[" + Degrees.text(spot.x) + "," + Degrees.text(spot.y) + "]";
    }

    private static String list(Stream<String> items) {
        return items.collect(Collectors.joining(",", "[", "]"));
    }
}
