package vn.lotrinh.criteria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What the plan in force aims for where an indicator counts outcomes; the plan, which stands right of this module, answers. <i>Mục tiêu của kế hoạch</i>. */
public interface PlanAims {

    /**
     * A share to be reached.
     *
     * @param target the code of the target
     * @param percent of all villages
     * @param due the year
     */
    record Aim(String target, BigDecimal percent, int due) {

        private static final BigDecimal ALL = BigDecimal.valueOf(100);

        /** How many of so many villages it takes: never less than the share. */
        public int of(int villages) {
            return percent.multiply(BigDecimal.valueOf(villages))
                    .divide(ALL, 0, RoundingMode.CEILING)
                    .intValueExact();
        }
    }

    /** Empty without a plan in force, or where it aims for no share by this indicator. */
    Optional<Aim> find(String indicator);
}
