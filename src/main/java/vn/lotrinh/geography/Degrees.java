package vn.lotrinh.geography;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.locationtech.jts.geom.Coordinate;

/** Degrees as they are kept: eight decimals, about a millimetre. */
final class Degrees {

    private static final int DECIMALS = 8;

    private Degrees() {}

    static Coordinate rounded(Coordinate corner) {
        return new Coordinate(rounded(corner.x), rounded(corner.y));
    }

    private static double rounded(double degrees) {
        return decimal(degrees).doubleValue();
    }

    /** Without zeros that say nothing. */
    static String text(double degrees) {
        return decimal(degrees).stripTrailingZeros().toPlainString();
    }

    /** For a sentence: five decimals are a metre. */
    static String words(double degrees) {
        return Double.isFinite(degrees)
                ? BigDecimal.valueOf(degrees)
                        .setScale(5, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                : "không đọc được";
    }

    private static BigDecimal decimal(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
