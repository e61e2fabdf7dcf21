package vn.lotrinh.reading.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.lotrinh.reading.PlanDraft.ReportingPeriod;
import vn.lotrinh.reading.PlanText.Cell;

/** How often the plan asks for reports, and who receives the document. <i>Chế độ báo cáo, nơi nhận</i>. */
public final class Reporting {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern SPEAKS_OF_REPORTS =
            Pattern.compile("báo\\s+cáo|sơ\\s+kết|tổng\\s+kết|định\\s+kỳ|đánh\\s+giá", FLAGS);
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;])\\s+");
    private static final Pattern RECIPIENTS = Pattern.compile("nơi\\s+nhận[\\s*]*:?", FLAGS);
    private static final Pattern SIGNATURE =
            Pattern.compile("(?:TM\\.|T/M|KT\\.|TL\\.|TUQ\\.|CHỦ\\s+TỊCH|BÍ\\s+THƯ|GIÁM\\s+ĐỐC|PHÓ\\s|CHỦ\\s+TỌA).*");
    private static final Map<ReportingPeriod, Pattern> WORDS = new EnumMap<>(
            Map.of(
                    ReportingPeriod.MONTH, any("(?:hằng|hàng|mỗi)\\s+tháng|báo\\s+cáo\\s+tháng"),
                    ReportingPeriod.QUARTER,
                            any("(?:hằng|hàng|mỗi)\\s+quý|(?<!trong\\s)quý(?!\\s+(?:[IV]+|\\d))|báo\\s+cáo\\s+quý"),
                    ReportingPeriod.HALF_YEAR, any("(?:6|06|sáu)\\s+tháng|nửa\\s+năm"),
                    ReportingPeriod.NINE_MONTHS, any("(?:9|09|chín)\\s+tháng"),
                    ReportingPeriod.YEAR,
                            any(
                                    "(?:hằng|hàng|mỗi|cuối|một|01|1)\\s+năm|báo\\s+cáo\\s+năm|(?:quý|tháng)\\s*(?:,|và|,\\s*và)\\s*năm(?!\\s+\\d)"),
                    ReportingPeriod.MID_TERM,
                            any("giữa\\s+(?:kỳ|nhiệm\\s+kỳ|giai\\s+đoạn|và\\s+cuối)|sơ\\s+kết\\s+(?:03|3|ba|giữa)"),
                    ReportingPeriod.END_TERM,
                            any(
                                    "(?<!tháng\\s)cuối\\s+(?:kỳ|nhiệm\\s+kỳ|giai\\s+đoạn)|tổng\\s+kết\\s+(?:việc\\s+)?(?:thực\\s+hiện\\s+)?"
                                            + "(?:kế\\s+hoạch|đề\\s+án|chương\\s+trình|nghị\\s+quyết|giai\\s+đoạn|nhiệm\\s+kỳ|05?\\s+năm)")));

    private Reporting() {}

    private static Pattern any(String words) {
        return Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})", FLAGS);
    }

    public static List<ReportingPeriod> periods(Outline outline) {
        return WORDS.entrySet().stream()
                .filter(period -> outline.lines().stream()
                        .filter(placed -> !placed.line().isTable())
                        .flatMap(placed -> SENTENCE.splitAsStream(placed.line().text()))
                        .filter(sentence -> SPEAKS_OF_REPORTS.matcher(sentence).find())
                        .anyMatch(
                                sentence -> period.getValue().matcher(sentence).find()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The lines under "Nơi nhận", each without its dash. */
    public static List<String> recipients(Outline outline) {
        var found = new ArrayList<String>();
        for (Line line : outline.closing()) {
            String text = line.table() == null ? line.text() : cellOfRecipients(line);
            String list = RECIPIENTS.matcher(text).replaceFirst("").strip();
            if (SIGNATURE.matcher(list).matches() && !list.startsWith("-")) {
                break;
            }
            split(list, found);
        }
        if (found.isEmpty()) {
            outline.lines().stream()
                    .map(Outline.Placed::line)
                    .filter(Line::isTable)
                    .map(Reporting::cellOfRecipients)
                    .filter(text -> RECIPIENTS.matcher(text).find())
                    .forEach(text -> split(RECIPIENTS.matcher(text).replaceFirst(""), found));
        }
        return found;
    }

    private static String cellOfRecipients(Line line) {
        return line.table() == null
                ? ""
                : line.table().rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(Cell::text)
                        .filter(text -> RECIPIENTS.matcher(text).find())
                        .findFirst()
                        .orElse("");
    }

    private static void split(String list, List<String> found) {
        for (String one : list.split(";|(?:^|(?<=[,.;\\s]))-\\s+")) {
            String clean = one.replaceAll("^[\\s*\\-–+•]+|[\\s*,.;]+$", "").strip();
            if (clean.length() > 2) {
                found.add(clean);
            }
        }
    }
}
