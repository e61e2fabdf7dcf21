package vn.lotrinh.reading.check;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lotrinh.reading.Finding;
import vn.lotrinh.reading.Finding.Code;
import vn.lotrinh.reading.Finding.Severity;
import vn.lotrinh.reading.Term;
import vn.lotrinh.reading.structure.Line;
import vn.lotrinh.reading.structure.Outline.Placed;
import vn.lotrinh.reading.structure.Topic;
import vn.lotrinh.reading.structure.Topics;

/** Deadlines after the plan has ended; a look further ahead ("tầm nhìn đến năm 2045") says so. */
final class DeadlinesOutsideTheTerm implements Check {

    private static final Pattern DEADLINE = Pattern.compile(
            "(?<!\\p{L})(?:hoàn\\s+thành|đến|trước|hết|vào|trong|xong)\\s+(?:(?:cuối|hết|trước|trong|vào)\\s+)?(?:ngày\\s+\\d{1,2}/\\d{1,2}/|(?:tháng\\s+\\d{1,2}/|quý\\s+[IV\\d]+/)?(?:năm\\s+)?)(20\\d{2})(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FURTHER_AHEAD =
            Pattern.compile("tầm\\s+nhìn|định\\s+hướng|quy\\s+hoạch", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public Stream<Finding> findings(PlanAsRead plan) {
        Term term = plan.identity().term();
        String title = plan.identity().title();
        if (term == null || title != null && title.toLowerCase(Locale.ROOT).contains("tầm nhìn")) {
            return Stream.empty();
        }
        return plan.outline().lines().stream()
                .filter(DeadlinesOutsideTheTerm::speaksOfWork)
                .map(Placed::line)
                .flatMap(line -> of(line, term));
    }

    private static boolean speaksOfWork(Placed placed) {
        Topic topic = Topics.of(placed).orElse(null);
        return topic != Topic.NOT_AIMS
                && topic != Topic.GENERAL_AIMS
                && placed.part().marker() != null;
    }

    private static Stream<Finding> of(Line line, Term term) {
        if (FURTHER_AHEAD.matcher(line.text()).find()) {
            return Stream.empty();
        }
        return DEADLINE.matcher(line.text())
                .results()
                .filter(deadline -> Integer.parseInt(deadline.group(1)) > term.to())
                .map(deadline -> new Finding(
                        Code.DEADLINE_OUTSIDE_TERM,
                        Severity.WARNING,
                        "Thời hạn “" + deadline.group() + "” sau giai đoạn " + term.from() + "-" + term.to()
                                + " của văn bản; kiểm tra lại năm.",
                        PlanAsRead.within(line, deadline.start(), deadline.end())));
    }
}
