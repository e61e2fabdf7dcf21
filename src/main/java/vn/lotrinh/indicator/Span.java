package vn.lotrinh.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.lotrinh.kernel.Period;

/** Days that a value is asked for: those of a period, or the last twelve months. */
record Span(LocalDate from, LocalDate to) {

    private static final int REPORTING_DAYS = 17;

    static Span of(Period period) {
        return new Span(period.from(), period.to());
    }

    Span aYearBefore() {
        return new Span(from.minusYears(1), to.plusDays(1).minusYears(1).minusDays(1));
    }

    /** The stretches of so many months that it is made of, in the order of time; itself where it is no longer than one. */
    List<Span> parts(int months) {
        var parts = new ArrayList<Span>();
        var begin = from;
        for (int part = 1; !begin.isAfter(to); part++) {
            var next = from.plusMonths((long) part * months);
            parts.add(new Span(begin, next.isAfter(to) ? to : next.minusDays(1)));
            begin = next;
        }
        return List.copyOf(parts);
    }

    /** One of the same length that ends on the day before. */
    Span before() {
        var day = from.minusDays(1);
        long months = ChronoUnit.MONTHS.between(from, to.plusDays(1));
        return months == 0
                ? new Span(day.withDayOfMonth(day.getDayOfMonth() >= 15 ? 15 : 1), day)
                : new Span(from.minusMonths(months), day);
    }

    /**
     * The periods of so many months by whose submission it is complete, as villages name them: those that it is made of, or for a
     * shorter span the last one that ended with it or before.
     */
    List<String> periods(int months) {
        // A reporting period is named after the month in which it ends.
        var last = around(to.plusDays(REPORTING_DAYS).withDayOfMonth(1).minusDays(1), months);
        if (last.to().isAfter(to.plusDays(REPORTING_DAYS))) {
            return List.of(around(last.from().minusDays(1), months).toString());
        }
        var names = new ArrayList<String>();
        var first = from.plusDays(REPORTING_DAYS);
        for (var period = last;
                !period.to().isBefore(first);
                period = around(period.from().minusDays(1), months)) {
            names.addFirst(period.toString());
        }
        return List.copyOf(names);
    }

    private static Period around(LocalDate day, int months) {
        int part = (day.getMonthValue() - 1) / months + 1;
        return switch (months) {
            case 12 -> Period.ofYear(day.getYear());
            case 6 -> new Period(Period.Kind.HALF_YEAR, day.getYear(), part, Period.Calendar.CIVIL);
            default -> Period.ofQuarter(day.getYear(), part);
        };
    }

    /** Whether it begins on the first and ends on the last day of a year. */
    boolean isOfWholeYears() {
        return from.getDayOfYear() == 1 && to.plusDays(1).getDayOfYear() == 1;
    }

    boolean endedBefore(LocalDate day) {
        return to.isBefore(day);
    }
}
