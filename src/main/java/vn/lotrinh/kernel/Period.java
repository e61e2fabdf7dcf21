package vn.lotrinh.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time that a figure is about. <i>Kỳ</i>. Written {@code 2026}, {@code 2026H1}, {@code 2026Q1},
 * {@code 2026M9} (nine months), {@code 2026-03}, half-months {@code 2026-03a} (days 1 to 14) and {@code 2026-03b} (15 to
 * the end), spans of years {@code 2026..2028}; with the suffix {@code @ND09} by the reporting calendar of NĐ
 * 09/2019/NĐ-CP, in which every month begins on the 15th of the month before.
 *
 * @param kind how long it is
 * @param year its first year
 * @param part which half-year, quarter or month of the year, from 1; the last year for a span; 0 for a year
 * @param calendar whose months
 */
public record Period(Kind kind, int year, int part, Calendar calendar) implements Comparable<Period> {

    /** How long a period is. */
    public enum Kind {
        YEARS,
        YEAR,
        NINE_MONTHS,
        HALF_YEAR,
        QUARTER,
        MONTH,
        FIRST_HALF_MONTH,
        SECOND_HALF_MONTH
    }

    /** Whose months: the calendar's own, or the law's from the 15th to the 14th. */
    public enum Calendar {
        CIVIL,
        ND09
    }

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4})(?:H([12])|Q([1-4])|(M9)|-(0[1-9]|1[0-2])([ab])?|\\.\\.(\\d{4}))?(@ND09)?");

    public Period {
        if (year < 1900 || year > 2200) {
            throw new IllegalArgumentException("A period lies between 1900 and 2200: " + year);
        }
        if (calendar == Calendar.ND09 && (kind == Kind.FIRST_HALF_MONTH || kind == Kind.SECOND_HALF_MONTH)) {
            throw new IllegalArgumentException("A half-month is the same in both calendars; write it without @ND09");
        }
        if (kind == Kind.YEARS && part <= year) {
            throw new IllegalArgumentException("A span of years runs forward: " + year + ".." + part);
        }
    }

    public static Period ofYear(int year) {
        return new Period(Kind.YEAR, year, 0, Calendar.CIVIL);
    }

    public static Period ofQuarter(int year, int quarter) {
        return new Period(Kind.QUARTER, year, quarter, Calendar.CIVIL);
    }

    public static Period ofMonth(YearMonth month) {
        return new Period(Kind.MONTH, month.getYear(), month.getMonthValue(), Calendar.CIVIL);
    }

    /** Reads what {@link #toString()} writes; anything else is refused. */
    public static Period parse(String written) {
        return find(written).orElseThrow(() -> new IllegalArgumentException("Not a period: " + written));
    }

    /** Like {@link #parse}, for what people type. */
    public static Optional<Period> find(String written) {
        Matcher match = WRITTEN.matcher(written.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(match));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    private static Period of(Matcher match) {
        int year = Integer.parseInt(match.group(1));
        Calendar calendar = match.group(8) == null ? Calendar.CIVIL : Calendar.ND09;
        if (match.group(2) != null) {
            return new Period(Kind.HALF_YEAR, year, Integer.parseInt(match.group(2)), calendar);
        }
        if (match.group(3) != null) {
            return new Period(Kind.QUARTER, year, Integer.parseInt(match.group(3)), calendar);
        }
        if (match.group(4) != null) {
            return new Period(Kind.NINE_MONTHS, year, 0, calendar);
        }
        if (match.group(5) != null) {
            return new Period(monthKind(match.group(6)), year, Integer.parseInt(match.group(5)), calendar);
        }
        if (match.group(7) != null) {
            return new Period(Kind.YEARS, year, Integer.parseInt(match.group(7)), calendar);
        }
        return new Period(Kind.YEAR, year, 0, calendar);
    }

    private static Kind monthKind(@Nullable String half) {
        if (half == null) {
            return Kind.MONTH;
        }
        return half.equals("a") ? Kind.FIRST_HALF_MONTH : Kind.SECOND_HALF_MONTH;
    }

    /** The same period by the reporting calendar. */
    public Period reporting() {
        return new Period(kind, year, part, Calendar.ND09);
    }

    /** First day. */
    public LocalDate from() {
        if (kind == Kind.SECOND_HALF_MONTH) {
            return firstMonth().atDay(15);
        }
        return calendar == Calendar.ND09
                ? firstMonth().minusMonths(1).atDay(15)
                : firstMonth().atDay(1);
    }

    /** Last day. */
    public LocalDate to() {
        if (kind == Kind.FIRST_HALF_MONTH || calendar == Calendar.ND09) {
            return lastMonth().atDay(14);
        }
        return lastMonth().atEndOfMonth();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from()) && !day.isAfter(to());
    }

    public boolean contains(Period other) {
        return !other.from().isBefore(from()) && !other.to().isAfter(to());
    }

    /** Whether it is over before a day begins. */
    public boolean endedBefore(LocalDate day) {
        return to().isBefore(day);
    }

    /** How many months it has; 0 for half a month. */
    public int months() {
        return switch (kind) {
            case YEARS -> (part - year + 1) * 12;
            case YEAR -> 12;
            case NINE_MONTHS -> 9;
            case HALF_YEAR -> 6;
            case QUARTER -> 3;
            case MONTH -> 1;
            case FIRST_HALF_MONTH, SECOND_HALF_MONTH -> 0;
        };
    }

    private YearMonth firstMonth() {
        return switch (kind) {
            case YEARS, YEAR, NINE_MONTHS -> YearMonth.of(year, 1);
            case HALF_YEAR -> YearMonth.of(year, 6 * part - 5);
            case QUARTER -> YearMonth.of(year, 3 * part - 2);
            case MONTH, FIRST_HALF_MONTH, SECOND_HALF_MONTH -> YearMonth.of(year, part);
        };
    }

    private YearMonth lastMonth() {
        return switch (kind) {
            case YEARS -> YearMonth.of(part, 12);
            case YEAR -> YearMonth.of(year, 12);
            case NINE_MONTHS -> YearMonth.of(year, 9);
            case HALF_YEAR -> YearMonth.of(year, 6 * part);
            case QUARTER -> YearMonth.of(year, 3 * part);
            case MONTH, FIRST_HALF_MONTH, SECOND_HALF_MONTH -> YearMonth.of(year, part);
        };
    }

    /** As people read it: "năm 2026", "quý I/2026", "6 tháng đầu năm 2026". */
    public String inWords() {
        String words = switch (kind) {
            case YEARS -> "giai đoạn " + year + "-" + part;
            case YEAR -> "năm " + year;
            case NINE_MONTHS -> "9 tháng năm " + year;
            case HALF_YEAR -> (part == 1 ? "6 tháng đầu năm " : "6 tháng cuối năm ") + year;
            case QUARTER -> "quý " + ROMAN[part] + "/" + year;
            case MONTH -> "tháng " + part + "/" + year;
            case FIRST_HALF_MONTH -> "nửa đầu tháng " + part + "/" + year;
            case SECOND_HALF_MONTH -> "nửa cuối tháng " + part + "/" + year;
        };
        return calendar == Calendar.ND09 ? words + " (kỳ báo cáo)" : words;
    }

    private static final String[] ROMAN = {"", "I", "II", "III", "IV"};

    @Override
    public String toString() {
        String written = switch (kind) {
            case YEARS -> year + ".." + part;
            case YEAR -> Integer.toString(year);
            case NINE_MONTHS -> year + "M9";
            case HALF_YEAR -> year + "H" + part;
            case QUARTER -> year + "Q" + part;
            case MONTH -> "%d-%02d".formatted(year, part);
            case FIRST_HALF_MONTH -> "%d-%02da".formatted(year, part);
            case SECOND_HALF_MONTH -> "%d-%02db".formatted(year, part);
        };
        return calendar == Calendar.ND09 ? written + "@ND09" : written;
    }

    /** By time: what ends first comes first, of two that end together the shorter one. */
    @Override
    public int compareTo(Period other) {
        int byEnd = to().compareTo(other.to());
        return byEnd != 0 ? byEnd : other.from().compareTo(from());
    }
}
