package vn.lotrinh.plan;

import java.math.BigDecimal;

/** Which way is good. <i>Chiều hướng</i>. */
public enum Direction {
    /** The more the better: income, cover, cards. */
    UP {
        @Override
        public boolean reached(BigDecimal figure, BigDecimal aim) {
            return figure.compareTo(aim) >= 0;
        }
    },
    /** The less the better: poverty, losses. */
    DOWN {
        @Override
        public boolean reached(BigDecimal figure, BigDecimal aim) {
            return figure.compareTo(aim) <= 0;
        }
    };

    /** Whether a figure is as good as an aim. */
    public abstract boolean reached(BigDecimal figure, BigDecimal aim);

    /** The better of two figures. */
    BigDecimal better(BigDecimal one, BigDecimal other) {
        return reached(one, other) ? one : other;
    }
}
