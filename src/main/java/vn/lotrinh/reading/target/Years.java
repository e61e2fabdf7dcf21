package vn.lotrinh.reading.target;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The years that a piece of text names: by when, since when. */
final class Years {

    private static final String YEAR = "((?:19|20)\\d{2})";

    private static final Pattern BEFORE = Words.pattern("trước\\s+năm\\s+" + YEAR);

    private static final Pattern UNTIL =
            Words.pattern("(?:đến|hết|vào|cuối|trong|tới|chậm\\s+nhất)\\s+(?:hết\\s+|cuối\\s+)?"
                    + "(?:(?:hết|cuối|quý\\s+[ivx\\d]+|tháng\\s+\\d+)[\\s/]*){0,4}năm\\s+" + YEAR);

    /** "đến 2030", said without the word. */
    private static final Pattern BARE = Words.pattern("(?<!\\p{L})(?:đến|tới|hết|cuối)\\s+" + YEAR + "(?![\\d.,/%])");

    private static final Pattern DAY =
            Words.pattern("(?:trước|đến|chậm\\s+nhất|xong)\\s+(?:ngày\\s+)?\\d{1,2}/\\d{1,2}/" + YEAR);

    private static final Pattern SPAN = Words.pattern(YEAR + "\\s*[-–—]\\s*" + YEAR);

    private static final Pattern COMPARED =
            Words.pattern("(?:so\\s+với|của|bằng)\\s+(?:cùng\\s+kỳ\\s+)?(?:năm\\s+)?(?:gốc\\s+)?" + YEAR);

    private static final Pattern PLAIN = Words.pattern("năm\\s+" + YEAR);

    private static final Pattern ANY = Pattern.compile("(?<!\\d)" + YEAR + "(?!\\d)");

    private Years() {}

    /** The last year in which something may be met; null where the text names none. */
    static @Nullable Integer due(String text) {
        Integer before = last(BEFORE, text, 1);
        if (before != null) {
            return before - 1;
        }
        Integer until = last(UNTIL, text, 1);
        if (until != null) {
            return until;
        }
        Integer day = last(DAY, text, 1);
        if (day != null) {
            return day;
        }
        Integer alone = last(BARE, text, 1);
        if (alone != null) {
            return alone;
        }
        String bare = COMPARED.matcher(text).replaceAll("");
        Integer plain = last(PLAIN, bare, 1);
        return plain != null ? plain : last(SPAN, bare, 2);
    }

    /** The year that something is compared with ("so với năm 2025"). */
    static @Nullable Integer compared(String text) {
        return last(COMPARED, text, 1);
    }

    /** The last year named in any way. */
    static @Nullable Integer any(String text) {
        Matcher year = ANY.matcher(text);
        Integer found = null;
        while (year.find()) {
            found = Integer.valueOf(year.group(1));
        }
        return found;
    }

    /** How many different years are named. */
    static long count(String text) {
        return ANY.matcher(text).results().map(MatchResult::group).distinct().count();
    }

    static boolean isSpan(String text) {
        return SPAN.matcher(text).find();
    }

    private static @Nullable Integer last(Pattern pattern, String text, int group) {
        Matcher match = pattern.matcher(text);
        Integer found = null;
        while (match.find()) {
            found = Integer.valueOf(match.group(group));
        }
        return found;
    }
}
