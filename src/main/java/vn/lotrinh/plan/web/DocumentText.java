package vn.lotrinh.plan.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.TextSpan;
import vn.lotrinh.plan.PlanSection;
import vn.lotrinh.plan.web.ReviewPage.Line;
import vn.lotrinh.plan.web.ReviewPage.Piece;
import vn.lotrinh.plan.web.ReviewPage.Tag;

/** The text of a document in numbered lines, cut at the places that are marked. Places count code points. */
final class DocumentText {

    private static final int LONGEST_HEADING = 120;

    private final int[] text;
    private final List<TextSpan> lines;
    private final Map<Integer, Integer> depths = new HashMap<>();

    DocumentText(String words, List<PlanSection> sections) {
        this.text = words.codePoints().toArray();
        this.lines = lines(text);
        sections.forEach(section -> depths.putIfAbsent(section.span().start(), section.depth()));
    }

    /**
     * A place that is marked.
     *
     * @param css how it looks; of two marks over the same words the earlier in the list shows
     * @param id by which a card links here
     * @param tag what links from here to the card; none where the words themselves do
     */
    record Marked(
            TextSpan span,
            String css,
            String id,
            String href,
            @Nullable Tag tag) {}

    private static List<TextSpan> lines(int[] text) {
        var lines = new ArrayList<TextSpan>();
        int start = 0;
        for (int at = 0; at <= text.length; at++) {
            if (at == text.length || text[at] == '\n') {
                if (!new String(text, start, at - start).isBlank()) {
                    lines.add(new TextSpan(start, at));
                }
                start = at + 1;
            }
        }
        return lines;
    }

    /** The number of the line in which a place begins. */
    int lineOf(TextSpan place) {
        int number = 1;
        while (number < lines.size() && lines.get(number).start() <= place.start()) {
            number++;
        }
        return number;
    }

    /** A line by its number; absent for a number that there is not. */
    @Nullable
    TextSpan line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : null;
    }

    String words(TextSpan place) {
        return new String(text, place.start(), place.length());
    }

    List<Line> marked(List<Marked> marks) {
        var marked = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            int depth = line.length() > LONGEST_HEADING ? -1 : depths.getOrDefault(line.start(), -1);
            marked.add(new Line(i + 1, depth, pieces(line, marks)));
        }
        return marked;
    }

    private List<Piece> pieces(TextSpan line, List<Marked> marks) {
        var here = marks.stream().filter(mark -> mark.span().overlaps(line)).toList();
        var cuts = new TreeSet<Integer>(List.of(line.start(), line.end()));
        here.forEach(mark -> {
            cuts.add(Math.max(line.start(), mark.span().start()));
            cuts.add(Math.min(line.end(), mark.span().end()));
        });
        var pieces = new ArrayList<Piece>();
        Integer start = null;
        for (int end : cuts) {
            if (start != null) {
                pieces.add(piece(new TextSpan(start, end), line, here));
            }
            start = end;
        }
        return pieces;
    }

    private Piece piece(TextSpan place, TextSpan line, List<Marked> marks) {
        var over = marks.stream().filter(mark -> mark.span().contains(place)).toList();
        var tags = marks.stream()
                .filter(mark -> mark.tag() != null
                        && Math.min(mark.span().end(), line.end()) == place.end()
                        && mark.span().end() <= line.end())
                .sorted(Comparator.comparing(mark -> mark.span().start()))
                .map(Marked::tag)
                .toList();
        if (over.isEmpty()) {
            return new Piece(words(place), null, List.of(), null, tags);
        }
        var begun = over.stream()
                .filter(mark -> mark.span().start() == place.start())
                .map(Marked::id)
                .toList();
        return new Piece(
                words(place), over.getFirst().css(), begun, over.getFirst().href(), tags);
    }
}
