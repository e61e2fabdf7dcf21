package vn.lotrinh.reading.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the printed lines of a PDF in visual order, with their places on the page. */
final class PdfLines extends PDFTextStripper {
    private final Allowance allowance;
    private final List<PdfLine> found = new ArrayList<>();
    private final List<PdfLine.Run> runs = new ArrayList<>();
    private int baseline;
    private int size;
    private boolean bold = true;
    private boolean writesBlanks;
    private List<PdfRuledTable> tables = List.of();
    private final Set<PdfRuledTable> begun = new HashSet<>();

    PdfLines(Allowance allowance) {
        this.allowance = allowance;
        setSortByPosition(true);
    }

    List<PdfLine> found() {
        return found;
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        tables = PdfRuledTable.of(PdfRules.of(page));
    }

    /** Writes a word into the table around it, each letter into its own cell. */
    private boolean writeIntoTable(List<TextPosition> letters) throws RefusedFile {
        var first = letters.getFirst();
        int y = tenths(first.getYDirAdj() - first.getHeightDir() / 2);
        PdfRuledTable table = tables.stream()
                .filter(one -> one.surrounds(tenths(first.getXDirAdj() + first.getWidthDirAdj() / 2), y))
                .findFirst()
                .orElse(null);
        if (table == null) {
            return false;
        }
        if (begun.add(table)) {
            endLine();
            allowance.takeParagraph();
            found.add(new PdfLine(getCurrentPageNo(), 0, 0, 1, false, List.of(), table));
        }
        PdfRuledTable.Cell before = null;
        for (var letter : letters) {
            int x = tenths(letter.getXDirAdj() + letter.getWidthDirAdj() / 2);
            if (table.surrounds(x, y)) {
                var cell = table.cell(x, y);
                table.write(cell, (cell.equals(before) ? "" : " ") + letter.getUnicode());
                before = cell;
            }
        }
        return true;
    }

    @Override
    protected void writeString(String word, List<TextPosition> letters) throws IOException {
        allowance.takeCharacters(word.length() + 1);
        if (word.isBlank() || letters.isEmpty()) {
            return;
        }
        if (writeIntoTable(letters)) {
            return;
        }
        var first = letters.getFirst();
        var last = letters.getLast();
        writesBlanks |= word.strip().indexOf(' ') > 0;
        int left = tenths(first.getXDirAdj());
        int right = tenths(last.getXDirAdj() + last.getWidthDirAdj());
        size = Math.max(1, tenths(first.getHeightDir() > 0 ? first.getFontSizeInPt() : 1));
        baseline = tenths(first.getYDirAdj());
        bold &= isBold(first);
        var before = runs.isEmpty() ? null : runs.getLast();
        if (before != null && left - before.right() < gap()) {
            runs.set(runs.size() - 1, new PdfLine.Run(before.text() + ' ' + word, before.left(), right));
        } else {
            runs.add(new PdfLine.Run(word, left, right));
        }
    }

    /**
     * Justified lines have wide blanks, and only what no printer would stretch counts as a gap between columns. In a
     * document that writes its blanks as letters, a space without one is a gap already when it is a little wide.
     */
    private int gap() {
        return writesBlanks ? size / 2 : size * 3 / 2;
    }

    private static boolean isBold(TextPosition letter) {
        var font = letter.getFont() == null ? null : letter.getFont().getName();
        return font != null && font.toLowerCase(Locale.ROOT).contains("bold");
    }

    private static int tenths(float points) {
        return Math.round(points * 10);
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        endLine();
    }

    @Override
    protected void writePageEnd() throws IOException {
        endLine();
    }

    private void endLine() throws RefusedFile {
        if (!runs.isEmpty()) {
            allowance.takeParagraph();
            int height = tenths(getCurrentPageHeight());
            found.add(new PdfLine(getCurrentPageNo(), baseline, height, size, bold, List.copyOf(runs), null));
        }
        runs.clear();
        bold = true;
    }

    private float getCurrentPageHeight() {
        return getCurrentPage() == null ? 0 : getCurrentPage().getCropBox().getHeight();
    }
}
