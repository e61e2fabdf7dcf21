package vn.lotrinh.reading.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.lotrinh.reading.PlanText.Emphasis;

/** Puts printed lines together again: full lines run on as paragraphs, lines with wide gaps are rows of a table. */
final class PdfParagraphs {
    private final List<PdfLine> lines;
    private final int rightMargin;

    PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
        this.rightMargin = rightMargin(lines);
    }

    /** The edge that most lines end at: the right end that nine of ten lines stay within. */
    private static int rightMargin(List<PdfLine> lines) {
        var ends = lines.stream()
                .filter(line -> line.table() == null)
                .map(PdfLine::right)
                .sorted()
                .toList();
        return ends.isEmpty() ? 0 : ends.get((ends.size() - 1) * 9 / 10);
    }

    List<Piece> join() {
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < lines.size(); ) {
            int end = endOfRuledTable(i);
            if (end > i) {
                pieces.add(PdfRuledTable.joined(
                        lines.subList(i, end).stream().map(PdfParagraphs::table).toList()));
                i = end;
                continue;
            }
            end = PdfTable.end(lines, i);
            if (end - i > 1) {
                pieces.add(new PdfTable(lines.subList(i, end)).read());
            } else {
                end = endOfParagraph(i);
                pieces.add(paragraph(lines.subList(i, end)));
            }
            i = end;
        }
        return pieces;
    }

    private static PdfRuledTable table(PdfLine line) {
        return Objects.requireNonNull(line.table());
    }

    /** A table that goes on over pages is one. */
    private int endOfRuledTable(int start) {
        int end = start;
        while (end < lines.size()
                && lines.get(end).table() != null
                && (end == start || table(lines.get(end)).goesOn(table(lines.get(end - 1))))) {
            end++;
        }
        return end;
    }

    private int endOfParagraph(int start) {
        int end = start + 1;
        while (end < lines.size()
                && goesOn(lines.get(end - 1), lines.get(end))
                && PdfTable.end(lines, end) - end <= 1) {
            end++;
        }
        return end;
    }

    private boolean goesOn(PdfLine before, PdfLine line) {
        var text = line.text();
        int word = text.indexOf(' ');
        int letters = text.length();
        int firstWord = letters == 0 ? 0 : (line.right() - line.left()) * (word < 0 ? letters : word) / letters;
        if (line.table() != null || before.table() != null) {
            return false;
        }
        boolean full = before.right() + firstWord + before.size() / 4 > rightMargin;
        boolean near = line.page() != before.page() || line.baseline() - before.baseline() < before.size() * 5 / 2;
        boolean indented = line.left() > before.left() + before.size() && !BrokenLines.startsItem(before.text());
        boolean alike = line.bold() == before.bold() || !before.bold();
        return full && near && alike && !indented && !BrokenLines.startsItem(text);
    }

    private static Piece paragraph(List<PdfLine> lines) {
        var text = new StringBuilder();
        for (var line : lines) {
            // Vietnamese is not hyphenated: a hyphen at a line's end was typed, as in "2026-2030".
            boolean typedHyphen = !text.isEmpty()
                    && text.charAt(text.length() - 1) == '-'
                    && !text.toString().endsWith(" -");
            if (!text.isEmpty() && !typedHyphen) {
                text.append(' ');
            }
            text.append(line.text());
        }
        boolean bold = lines.stream().allMatch(PdfLine::bold);
        return new Piece.Line(text.toString(), bold ? Emphasis.BOLD : Emphasis.PLAIN);
    }
}
