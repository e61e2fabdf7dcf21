package vn.lotrinh.criteria;

import java.math.BigDecimal;
import vn.lotrinh.criteria.CriteriaSet.Band;
import vn.lotrinh.kernel.VietnameseFormat;

/** What stands in an outcome's values for the result of a scored assessment. */
final class Placeholders {

    private static final String POINTS = "{points}";
    private static final String BAND = "{band}";

    private Placeholders() {}

    static boolean areIn(String value) {
        return value.contains(POINTS) || value.contains(BAND);
    }

    /** As it would be typed into a form. */
    static String fill(String value, BigDecimal points, Band band) {
        return value.replace(POINTS, VietnameseFormat.number(points)).replace(BAND, band.code());
    }
}
