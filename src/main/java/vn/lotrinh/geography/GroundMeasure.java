package vn.lotrinh.geography;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import net.sf.geographiclib.PolygonResult;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** True areas and lengths on the ellipsoid of WGS 84, by GeographicLib; never from degrees. */
final class GroundMeasure {

    private static final BigDecimal SQUARE_METRES = BigDecimal.valueOf(10_000);
    private static final int TO_THE_SQUARE_METRE = 4;

    private GroundMeasure() {}

    static BigDecimal hectares(Geometry geometry) {
        double squareMetres = 0;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon area) {
                squareMetres += area(area.getExteriorRing());
                for (int hole = 0; hole < area.getNumInteriorRing(); hole++) {
                    squareMetres -= area(area.getInteriorRingN(hole));
                }
            }
        }
        return BigDecimal.valueOf(squareMetres).divide(SQUARE_METRES, TO_THE_SQUARE_METRE, RoundingMode.HALF_UP);
    }

    static BigDecimal metres(Geometry geometry) {
        double metres = 0;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            metres += switch (geometry.getGeometryN(i)) {
                case Polygon area -> borders(area);
                case LineString line -> walked(line, true).perimeter;
                default -> 0;
            };
        }
        return BigDecimal.valueOf(metres).setScale(1, RoundingMode.HALF_UP);
    }

    private static double borders(Polygon area) {
        double metres = walked(area.getExteriorRing(), false).perimeter;
        for (int hole = 0; hole < area.getNumInteriorRing(); hole++) {
            metres += walked(area.getInteriorRingN(hole), false).perimeter;
        }
        return metres;
    }

    private static double area(LineString ring) {
        return Math.abs(walked(ring, false).area);
    }

    private static PolygonResult walked(LineString way, boolean open) {
        var walk = new PolygonArea(Geodesic.WGS84, open);
        int corners = open ? way.getNumPoints() : way.getNumPoints() - 1;
        for (int i = 0; i < corners; i++) {
            walk.AddPoint(way.getCoordinateN(i).y, way.getCoordinateN(i).x);
        }
        return walk.Compute();
    }
}
