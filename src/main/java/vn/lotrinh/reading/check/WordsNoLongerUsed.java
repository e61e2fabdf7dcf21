package vn.lotrinh.reading.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lotrinh.reading.Finding;
import vn.lotrinh.reading.Finding.Code;
import vn.lotrinh.reading.Finding.Severity;

/** Words of the law that the law has given up. */
final class WordsNoLongerUsed implements Check {

    /**
     * A word given up, each with what replaced it.
     *
     * @param now what a plan should say instead
     * @param source where that is laid down
     */
    private record GivenUp(Pattern words, String now, String source) {}

    private static final List<GivenUp> WORDS = List.of(new GivenUp(
            Pattern.compile(
                    "(?:dịch\\s+vụ\\s+công|thủ\\s+tục\\s+hành\\s+chính|trực\\s+tuyến)[^.;]{0,80}?(mức(?:\\s+độ)?\\s+[34](?:\\s*(?:,|và)\\s*(?:mức(?:\\s+độ)?\\s+)?4)?)(?!\\d)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
            "“một phần” (mức 3) và “toàn trình” (mức 4)",
            "Nghị định 42/2022/NĐ-CP"));

    @Override
    public Stream<Finding> findings(PlanAsRead plan) {
        return plan.paragraphs().stream()
                .flatMap(line -> WORDS.stream()
                        .flatMap(word -> word.words()
                                .matcher(line.text())
                                .results()
                                .map(match -> new Finding(
                                        Code.OUTDATED_TERM,
                                        Severity.WARNING,
                                        "“" + match.group(1) + "” không còn dùng từ " + word.source() + "; nay gọi là "
                                                + word.now() + ".",
                                        PlanAsRead.within(line, match.start(1), match.end(1))))));
    }
}
