package vn.lotrinh.reading.format;

import java.util.ArrayList;
import java.util.List;

/** Puts the lines of a text of fixed width together again as paragraphs. */
final class WrappedLines {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 130;

    private WrappedLines() {}

    /** A line goes on in the next one when the next one's first word would not have fitted on it. */
    static List<String> join(List<String> lines) {
        int width = lines.stream()
                .mapToInt(line -> line.stripTrailing().length())
                .max()
                .orElse(0);
        if (width < NARROWEST || width > WIDEST) {
            return lines;
        }
        var paragraphs = new ArrayList<String>();
        String before = "";
        for (var line : lines) {
            if (goesOn(before, line, width)) {
                int last = paragraphs.size() - 1;
                paragraphs.set(last, paragraphs.get(last).stripTrailing() + ' ' + line.strip());
            } else {
                paragraphs.add(line);
            }
            before = line;
        }
        return paragraphs;
    }

    private static boolean goesOn(String before, String line, int width) {
        if (before.isBlank() || line.isBlank() || line.indexOf('\t') >= 0 || BrokenLines.startsItem(line)) {
            return false;
        }
        var word = line.strip().split("\\s", 2)[0];
        return before.stripTrailing().length() + 1 + word.length() > width;
    }
}
