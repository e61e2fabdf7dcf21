package vn.lotrinh.reading.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.StringUtils;

/** The name of a figure, out of the words around its quantity. */
final class Names {

    private static final Pattern BULLET =
            Words.pattern("^(?:[\\s*\\-–+•●▪.…]++|\\d+(?:\\.\\d+){0,6}[.)]\\s|\\p{L}\\)\\s|\\(\\d+\\)\\s){1,8}");

    private static final Pattern LEAD = Words.pattern(
            "^[\\s,:;*]*(?:phấn\\s+đấu|cụ\\s+thể|mục\\s+tiêu|chỉ\\s+tiêu|bảo\\s+đảm|đảm\\s+bảo|"
                    + "(?:đến|vào|trước|trong|hết)?\\s*(?:hết\\s+|cuối\\s+){0,3}năm\\s+(?:19|20)\\d{2}|(?:trong\\s+|của\\s+)?(?:cả\\s+)?giai\\s+đoạn\\s+(?:19|20)\\d{2}\\s*[-–—]\\s*(?:19|20)\\d{2}|"
                    + "mỗi\\s+năm|hằng\\s+năm|hàng\\s+năm|(?:trong|đến|vào)?\\s*(?:cả|toàn|giữa|cuối)?\\s*nhiệm\\s+kỳ|trong\\s+đó|và|đồng\\s+thời|tiếp\\s+tục|duy\\s+trì|giữ\\s+vững|giữ|nâng\\s+cao|nâng|"
                    + "giảm(?=\\s+(?:tỷ|số|tỉ))|tăng(?=\\s+(?:tỷ|số|tỉ))|ổn\\s+định|có(?=\\s|$)|đạt|trên|ít\\s+nhất|tối\\s+thiểu|khoảng|từ|còn(?=\\s)|bình\\s+quân(?=\\s+mỗi|\\s+hằng))(?!\\p{L})");

    private static final Pattern TRAIL = Words.pattern(
            "(?<!\\p{L})(?:đạt(?:\\s+mức)?|trên|dưới|hơn|ít\\s+nhất|tối\\s+thiểu|tối\\s+đa|không\\s+quá|không\\s+dưới|"
                    + "không\\s+vượt\\s+quá|từ|khoảng|lên|là|có|chiếm|bằng|còn|chỉ\\s+còn|xuống|xuống\\s+còn|giảm|tăng|gấp|bình\\s+quân|ở\\s+mức|được|"
                    + "(?:đến|vào|trước|trong|hết)?\\s*(?:hết\\s+|cuối\\s+){0,3}năm\\s+(?:19|20)\\d{2}|(?:trong\\s+|của\\s+)?(?:cả\\s+)?giai\\s+đoạn\\s+(?:19|20)\\d{2}\\s*[-–—]\\s*(?:19|20)\\d{2}|"
                    + "mỗi\\s+năm|hằng\\s+năm|hàng\\s+năm|phấn\\s+đấu|thêm|duy\\s+trì)[\\s,:;*]*$");

    private static final Pattern EDGE = Pattern.compile("^[\\s,:;*(.–-]+|[\\s,:;*(–-]+$");

    private static final Pattern LABEL = Pattern.compile("^[^,;:]{2,60}:\\s+(?=\\p{L})");

    private static final Pattern RIGHT_END = Pattern.compile("[,;.(:]|\\s[-–]\\s");

    private static final Pattern RIGHT_TAIL = Words.pattern(
            "^[\\s*]*(?:trở\\s+lên|trở\\s+xuống|mỗi\\s+năm|hằng\\s+năm|hàng\\s+năm|/năm|số|tổng\\s+số)(?!\\p{L})");

    /** What stands before it tells how, what stands behind it tells what is aimed for. */
    private static final Pattern STRIVES = Words.anywhere("phấn đấu");

    private Names() {}

    /** The noun phrase that the quantity measures; of shared subjects the one before is named too. */
    static String of(Clause clause, String before) {
        String left = cleaned(clause.left());
        String right = behind(clause.right());
        if (left.isEmpty() && clause.quantity().unit().isShare() && !right.isEmpty()) {
            return sentence("tỷ lệ " + right);
        }
        if (Cues.WORK.matcher(left).matches()
                || left.split("\\s+").length < 5 && beginsWithWork(left) && !right.isEmpty()) {
            String noun = clause.quantity().unit().isShare() || isMeasure(clause.quantity())
                    ? right
                    : clause.quantity().unit().words() + " " + right;
            left = (left + " " + noun).strip();
        }
        if (left.isEmpty()
                && isCounted(clause.quantity())
                && !right.isEmpty()
                && !clause.left().isBlank()) {
            return sentence(clause.quantity().unit().words() + " " + right);
        }
        if (left.isEmpty() || !before.isEmpty() && left.split("\\s+").length < 3 && right.isEmpty()) {
            return sentence((before + " " + left).strip());
        }
        return sentence(left);
    }

    private static boolean beginsWithWork(String left) {
        return Cues.WORK.matcher(left).lookingAt();
    }

    private static boolean isCounted(Quantity quantity) {
        return quantity.unit().known()
                && !quantity.unit().isShare()
                && !quantity.unit().isMoney()
                && !quantity.isMultiple()
                && !isMeasure(quantity);
    }

    private static boolean isMeasure(Quantity quantity) {
        return quantity.unit().words().matches("(?:nghìn |triệu )?(?:ha|km|m2|m3|m²|m³|tấn|tạ|kg|lít)(?:/.*)?");
    }

    /** The words before a quantity without bullets, labels, deadlines and comparators. */
    static String cleaned(String words) {
        String clean = EDGE.matcher(words.replace("*", "")).replaceAll("");
        clean = BULLET.matcher(clean).replaceFirst("");
        Matcher label = LABEL.matcher(clean);
        if (label.find()) {
            clean = clean.substring(label.end());
        }
        int strives = Cues.last(STRIVES, clean);
        clean = shorn(strives > 0 ? clean.substring(strives) : clean, LEAD);
        return shorn(clean, TRAIL);
    }

    private static String shorn(String words, Pattern edge) {
        String before;
        String now = words;
        do {
            before = now;
            now = EDGE.matcher(edge.matcher(before).replaceFirst("")).replaceAll("");
        } while (!now.equals(before));
        return now;
    }

    private static String behind(String words) {
        String tail = RIGHT_TAIL.matcher(words).replaceFirst("");
        Matcher end = RIGHT_END.matcher(tail);
        return EDGE.matcher(end.find() ? tail.substring(0, end.start()) : tail)
                .replaceAll("")
                .replaceAll("\\s+", " ");
    }

    private static String sentence(String words) {
        return StringUtils.capitalize(words.replaceAll("\\s+", " ").strip());
    }
}
