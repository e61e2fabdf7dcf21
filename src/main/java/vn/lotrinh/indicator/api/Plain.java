package vn.lotrinh.indicator.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimals without an exponent, whatever they were typed like. */
final class Plain {

    private Plain() {}

    static BigDecimal number(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    static @Nullable BigDecimal of(@Nullable BigDecimal number) {
        return number == null ? null : number(number);
    }
}
