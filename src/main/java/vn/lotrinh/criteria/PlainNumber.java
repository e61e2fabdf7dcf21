package vn.lotrinh.criteria;

import java.math.BigDecimal;

/** Numbers of a set as they are kept: 80.0 and 80 say the same, and a set that says the same is not written again. */
final class PlainNumber {

    private PlainNumber() {}

    static BigDecimal of(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
