package vn.lotrinh.reading.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lotrinh.reading.Finding;
import vn.lotrinh.reading.Finding.Code;
import vn.lotrinh.reading.Finding.Severity;

/** Terms such as 2025-2023. */
final class TermsThatRunBackwards implements Check {

    private static final Pattern TERM =
            Pattern.compile("(?<![\\d/])((?:19|20)\\d{2})\\s*[-–—]\\s*((?:19|20)\\d{2})(?!\\d)");

    @Override
    public Stream<Finding> findings(PlanAsRead plan) {
        return plan.paragraphs().stream()
                .flatMap(line -> TERM.matcher(line.text())
                        .results()
                        .filter(term -> term.group(1).compareTo(term.group(2)) >= 0)
                        .map(term -> new Finding(
                                Code.BAD_TERM,
                                Severity.ERROR,
                                "Giai đoạn " + term.group(1) + "-" + term.group(2)
                                        + " có năm cuối không sau năm đầu; sửa lại cho đúng.",
                                PlanAsRead.within(line, term.start(), term.end()))));
    }
}
