package vn.lotrinh.indicator.sheets;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.sheet.ReadPeriod;
import vn.lotrinh.sheet.Understood;

/** The title of a column that holds what was found in one period: 2021, Kết quả thực hiện / Năm 2021. <i>Cột của một kỳ</i>. */
final class PeriodHeading {

    private static final Pattern EXPECTED = Pattern.compile(".*\\b(du kien|uoc|duoc giao|chi tieu giao)\\b.*");
    private static final Pattern PLANNED = Pattern.compile(".*\\b(ke hoach|kh|muc tieu)\\b.*");
    private static final Pattern DONE = Pattern.compile(".*\\b(thuc hien|ket qua)\\b.*");

    private PeriodHeading() {}

    /** Its own words are the period; those above it may say anything but that the figures are planned or expected. */
    static Optional<Period> find(String title) {
        var tiers = title.split(" / ");
        boolean found = Stream.of(tiers).map(FigureColumn::words).noneMatch(PeriodHeading::isNoFinding);
        return found && new ReadPeriod().read(tiers[tiers.length - 1]) instanceof Understood.Read(var period, var _)
                ? Optional.of(period)
                : Optional.empty();
    }

    private static boolean isNoFinding(String words) {
        return EXPECTED.matcher(words).matches()
                || PLANNED.matcher(words).matches() && !DONE.matcher(words).matches();
    }
}
