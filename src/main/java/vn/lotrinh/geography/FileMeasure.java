package vn.lotrinh.geography;

import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;

/** Counts what one file holds while it is read, whatever its format. */
final class FileMeasure {

    private static final int MOST_CORNERS = 200_000;
    private static final int MOST_SHAPES = 5_000;

    private int corners;
    private int shapes;

    void corners(int more) {
        corners += more;
    }

    void shape() {
        shapes++;
    }

    /** Empty while it is not too much. */
    Optional<ShapeFileRefusal> findRefusal() {
        if (corners > MOST_CORNERS) {
            return Optional.of(ShapeFileRefusal.TOO_MANY_CORNERS);
        }
        return shapes > MOST_SHAPES ? Optional.of(ShapeFileRefusal.TOO_MANY_SHAPES) : Optional.empty();
    }

    /** Numbers too large for a machine come out as infinite, and lie nowhere. */
    static boolean isPlace(Coordinate corner) {
        return Double.isFinite(corner.x) && Double.isFinite(corner.y);
    }
}
