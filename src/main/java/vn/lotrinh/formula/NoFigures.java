package vn.lotrinh.formula;

import java.math.BigDecimal;
import java.util.Optional;

/** Knows nothing: only what stands in the formula itself has a value. */
record NoFigures() implements Figures {

    @Override
    public Optional<BigDecimal> measure(Measure measure, Moment moment) {
        return Optional.empty();
    }

    @Override
    public Optional<BigDecimal> notAdditive(NotAdditive question) {
        return Optional.empty();
    }

    @Override
    public Optional<BigDecimal> indicator(String code, Reference how) {
        return Optional.empty();
    }

    @Override
    public Optional<BigDecimal> constant(String code) {
        return Optional.empty();
    }
}
