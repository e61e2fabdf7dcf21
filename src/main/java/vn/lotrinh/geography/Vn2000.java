package vn.lotrinh.geography;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * From the metres of VN-2000 in a zone of three degrees to degrees of WGS 84. <i>Hệ tọa độ quốc gia VN-2000</i>. On Vietnamese papers X goes north and Y east.
 *
 * <p>The seven parameters are those of QĐ 05/2007/QĐ-BTNMT: ∆x −191,90441429 m, ∆y −39,30318279 m, ∆z −111,45032835 m, ω −0,00928836″, ψ 0,01975479″, ε −0,00427372″,
 * k 1,000000252906278. The decree turns the axes (coordinate frame, EPSG method 9607), while {@code +towgs84} turns the point (position vector, 9606), so the three angles stand here with the
 * other sign; taking them over as printed is wrong by about 0.75 m. Compared with a published pair of coordinates, not with a surveyed point of ours (decision 023).
 */
final class Vn2000 {

    private static final String DEGREES = "+proj=longlat +datum=WGS84 +no_defs";
    private static final String ZONE = "+proj=tmerc +lat_0=0 +lon_0=%s +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84"
            + " +towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278"
            + " +units=m +no_defs";

    private static final int SOUTHERNMOST = 700_000;
    private static final int NORTHERNMOST = 2_650_000;
    private static final int WESTERNMOST = 100_000;
    private static final int EASTERNMOST = 900_000;

    private final BasicCoordinateTransform toDegrees;

    private Vn2000(CoordinateReferenceSystem zone) {
        toDegrees = new BasicCoordinateTransform(zone, new CRSFactory().createFromParameters("WGS 84", DEGREES));
    }

    static Vn2000 of(Meridian meridian) {
        return new Vn2000(zone(meridian));
    }

    static CoordinateReferenceSystem zone(Meridian meridian) {
        return new CRSFactory().createFromParameters("VN-2000", ZONE.formatted(meridian.code()));
    }

    /** Whether these can be X and Y in a zone. */
    static boolean covers(double north, double east) {
        return north >= SOUTHERNMOST && north <= NORTHERNMOST && east >= WESTERNMOST && east <= EASTERNMOST;
    }

    /** Longitude, latitude, and the height over the ellipsoid that a place at nought gets. */
    Coordinate degrees(double north, double east) {
        var found = toDegrees.transform(new ProjCoordinate(east, north), new ProjCoordinate());
        return new Coordinate(found.x, found.y, found.z);
    }
}
