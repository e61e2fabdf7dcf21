package vn.lotrinh.plan;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** How the speed of a figure is told, so that a needed and a past speed can be compared. <i>Nhịp độ</i>. */
public enum Pace {
    /** So much more or less each year, in the unit of the figure. */
    STEP {
        @Override
        Optional<BigDecimal> between(BigDecimal from, BigDecimal to, int years) {
            return Optional.of(to.subtract(from).divide(BigDecimal.valueOf(years), PRECISION));
        }

        @Override
        BigDecimal after(BigDecimal from, BigDecimal pace, int years) {
            return from.add(pace.multiply(BigDecimal.valueOf(years)));
        }
    },
    /** So many percent each year, compounding. Undefined for a figure that is not above 0. */
    RATE {
        @Override
        Optional<BigDecimal> between(BigDecimal from, BigDecimal to, int years) {
            if (from.signum() <= 0 || to.signum() <= 0) {
                return Optional.empty();
            }
            var yearly = BigDecimalMath.root(to.divide(from, PRECISION), BigDecimal.valueOf(years), PRECISION);
            return Optional.of(yearly.subtract(BigDecimal.ONE).multiply(HUNDRED).round(SHOWN));
        }

        @Override
        BigDecimal after(BigDecimal from, BigDecimal pace, int years) {
            var factor = pace.divide(HUNDRED, PRECISION).add(BigDecimal.ONE);
            return from.multiply(factor.pow(years, PRECISION), PRECISION);
        }
    };

    private static final MathContext PRECISION = MathContext.DECIMAL128;
    /** A rate is told a little coarser than it is computed, so that a root and its power meet again. */
    private static final MathContext SHOWN = new MathContext(28);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The yearly pace that leads from one figure to another; empty where none is defined. */
    abstract Optional<BigDecimal> between(BigDecimal from, BigDecimal to, int years);

    /** The unit of a pace, for a figure in a unit: "điểm % mỗi năm", "% mỗi năm", "ha mỗi năm". */
    public String unit(String ofFigure) {
        if (this == RATE) {
            return "% mỗi năm";
        }
        return ofFigure.startsWith("%") ? "điểm % mỗi năm" : withoutYear(ofFigure) + " mỗi năm";
    }

    /** A yield by the year, such as "tấn/năm", as what it yields. */
    static String withoutYear(String unit) {
        return unit.replaceFirst("/năm$", "");
    }

    /** Where a yearly pace leads. */
    abstract BigDecimal after(BigDecimal from, BigDecimal pace, int years);
}
