package vn.lotrinh.reading.structure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.StringUtils;

/**
 * The number in front of a heading or an item.
 *
 * @param written as printed, without the full stop: "II", "1.1", "a", "Điều 3"
 * @param position its place among its siblings, counted from 1
 * @param end Java index in the line where the words behind it begin
 */
public record Marker(Style style, String written, int position, int end) {

    /** How parts are numbered, the wider before the narrower. */
    public enum Style {
        PART,
        CHAPTER,
        LETTER,
        ROMAN,
        ARTICLE,
        DECIMAL,
        DECIMAL_2,
        DECIMAL_3,
        SMALL_LETTER
    }

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String BEHIND = "(?:[.:)/\\-–]+\\s*|\\s+|$)";
    private static final Pattern PART = Pattern.compile(
            "^[\\s*]*(phần\\s+(?:thứ\\s+)?(nhất|hai|ba|tư|bốn|năm|sáu|bảy|[IVX]+|\\d))(?!\\p{L})" + BEHIND, FLAGS);
    private static final Pattern CHAPTER =
            Pattern.compile("^[\\s*]*(chương\\s+([IVX]+|\\d+))(?!\\p{L})" + BEHIND, FLAGS);
    private static final Pattern ARTICLE = Pattern.compile("^[\\s*]*(điều\\s+(\\d{1,3}))\\s*[.:]\\s*", FLAGS);
    private static final Pattern ROMAN = Pattern.compile("^[\\s*]*([IVX]{1,5})\\s*[.\\-–/)]\\s*(?=[\\p{L}*\"“])");
    private static final Pattern LETTER = Pattern.compile("^[\\s*]*([A-HK-U])\\s*[.\\-–]\\s+(?=\\p{Lu})");
    private static final Pattern DECIMAL = Pattern.compile(
            "^[\\s*]*(\\d{1,2}(?:\\.\\d{1,2}){0,3})(?:[.)\\-–](?!\\d)\\s*|(?<=\\.\\d{1,2})\\s+)(?=[\\p{L}*(\"“\\d])");
    private static final Pattern SMALL = Pattern.compile("^[\\s*]*(\\p{Ll})\\s*[).](?!\\.)\\s*(?=[\\p{L}*(\"“\\d])");

    private static final List<String> SMALL_LETTERS = List.of(
            "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v",
            "x", "y");
    private static final Map<String, Integer> ORDINALS =
            Map.of("nhất", 1, "hai", 2, "ba", 3, "tư", 4, "bốn", 4, "năm", 5, "sáu", 6, "bảy", 7);
    private static final Map<Character, Integer> ROMAN_DIGITS = Map.of('I', 1, 'V', 5, 'X', 10);

    /** The marker that a line begins with. */
    static Optional<Marker> of(String line) {
        Matcher match = PART.matcher(line);
        if (match.find()) {
            return Optional.of(new Marker(Style.PART, tidy(match.group(1)), ordinal(match.group(2)), match.end()));
        }
        match = CHAPTER.matcher(line);
        if (match.find()) {
            return Optional.of(new Marker(Style.CHAPTER, tidy(match.group(1)), ordinal(match.group(2)), match.end()));
        }
        match = ARTICLE.matcher(line);
        if (match.find()) {
            return Optional.of(
                    new Marker(Style.ARTICLE, tidy(match.group(1)), Integer.parseInt(match.group(2)), match.end()));
        }
        match = ROMAN.matcher(line);
        if (match.find()) {
            return Optional.of(new Marker(Style.ROMAN, match.group(1), roman(match.group(1)), match.end()));
        }
        match = LETTER.matcher(line);
        if (match.find()) {
            return Optional.of(
                    new Marker(Style.LETTER, match.group(1), match.group(1).charAt(0) - 'A' + 1, match.end()));
        }
        return ofItem(line);
    }

    private static Optional<Marker> ofItem(String line) {
        Matcher match = DECIMAL.matcher(line);
        if (match.find()) {
            String[] numbers = match.group(1).split("\\.");
            Style style = Style.values()[Style.DECIMAL.ordinal() + Math.min(2, numbers.length - 1)];
            return Optional.of(
                    new Marker(style, match.group(1), Integer.parseInt(numbers[numbers.length - 1]), match.end()));
        }
        match = SMALL.matcher(line);
        if (match.find() && SMALL_LETTERS.contains(match.group(1))) {
            return Optional.of(new Marker(
                    Style.SMALL_LETTER, match.group(1), SMALL_LETTERS.indexOf(match.group(1)) + 1, match.end()));
        }
        return Optional.empty();
    }

    private static String tidy(String written) {
        return StringUtils.capitalize(written.replaceAll("\\s+", " ").strip());
    }

    private static int ordinal(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        if (ORDINALS.containsKey(word)) {
            return ORDINALS.get(word);
        }
        return word.matches("\\d+") ? Integer.parseInt(word) : roman(written.toUpperCase(Locale.ROOT));
    }

    private static int roman(String written) {
        int sum = 0;
        for (int i = 0; i < written.length(); i++) {
            int digit = ROMAN_DIGITS.getOrDefault(written.charAt(i), 0);
            int next = i + 1 < written.length() ? ROMAN_DIGITS.getOrDefault(written.charAt(i + 1), 0) : 0;
            sum += digit < next ? -digit : digit;
        }
        return sum;
    }

    /** The marker that should have stood at another place of the same row, as it would be printed. */
    public String writtenAt(int place) {
        return switch (style) {
            case PART, CHAPTER, ARTICLE -> written.replaceFirst("\\S+$", Integer.toString(place));
            case LETTER -> String.valueOf((char) ('A' + place - 1));
            case ROMAN -> toRoman(place);
            case DECIMAL, DECIMAL_2, DECIMAL_3 -> written.replaceFirst("\\d+$", Integer.toString(place));
            case SMALL_LETTER -> SMALL_LETTERS.get(place - 1);
        };
    }

    private static String toRoman(int number) {
        return "X".repeat(number / 10)
                + List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
                        .get(number % 10);
    }
}
