package vn.lotrinh.geography;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * A shape as somebody states it, before it is checked. <i>Hình được khai</i>.
 *
 * @param parts each as its rings, the outer one first, and each ring as its corners, longitude and latitude in degrees; a point is a ring of one corner, a line a
 *     ring that is not closed
 */
record StatedShape(ShapeKind kind, List<List<List<Coordinate>>> parts) {

    StatedShape {
        parts = List.copyOf(parts);
    }

    String geoJson() {
        return WriteGeoJson.of(this);
    }

    int corners() {
        return parts.stream().flatMap(List::stream).mapToInt(List::size).sum();
    }
}
