package vn.lotrinh.reading.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Counts the automatic numbers of a document, which stand in no paragraph's text. Feed it every numbered paragraph in
 * reading order.
 */
final class ListNumbering {
    /** Word knows nine levels. */
    static final int LEVELS = 9;

    /**
     * One level of a list.
     *
     * @param text what is written before the paragraph, {@code %1} to {@code %9} standing for the numbers of the levels
     * @param restartsAfter the deepest level (1 to 9) whose number makes this one begin again; 0 for never
     * @param plainNumbers writes the numbers of the higher levels in Arabic figures
     */
    record Level(int start, NumberStyle style, String text, int restartsAfter, boolean plainNumbers) {
        Level startingAt(int other) {
            return new Level(other, style, text, restartsAfter, plainNumbers);
        }
    }

    private final Map<String, int[]> countersByFamily = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    /** The number of the next paragraph at a level of a list, such as {@code 1.2.}; empty for a list without marks. */
    String next(NumberedList list, int level) {
        int[] counters = countersByFamily.computeIfAbsent(list.family(), _ -> unused());
        if (list.startsOver(level) && restarted.add(list.id() + '/' + level)) {
            counters[level] = -1;
        }
        var levels = list.levels();
        counters[level] = counters[level] < 0 ? levels.get(level).start() : counters[level] + 1;
        for (int above = 0; above < level; above++) {
            counters[above] = counters[above] < 0 ? levels.get(above).start() : counters[above];
        }
        for (int below = level + 1; below < levels.size(); below++) {
            if (level < levels.get(below).restartsAfter()) {
                counters[below] = -1;
            }
        }
        return written(levels, level, at -> counters[at]);
    }

    private static int[] unused() {
        var counters = new int[LEVELS];
        Arrays.fill(counters, -1);
        return counters;
    }

    private static String written(List<Level> levels, int level, IntUnaryOperator counters) {
        var shape = levels.get(level);
        if (shape.style() == NumberStyle.NONE) {
            return "";
        }
        if (shape.style() == NumberStyle.BULLET) {
            return NumberStyle.bullet(shape.text());
        }
        var number = new StringBuilder();
        for (int i = 0; i < shape.text().length(); i++) {
            char c = shape.text().charAt(i);
            int at = c == '%' && i + 1 < shape.text().length() ? shape.text().charAt(i + 1) - '1' : -1;
            if (at >= 0 && at < levels.size()) {
                var style = shape.plainNumbers()
                        ? NumberStyle.DECIMAL
                        : levels.get(at).style();
                number.append(style.write(counters.applyAsInt(at)));
                i++;
            } else {
                number.append(c);
            }
        }
        return number.toString();
    }
}
