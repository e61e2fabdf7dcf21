package vn.lotrinh.formula;

import java.math.BigDecimal;
import java.util.Optional;

/** What a formula reads, for one place and one period; each in the unit in which it is kept. Empty is “no data”. */
public interface Figures {

    /** In the unit of the measure; over all values of its {@code by}. */
    Optional<BigDecimal> measure(Measure measure, Moment moment);

    Optional<BigDecimal> notAdditive(NotAdditive question);

    Optional<BigDecimal> indicator(String code, Reference how);

    Optional<BigDecimal> constant(String code);
}
