package vn.lotrinh.indicator.cells;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of time that a cell is about: a year, or half a month (days 1 to 14, or from the 15th on). Both calendars, the civil one and
 * that of reports, are made of them. <i>Ngăn thời gian</i>.
 *
 * @param number a half-month as {@code yyyy01} to {@code yyyy24}, a year as {@code yyyy00}
 */
public record Bucket(int number) implements Comparable<Bucket> {

    private static final int OF_A_YEAR = 100;
    private static final int HALVES = 24;
    private static final int SECOND_HALF = 15;

    public static Bucket ofYear(int year) {
        return new Bucket(year * OF_A_YEAR);
    }

    /** The half-month in which a day lies. */
    public static Bucket halfMonthOf(LocalDate day) {
        return new Bucket(day.getYear() * OF_A_YEAR
                + (day.getMonthValue() - 1) * 2
                + (day.getDayOfMonth() >= SECOND_HALF ? 2 : 1));
    }

    public int year() {
        return number / OF_A_YEAR;
    }

    public boolean isYear() {
        return number % OF_A_YEAR == 0;
    }

    /** The half-month behind this one. */
    Bucket next() {
        return number % OF_A_YEAR == HALVES ? new Bucket((year() + 1) * OF_A_YEAR + 1) : new Bucket(number + 1);
    }

    /** The last day of a half-month. */
    public LocalDate lastDay() {
        int half = number % OF_A_YEAR;
        var month = LocalDate.of(year(), (half + 1) / 2, 1);
        return half % 2 == 1 ? month.withDayOfMonth(SECOND_HALF - 1) : month.withDayOfMonth(month.lengthOfMonth());
    }

    /** The half-months of a stretch of days that begins and ends with one, in their order. */
    public static List<Bucket> halfMonths(LocalDate from, LocalDate to) {
        var buckets = new ArrayList<Bucket>();
        var last = halfMonthOf(to);
        for (var bucket = halfMonthOf(from); bucket.compareTo(last) <= 0; bucket = bucket.next()) {
            buckets.add(bucket);
        }
        return List.copyOf(buckets);
    }

    @Override
    public int compareTo(Bucket other) {
        return Integer.compare(number, other.number);
    }
}
