package vn.lotrinh.indicator;

import java.time.LocalDate;
import vn.lotrinh.kernel.Period;

/** Days that a value is asked for: those of a period, or the last twelve months. */
record Span(LocalDate from, LocalDate to) {

    static Span of(Period period) {
        return new Span(period.from(), period.to());
    }

    Span aYearBefore() {
        return new Span(from.minusYears(1), to.plusDays(1).minusYears(1).minusDays(1));
    }

    boolean endedBefore(LocalDate day) {
        return to.isBefore(day);
    }
}
