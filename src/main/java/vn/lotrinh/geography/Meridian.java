package vn.lotrinh.geography;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The central meridian of a zone of three degrees in which a province keeps its VN-2000 coordinates. <i>Kinh tuyến trục</i>.
 *
 * @param degrees east of Greenwich, in quarters of a degree: 106.5 is 106°30′
 */
public record Meridian(BigDecimal degrees) {

    private static final Pattern CODE = Pattern.compile("10[2-9](\\.(25|5|75))?");
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    public Meridian {
        degrees = degrees.stripTrailingZeros();
        if (!CODE.matcher(degrees.toPlainString()).matches()) {
            throw new IllegalArgumentException("No meridian of a province: " + degrees);
        }
    }

    /** From its {@link #code}; empty for what is none. */
    public static Optional<Meridian> parse(String code) {
        return CODE.matcher(code).matches() ? Optional.of(new Meridian(new BigDecimal(code))) : Optional.empty();
    }

    /** Such as {@code 106.5}. */
    public String code() {
        return degrees.toPlainString();
    }

    /** Such as "106°30′". */
    public String title() {
        var whole = degrees.setScale(0, RoundingMode.FLOOR);
        var minutes = degrees.subtract(whole).multiply(MINUTES).setScale(0, RoundingMode.HALF_UP);
        return whole.toPlainString() + "°" + (minutes.signum() == 0 ? "00" : minutes.toPlainString()) + "′";
    }
}
