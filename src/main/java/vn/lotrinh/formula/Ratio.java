package vn.lotrinh.formula;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** An exact factor between two units, as a reduced fraction: a month is 1/12 of a year, which no decimal says. */
public record Ratio(BigInteger top, BigInteger bottom) {

    public static final Ratio ONE = of(1, 1);

    public Ratio {
        if (bottom.signum() <= 0 || top.signum() <= 0) {
            throw new IllegalArgumentException("A factor is positive: " + top + "/" + bottom);
        }
        var divisor = top.gcd(bottom);
        top = top.divide(divisor);
        bottom = bottom.divide(divisor);
    }

    static Ratio of(long top, long bottom) {
        return new Ratio(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
    }

    public Ratio times(Ratio other) {
        return new Ratio(top.multiply(other.top), bottom.multiply(other.bottom));
    }

    public Ratio inverse() {
        return new Ratio(bottom, top);
    }

    public Ratio power(int exponent) {
        return exponent < 0 ? inverse().power(-exponent) : new Ratio(top.pow(exponent), bottom.pow(exponent));
    }

    public boolean isOne() {
        return equals(ONE);
    }

    /** The factor as a decimal, where one says it exactly. */
    Optional<BigDecimal> findDecimal() {
        var rest = bottom;
        int places = 0;
        for (var divisor : List.of(BigInteger.TWO, BigInteger.valueOf(5))) {
            while (rest.mod(divisor).signum() == 0) {
                rest = rest.divide(divisor);
                places++;
            }
        }
        return rest.equals(BigInteger.ONE)
                ? Optional.of(new BigDecimal(top).divide(new BigDecimal(bottom), places, RoundingMode.UNNECESSARY))
                : Optional.empty();
    }

    /** The figure times this factor: exact where a decimal can say it, else to 34 digits. */
    public BigDecimal applyTo(BigDecimal figure) {
        return findDecimal()
                .map(figure::multiply)
                .orElseGet(() ->
                        figure.multiply(new BigDecimal(top)).divide(new BigDecimal(bottom), MathContext.DECIMAL128));
    }
}
