package vn.lotrinh.reading.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a line break that only broke a sentence from one that begins something new. */
final class BrokenLines {
    private static final Pattern ITEM = Pattern.compile(
            "^\\s*(?:[-–—+*•▪●○◦‣]\\s|[-–—+](?=\\p{Lu})|\\d{1,3}(?:\\.\\d{1,3}){0,4}[.)]\\s|\\d{1,3}(?:\\.\\d{1,3}){1,4}\\s+\\p{Lu}"
                    + "|[IVXLC]{1,6}[.)]\\s|\\(?\\p{L}{1}[.)]\\s|\\(\\d{1,3}\\)\\s"
                    + "|(?:[Nn]ơi nhận|NƠI NHẬN)\\s*:|(?:Điều|Chương|Mục|Phần|PHẦN|CHƯƠNG|MỤC|Phụ lục|PHỤ LỤC)\\s+(?:thứ|THỨ|\\d|[IVXLC]+\\b))");

    private BrokenLines() {}

    /** Begins a numbered or marked item, such as {@code - }, {@code 1.2.}, {@code a)}, {@code IV.}, {@code Điều 3}. */
    static boolean startsItem(String line) {
        return ITEM.matcher(line).find();
    }

    /** The lines of one typed paragraph, where breaks inside a sentence have become blanks. */
    static List<String> split(String paragraph) {
        var lines = new ArrayList<String>();
        var open = new StringBuilder();
        for (var line : paragraph.split("[\n\u000b\f\r\u0085\u2028\u2029]", -1)) {
            if (!open.toString().isBlank() && startsAnew(open.toString().strip(), line.strip())) {
                lines.add(open.toString());
                open.setLength(0);
            }
            open.append(line).append(' ');
        }
        lines.add(open.toString());
        return lines;
    }

    private static boolean startsAnew(String before, String line) {
        return startsItem(line)
                || ".;:!?".indexOf(before.charAt(before.length() - 1)) >= 0
                || loud(before) != loud(line);
    }

    private static boolean loud(String line) {
        return line.equals(line.toUpperCase(Locale.ROOT))
                && line.chars().filter(Character::isLetter).count() > 3;
    }
}
