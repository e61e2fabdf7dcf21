package vn.lotrinh.reading.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quantity with the words before and behind it that speak of it.
 *
 * @param from where its words begin in the sentence
 * @param left what stands before the quantity
 * @param right what stands behind it
 * @param to where its words end
 * @param runsOn nothing sets it apart from the quantity before: "100% học sinh được học 2 buổi/ngày"
 */
record Clause(Quantity quantity, int from, String left, String right, int to, boolean runsOn) {

    private static final Pattern STOP = Pattern.compile("[;\\n]|\\.(?=\\s|$)|\\.{2,}");

    private static final Pattern SPLIT =
            Words.pattern("\\s*[,;]\\s*|(?<=\\s)(?:trong\\s+đó|và|còn\\s+lại)(?=\\s)|\\.(?=\\s)|\\n|\\s[-–+]\\s");

    /** Words that may follow a comma and still belong to the quantity before it. */
    private static final Pattern TAIL = Words.pattern("\\s*(?:trở\\s+lên|trở\\s+xuống)");

    /** One clause per quantity, in order. */
    static List<Clause> of(String text, List<Quantity> quantities) {
        var clauses = new ArrayList<Clause>();
        int from = 0;
        boolean runsOn = false;
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            boolean last = i + 1 == quantities.size();
            int to = last
                    ? end(text, quantity.end())
                    : border(text, quantity.end(), quantities.get(i + 1).start());
            from = lastStop(text, from, quantity.start());
            String left = text.substring(from, quantity.start());
            clauses.add(new Clause(quantity, from, left, text.substring(quantity.end(), to), to, runsOn));
            from = to;
            runsOn = !last
                    && !isSetApart(text.substring(to, quantities.get(i + 1).start()));
        }
        return clauses;
    }

    private static int end(String text, int from) {
        Matcher stop = STOP.matcher(text);
        return stop.find(from) ? stop.start() : text.length();
    }

    private static int lastStop(String text, int from, int to) {
        Matcher stop = STOP.matcher(text).region(from, to);
        int start = from;
        while (stop.find()) {
            start = stop.end();
        }
        return start;
    }

    /** Where the words of one quantity end and those of the next begin. */
    private static int border(String text, int from, int to) {
        String between = text.substring(from, to);
        Matcher tail = TAIL.matcher(between);
        int skip = tail.lookingAt() ? tail.end() : 0;
        int open = between.indexOf('(');
        int depth = 0;
        for (Matcher split = SPLIT.matcher(between); split.find(); ) {
            depth = depth(between.substring(0, split.start()));
            if (split.start() >= skip && depth <= 0) {
                return from + (open < 0 ? split.start() : Math.min(open, split.start()));
            }
        }
        return from + Math.max(skip, open);
    }

    private static boolean isSetApart(String between) {
        return between.indexOf('(') >= 0 || SPLIT.matcher(between).find();
    }

    private static int depth(String text) {
        return (int) (text.chars().filter(c -> c == '(').count()
                - text.chars().filter(c -> c == ')').count());
    }
}
