package vn.lotrinh.demo;

import java.time.LocalDate;

/**
 * When the demonstration plays. <i>Ngày của dữ liệu mô phỏng</i>. A target is judged when a year of the term is over, so the
 * demonstration begins in the January after the first one; once that day has come it plays today.
 */
public final class DemonstrationDay {

    /** Its records reach back to this year, and count from then on. */
    public static final int FIRST_YEAR = Story.FIRST_YEAR;

    public static final LocalDate FIRST = LocalDate.of(Story.LAST_YEAR + 1, 1, 22);

    private DemonstrationDay() {}
}
