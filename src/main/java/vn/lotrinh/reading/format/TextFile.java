package vn.lotrinh.reading.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.lotrinh.kernel.upload.TextEncoding;
import vn.lotrinh.reading.PlanText.Emphasis;

/**
 * Reads a .txt: a line is a paragraph, unless the file was broken into lines of one width; lines with the same number of
 * tabs one after the other are a table, which is how Word saves one as text.
 */
final class TextFile implements FormatReader {

    @Override
    public List<Piece> read(Path file, Allowance allowance) throws IOException {
        var text = TextEncoding.decode(Files.readAllBytes(file))
                .orElseThrow(() -> new RefusedFile(Refusal.UNKNOWN_LETTERS));
        allowance.takeCharacters(text.length());
        var lines = Arrays.asList(text.split("\r\n|[\r\n\f\u2028\u2029]", -1));
        var pieces = new ArrayList<Piece>();
        var paragraphs = WrappedLines.join(lines);
        for (int i = 0; i < paragraphs.size(); ) {
            allowance.takeParagraph();
            int end = endOfTable(paragraphs, i);
            if (end - i > 1) {
                pieces.add(new Piece.Grid(
                        paragraphs.subList(i, end).stream().map(TextFile::row).toList()));
            } else {
                pieces.add(new Piece.Line(paragraphs.get(i), Emphasis.UNKNOWN));
            }
            i = Math.max(end, i + 1);
        }
        return pieces;
    }

    private static int endOfTable(List<String> lines, int start) {
        long tabs = innerTabs(lines.get(start));
        int end = start;
        while (tabs > 0 && end < lines.size() && innerTabs(lines.get(end)) == tabs) {
            end++;
        }
        return end;
    }

    private static long innerTabs(String line) {
        return line.startsWith("\t") && line.strip().indexOf('\t') < 0
                ? 0
                : line.chars().filter(c -> c == '\t').count();
    }

    private static List<Piece.Place> row(String line) {
        return Arrays.stream(line.split("\t", -1)).map(Piece.Place::of).toList();
    }
}
