package vn.lotrinh.geography;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * A place on the ground, in degrees of WGS 84: a point, a line, or an area that may have holes; each may be of several parts. <i>Hình</i>. Only {@link ReadShape} makes one, so its rings are closed,
 * do not cross, and lie in Vietnam.
 */
public final class Shape {

    private final ShapeKind kind;
    private final Geometry geometry;

    Shape(ShapeKind kind, Geometry geometry) {
        this.kind = kind;
        this.geometry = geometry;
    }

    public ShapeKind kind() {
        return kind;
    }

    /** Of how many pieces it is. */
    public int parts() {
        return geometry.getNumGeometries();
    }

    public int corners() {
        return geometry.getNumPoints();
    }

    /** True area on the ellipsoid without its holes, in hectares to the square metre; nought for what is no area. <i>Diện tích</i>. */
    public BigDecimal hectares() {
        return GroundMeasure.hectares(geometry);
    }

    /** True length of a line, or of all borders of an area, in metres to the decimetre. <i>Chiều dài, chu vi</i>. */
    public BigDecimal metres() {
        return GroundMeasure.metres(geometry);
    }

    /** As a GeoJSON geometry, longitude first. */
    public String geoJson() {
        return WriteGeoJson.of(kind, geometry);
    }

    /** As it may be typed again: a line for each corner, latitude first; GeoJSON where it has holes or parts. */
    public String typed() {
        boolean simple = parts() == 1 && !(geometry instanceof Polygon area && area.getNumInteriorRing() > 0);
        return simple ? spots().map(Shape::typed).collect(Collectors.joining("\n")) : geoJson();
    }

    /** The corner that closes a ring is not typed. */
    private Stream<Coordinate> spots() {
        var all = geometry.getCoordinates();
        return Stream.of(all).limit(kind == ShapeKind.AREA ? all.length - 1L : all.length);
    }

    private static String typed(Coordinate corner) {
        return Degrees.text(corner.y) + ", " + Degrees.text(corner.x);
    }

    /** Whether it has a place in common with another. */
    public boolean meets(Shape other) {
        return geometry.intersects(other.geometry);
    }

    boolean meets(Geometry other) {
        return geometry.intersects(other);
    }

    /** A point well inside an area, and on a line. */
    public Shape pointInside() {
        return new Shape(ShapeKind.POINT, geometry.getInteriorPoint());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shape shape && geometry.equalsExact(shape.geometry);
    }

    @Override
    public int hashCode() {
        return geometry.hashCode();
    }

    @Override
    public String toString() {
        return geoJson();
    }
}
