package vn.lotrinh.registry;

import java.util.Collection;
import java.util.stream.Collectors;
import vn.lotrinh.kernel.Period;

/** How long a period is that a field takes, by the calendar. <i>Độ dài kỳ</i>. Two lengths in one register would count the same thing twice. */
public enum PeriodLength {
    YEAR(Period.Kind.YEAR, "một năm", "2026"),
    HALF_YEAR(Period.Kind.HALF_YEAR, "6 tháng", "2026H1"),
    QUARTER(Period.Kind.QUARTER, "một quý", "2026Q1"),
    MONTH(Period.Kind.MONTH, "một tháng", "2026-03");

    private final Period.Kind kind;
    private final String title;
    private final String example;

    PeriodLength(Period.Kind kind, String title, String example) {
        this.kind = kind;
        this.title = title;
        this.example = example;
    }

    /** Whether a period is so long; one of the reporting calendar is none, because it begins in the month before. */
    boolean isOf(Period period) {
        return period.kind() == kind && period.calendar() == Period.Calendar.CIVIL;
    }

    /** Such as "một năm (như 2026) hoặc 6 tháng (như 2026H1)". */
    public static String inWords(Collection<PeriodLength> lengths) {
        return lengths.stream()
                .map(length -> length.title + " (như " + length.example + ")")
                .collect(Collectors.joining(" hoặc "));
    }

    /** How such periods are written, such as "2026 hoặc 2026H1"; of any length where none is named. */
    public static String examples(Collection<PeriodLength> lengths) {
        return lengths.isEmpty()
                ? "2026, 2026H1, 2026Q1 hoặc 2026-03"
                : lengths.stream().map(length -> length.example).collect(Collectors.joining(" hoặc "));
    }
}
