package vn.lotrinh.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.TextSpan;
import vn.lotrinh.reading.PlanDraft.Section;
import vn.lotrinh.reading.PlanText;

/** The document as a tree of numbered parts, and each line with the part it stands in. <i>Cấu trúc văn bản</i>. */
public final class Outline {

    private static final Pattern RECIPIENTS =
            Pattern.compile("^[\\s*]*nơi\\s+nhận[\\s*]*:?.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST_TITLE = 120;

    private final Part whole;
    private final List<Placed> lines = new ArrayList<>();
    private final List<Line> closing = new ArrayList<>();
    private Part current;
    private @Nullable String freeHeading;
    private boolean closed;

    /**
     * A line with the part it stands in.
     *
     * @param freeHeading the last heading without a number above it in the same part
     * @param words the text behind its marker
     * @param wordsFrom Java index of these words in the line
     */
    public record Placed(Line line, Part part, @Nullable String freeHeading, String words, int wordsFrom) {}

    private Outline(Line first) {
        this.whole = Part.whole(first);
        this.current = whole;
    }

    public static Outline of(PlanText text) {
        var points = new CodePoints(text.text());
        var all = text.blocks().stream()
                .map(block -> Line.of(text, points, block))
                .toList();
        var outline = new Outline(
                all.isEmpty() ? new Line("", new TextSpan(0, 0), PlanText.Emphasis.UNKNOWN, null) : all.getFirst());
        all.forEach(outline::read);
        return outline;
    }

    private void read(Line line) {
        if (closed && reopens(line)) {
            closed = false;
            current = whole;
        }
        if (closed || RECIPIENTS.matcher(line.text()).matches() && !line.isTable()) {
            closed = true;
            closing.add(line);
            return;
        }
        Marker marker = line.isTable() ? null : Marker.of(line.text()).orElse(null);
        if (marker == null) {
            readPlain(line);
            return;
        }
        Part parent = parentOf(marker);
        String words = line.text().substring(marker.end());
        current = parent.add(marker, line, title(words));
        current.reach(line.span().end());
        freeHeading = null;
        lines.add(new Placed(line, current, null, words, marker.end()));
    }

    /** Annexes behind the signature begin with a heading of their own, or with a table. */
    private static boolean reopens(Line line) {
        return line.text().strip().toLowerCase(Locale.ROOT).startsWith("phụ lục")
                || line.text().strip().toLowerCase(Locale.ROOT).startsWith("biểu")
                || Marker.of(line.text())
                        .filter(m -> m.style() == Marker.Style.PART)
                        .isPresent();
    }

    private void readPlain(Line line) {
        boolean titleOfPart = current.title().isEmpty() && current.marker() != null;
        if (titleOfPart && !line.isTable()) {
            current.entitle(title(line.text()));
        } else if (isFreeHeading(line)) {
            freeHeading = line.text();
        }
        current.reach(line.span().end());
        lines.add(new Placed(line, current, freeHeading, line.text(), 0));
    }

    private static boolean isFreeHeading(Line line) {
        String text = line.text().strip();
        if (line.isTable() || text.length() > LONGEST_TITLE || text.isEmpty()) {
            return false;
        }
        boolean set = line.emphasis() == PlanText.Emphasis.HEADING || line.emphasis() == PlanText.Emphasis.BOLD;
        return text.endsWith(":") || line.isUpperCase() || set && !text.endsWith(".") && !text.endsWith(";");
    }

    /** A part stands under the nearest one of a wider style; under an article also Roman numerals begin anew. */
    private Part parentOf(Marker marker) {
        for (Part part = current; part != null; part = part.parent()) {
            if (part.marker() != null && part.marker().style() == marker.style()) {
                return part.parent() == null ? whole : part.parent();
            }
        }
        for (Part part = current; part.parent() != null; part = part.parent()) {
            Marker own = part.marker();
            if (own != null && holds(own.style(), marker.style())) {
                return part;
            }
        }
        return whole;
    }

    private static boolean holds(Marker.Style outer, Marker.Style inner) {
        return outer.ordinal() < inner.ordinal() || outer == Marker.Style.ARTICLE && inner == Marker.Style.ROMAN;
    }

    private static String title(String words) {
        String clean = words.replace("*", "").replaceAll("\\s+", " ").strip();
        clean = clean.endsWith(":") || clean.endsWith(".") ? clean.substring(0, clean.length() - 1) : clean;
        if (clean.length() <= LONGEST_TITLE) {
            return clean;
        }
        int cut = clean.lastIndexOf(' ', LONGEST_TITLE);
        return clean.substring(0, cut > 0 ? cut : LONGEST_TITLE) + "…";
    }

    /** All parts, the whole document first. */
    public Part whole() {
        return whole;
    }

    /** The lines of the body in reading order. */
    public List<Placed> lines() {
        return lines;
    }

    /** The lines from "Nơi nhận" on. */
    public List<Line> closing() {
        return closing;
    }

    public List<Section> sections() {
        return sections(whole);
    }

    private static List<Section> sections(Part part) {
        return part.children().stream()
                .map(child -> new Section(
                        Optional.ofNullable(child.marker()).map(Marker::written).orElse(""),
                        child.title(),
                        new TextSpan(child.heading().span().start(), child.end()),
                        sections(child)))
                .toList();
    }
}
