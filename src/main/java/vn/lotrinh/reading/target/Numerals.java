package vn.lotrinh.reading.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lotrinh.reading.target.Units.Unit;

/** Numbers as Vietnamese documents write them; those of dates, documents, articles, years are no quantities. */
final class Numerals {

    private static final Pattern NO_QUANTITY = Words.pattern(String.join(
            "|",
            "\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*(?:19|20)\\d{2}",
            "(?:tháng\\s+|quý\\s+)?\\d{1,2}/(?:19|20)\\d{2}(?!\\d)",
            "\\d+(?:/(?:19|20)\\d{2})?\\s?[-/]\\s?(?:NQ|QĐ|KH|ĐA|CTr|CT|TT|TW|UBND|HĐND|CP|TTg|BC|NĐ|KL|TB|HD|QH|L|NĐ-CP|BNN|BTC|BNNPTNT|BNNMT|VPĐP|TTHĐND|BYT|BGDĐT|BKHCN)(?:[-/][\\p{L}\\d]+){0,6}",
            "(?:19|20)\\d{2}\\s*[-–—]\\s*(?:19|20)\\d{2}",
            "năm\\s+(?:học\\s+)?(?:19|20)\\d{2}",
            "(?<!\\p{L})(?:ngày|tháng|quý|điều|khoản|mục|chương|phụ\\s+lục|quốc\\s+lộ|đường\\s+tỉnh|tiểu\\s+khu|bảng|biểu|mẫu|khóa|khoá|lần\\s+thứ|thứ|cấp\\s+độ|mức\\s+độ|(?<!nâng\\s|xếp\\s)hạng|tập\\s+đoàn|thế\\s+hệ|vòng|trang)\\s+(?:số\\s+)?\\d+(?:\\s*,\\s*\\d+){0,20}(?:\\s+(?:và|đến)\\s+\\d+(?![,.]?\\d*\\s*%))?",
            "(?<!\\p{L})mức\\s+\\d(?:\\s*(?:,|và)\\s*\\d){0,6}(?=\\s|,)(?!\\s*(?:%|triệu|nghìn|tỷ|đồng|usd))",
            "(?<!\\p{L})số\\s+\\d+",
            "(?<!\\p{L})(?<!mở\\s|mỗi\\s)lớp\\s+\\d{1,2}(?![\\d.,/]|\\s*%|\\s+(?:lớp|học\\s+viên))",
            "(?:quyết\\s+định|nghị\\s+quyết|nghị\\s+định|kế\\s+hoạch|đề\\s+án|thông\\s+tư|chỉ\\s+thị|luật)\\s+(?:số\\s+)?\\d+(?:/\\d{4})?(?:[-/][\\p{L}\\d]+){0,6}",
            "\\d+(?:\\s*(?:[-–]|đến)\\s*\\d+)?\\s+sao(?!\\p{L})",
            "(?<![\\p{L}])[A-ZĐ]{1,4}\\d+|\\dG(?!\\p{L})|24/7|24/24|(?<!\\d)[45]\\.0(?!\\d)"));

    /** "đến 2030": a year without the word, where nothing that is counted follows. */
    private static final Pattern BARE_YEAR = Words.pattern(
            "(?<!\\p{L})(?:từ|sang|tới|đến|trước|sau|hết|cuối|đầu|so\\s+với|của)\\s+(?:19|20)\\d{2}(?!\\d|[.,/]\\d|\\s*%)");

    private static final Pattern DURATION =
            Words.pattern("\\d+(?:\\s*(?:[-–]|đến)\\s*\\d+)?\\s+(?:giờ|phút|ngày(?!\\s+công))(?!\\p{L})");

    private static final Pattern TIME = Words.anywhere("thời gian");

    private static final Pattern AGE = Words.pattern(
            "\\d+(?:\\s*(?:[-–]|đến)\\s*(?:dưới\\s+)?\\d+)?\\s+(?:năm\\s+|tháng\\s+|ngày\\s+)?tuổi(?!\\p{L})");

    private static final Pattern LIFE = Words.anywhere("tuổi thọ", "sống khỏe", "sống khoẻ");

    private static final String PLAIN = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?";

    /** Units that typists glue to their number: "25,6km". */
    private static final String GLUED = "(?:ha|km2|km²|km|m2|m²|m3|m³|m|kg|tấn|tạ|tỷ|triệu|kw|kwh|mw)(?![\\p{L}\\d])";

    private static final String OF = "(?:\\s?/\\s?(?!10{3,5}\\s|1\\d{0,2}(?:\\.000)+\\s)(" + PLAIN + ")(?=\\s))?";

    private static final Pattern NUMBER =
            Words.pattern("(?<![\\p{L}\\d.,/])(" + PLAIN + ")" + OF + "(?:(?=" + GLUED + ")|(?![\\p{L}\\d]))");

    private static final Pattern TIMES = Words.pattern("gấp\\s+(đôi|rưỡi|hai|ba|bốn|năm)(?:\\s+lần)?(?!\\p{L})");

    private static final Pattern COUNT_WORD = Words.pattern(
            "(?:ít\\s+nhất|tối\\s+thiểu|thêm)\\s+(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?=\\s+\\p{L})");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("đôi", "2"),
            Map.entry("rưỡi", "1.5"),
            Map.entry("một", "1"),
            Map.entry("hai", "2"),
            Map.entry("ba", "3"),
            Map.entry("bốn", "4"),
            Map.entry("năm", "5"),
            Map.entry("sáu", "6"),
            Map.entry("bảy", "7"),
            Map.entry("tám", "8"),
            Map.entry("chín", "9"),
            Map.entry("mười", "10"));

    private Numerals() {}

    /**
     * One number with its place.
     *
     * @param multiple written as a word ("gấp đôi"), without a unit of its own
     * @param of so many of a number of them ("04/09")
     */
    record Numeral(BigDecimal value, int start, int end, boolean multiple, boolean of) {}

    /** All numbers of a text that may be quantities, in order. */
    static List<Numeral> in(String text) {
        String bare = blanked(text);
        var found = new ArrayList<Numeral>();
        Matcher number = NUMBER.matcher(bare);
        while (number.find()) {
            found.add(
                    new Numeral(value(number.group(1)), number.start(), number.end(), false, number.group(2) != null));
        }
        addWords(TIMES.matcher(text), true, found);
        addWords(COUNT_WORD.matcher(bare), false, found);
        found.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return found;
    }

    /** A number that is all of a text, such as a table's cell. */
    static Optional<BigDecimal> whole(String text) {
        String written = text.strip();
        return written.matches(PLAIN) ? Optional.of(value(written)) : Optional.empty();
    }

    private static void addWords(Matcher match, boolean multiple, List<Numeral> found) {
        while (match.find()) {
            String word = match.group(1).toLowerCase(Locale.ROOT);
            found.add(new Numeral(
                    new BigDecimal(WORDS.getOrDefault(word, "1")), match.start(1), match.end(1), multiple, false));
        }
    }

    /** The text with what only looks like a quantity replaced by as many low lines. */
    private static String blanked(String text) {
        var bare = new StringBuilder(text);
        blank(NO_QUANTITY.matcher(text), bare);
        Matcher year = BARE_YEAR.matcher(text);
        while (year.find()) {
            if (Units.at(text, year.end()).filter(Unit::known).isEmpty()) {
                blank(year.toMatchResult(), bare);
            }
        }
        if (!speaksOfLife(text)) {
            blank(AGE.matcher(text), bare);
        }
        if (!TIME.matcher(text).find()) {
            blank(DURATION.matcher(text), bare);
        }
        return bare.toString();
    }

    private static void blank(Matcher match, StringBuilder bare) {
        while (match.find()) {
            blank(match.toMatchResult(), bare);
        }
    }

    private static void blank(MatchResult match, StringBuilder bare) {
        for (int i = match.start(); i < match.end(); i++) {
            if (Character.isDigit(bare.charAt(i))) {
                bare.setCharAt(i, '_');
            }
        }
    }

    /** Whether a text speaks of how long people live, so that years and ages are levels. */
    static boolean speaksOfLife(String text) {
        return LIFE.matcher(text).find();
    }

    private static BigDecimal value(String written) {
        boolean thousands = written.matches("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
        String plain = thousands ? written.replace(".", "") : written;
        return new BigDecimal(plain.replace(',', '.'));
    }
}
