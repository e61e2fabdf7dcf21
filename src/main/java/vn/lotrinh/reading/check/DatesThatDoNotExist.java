package vn.lotrinh.reading.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lotrinh.reading.Finding;
import vn.lotrinh.reading.Finding.Code;
import vn.lotrinh.reading.Finding.Severity;

/** Days such as 31/02/2026. */
final class DatesThatDoNotExist implements Check {

    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*((?:19|20)\\d{2})(?!\\d)"
                    + "|ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+((?:19|20)\\d{2})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public Stream<Finding> findings(PlanAsRead plan) {
        return plan.paragraphs().stream()
                .flatMap(line -> DATE.matcher(line.text())
                        .results()
                        .filter(date -> !exists(date))
                        .map(date -> new Finding(
                                Code.INVALID_DATE,
                                Severity.ERROR,
                                "Ngày “" + date.group() + "” không có trong lịch; sửa lại cho đúng.",
                                PlanAsRead.within(line, date.start(), date.end()))));
    }

    private static boolean exists(MatchResult date) {
        int first = date.group(1) == null ? 4 : 1;
        try {
            LocalDate.of(number(date, first + 2), number(date, first + 1), number(date, first));
            return true;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    private static int number(MatchResult date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
