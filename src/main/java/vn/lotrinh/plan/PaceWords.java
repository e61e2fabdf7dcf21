package vn.lotrinh.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.kernel.VietnameseFormat;

/** How a yearly pace is told: "+4,0%/năm", "−1,5 điểm %/năm", "20,0 ha/năm". */
final class PaceWords {

    private static final String PER_YEAR = "/năm";
    private static final int RATE_DECIMALS = 1;

    private PaceWords() {}

    static String of(Goal goal, BigDecimal pace, @Nullable IndicatorDefinition indicator) {
        if (goal.pace() == Pace.RATE) {
            return signed(pace, RATE_DECIMALS) + "%" + PER_YEAR;
        }
        String unit = indicator == null ? "" : indicator.unit();
        int decimals = indicator == null ? RATE_DECIMALS : Math.max(RATE_DECIMALS, indicator.decimals());
        if (goal instanceof TotalOverTerm || goal instanceof EachYear) {
            return VietnameseFormat.withUnit(VietnameseFormat.number(pace, decimals), perYear(unit));
        }
        return signed(pace, decimals) + " " + perYear(unit.equals("%") ? "điểm %" : unit);
    }

    private static String perYear(String unit) {
        return unit.endsWith(PER_YEAR) ? unit : unit + PER_YEAR;
    }

    private static String signed(BigDecimal pace, int decimals) {
        String number = VietnameseFormat.number(pace.abs(), decimals);
        return (pace.signum() < 0 ? "−" : "+") + number;
    }
}
