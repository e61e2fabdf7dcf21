package vn.lotrinh.reading.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lines with wide gaps, one below the other, read as the rows of a table. The best that a page without its rules allows. */
final class PdfTable {
    private final List<PdfLine> lines;
    /** The right edge of each column, read off the rows with the most cells. */
    private final List<Integer> columns = new ArrayList<>();

    PdfTable(List<PdfLine> lines) {
        this.lines = lines;
        int most = lines.stream().mapToInt(line -> line.runs().size()).max().orElse(0);
        lines.stream()
                .filter(line -> line.runs().size() == most)
                .flatMap(line -> line.runs().stream())
                .sorted(Comparator.comparingInt(PdfLine.Run::left))
                .forEach(this::addColumn);
    }

    /** Where the table that begins at {@code start} ends; {@code start} when none begins there. */
    static int end(List<PdfLine> lines, int start) {
        int end = start;
        while (end < lines.size() && lines.get(end).runs().size() > 1 && near(lines, start, end)) {
            end++;
        }
        return end;
    }

    private static boolean near(List<PdfLine> lines, int start, int at) {
        if (at == start) {
            return true;
        }
        var before = lines.get(at - 1);
        return lines.get(at).page() != before.page()
                || lines.get(at).baseline() - before.baseline() < before.size() * 4;
    }

    /** A run that begins right of all columns begins a new one; any other belongs to the last. */
    private void addColumn(PdfLine.Run run) {
        if (columns.isEmpty() || run.left() > columns.getLast()) {
            columns.add(run.right());
        } else {
            columns.set(columns.size() - 1, Math.max(columns.getLast(), run.right()));
        }
    }

    Piece.Grid read() {
        var rows = new ArrayList<List<Piece.Place>>();
        for (var line : lines) {
            var texts = new ArrayList<String>(columns.stream().map(_ -> "").toList());
            for (var run : line.runs()) {
                int column = columnOf(run);
                texts.set(column, (texts.get(column) + ' ' + run.text()).strip());
            }
            rows.add(texts.stream().map(Piece.Place::of).toList());
        }
        return new Piece.Grid(rows);
    }

    private int columnOf(PdfLine.Run run) {
        for (int column = 0; column < columns.size(); column++) {
            if (run.left() <= columns.get(column)) {
                return column;
            }
        }
        return columns.size() - 1;
    }
}
