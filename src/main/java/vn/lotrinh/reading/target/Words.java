package vn.lotrinh.reading.target;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words and phrases, set apart by commas, as a pattern: longest first, whole words, in any case. */
final class Words {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern BETWEEN = Pattern.compile(",");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Words() {}

    /** The words anywhere, between things that are no letters. */
    static Pattern anywhere(String... words) {
        return Pattern.compile("(?<!\\p{L})(?:" + alternatives(words) + ")(?!\\p{L})", FLAGS);
    }

    /** The words at the end, before nothing but blanks and stars of emphasis. */
    static Pattern atEnd(String... words) {
        return Pattern.compile("(?<!\\p{L})(?:" + alternatives(words) + ")[\\s*:]*$", FLAGS);
    }

    static Pattern pattern(String expression) {
        return Pattern.compile(expression, FLAGS);
    }

    /** Alternatives for use inside a larger expression. */
    static String alternatives(String... words) {
        return Arrays.stream(words)
                .flatMap(BETWEEN::splitAsStream)
                .map(String::strip)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> BLANKS.matcher(word).replaceAll("\\\\s+"))
                .collect(Collectors.joining("|"));
    }
}
