package vn.lotrinh.reading.format;

import java.util.ArrayList;
import java.util.List;
import vn.lotrinh.kernel.TextSpan;
import vn.lotrinh.kernel.upload.CleanText;
import vn.lotrinh.reading.PlanText;
import vn.lotrinh.reading.PlanText.Block;
import vn.lotrinh.reading.PlanText.Emphasis;

/** Lays pieces out as one text: a line for each paragraph and each row of a table, with the places of all of them. */
final class PlanTextLayout {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final Allowance allowance;
    private int position;

    private PlanTextLayout(Allowance allowance) {
        this.allowance = allowance;
    }

    static PlanText layOut(List<Piece> pieces, Allowance allowance) throws RefusedFile {
        var layout = new PlanTextLayout(allowance);
        layout.addAll(pieces);
        if (layout.blocks.isEmpty()) {
            throw new RefusedFile(Refusal.NO_TEXT);
        }
        return new PlanText(layout.text.toString(), layout.blocks);
    }

    private void addAll(List<Piece> pieces) throws RefusedFile {
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Line line -> addParagraph(line);
                case Piece.Grid grid
                when isFrame(grid) -> addAll(grid.rows().getFirst().getFirst().content());
                case Piece.Grid grid -> addTable(grid);
            }
        }
    }

    /** A table of one cell is a frame around ordinary text. */
    private static boolean isFrame(Piece.Grid grid) {
        return grid.rows().size() == 1 && grid.rows().getFirst().size() == 1;
    }

    private void addParagraph(Piece.Line line) {
        var clean = CleanText.line(line.text());
        if (!clean.isEmpty()) {
            beginLine();
            blocks.add(new PlanText.Paragraph(write(clean), line.emphasis()));
        }
    }

    private void addTable(Piece.Grid grid) throws RefusedFile {
        int before = text.length();
        int positionBefore = position;
        var rows = new ArrayList<PlanText.Row>();
        List<PlanText.Cell> above = List.of();
        for (var places : grid.rows()) {
            if (!places.isEmpty()) {
                var row = writeRow(places, above);
                above = row.cells();
                rows.add(row);
            }
        }
        if (rows.stream()
                .allMatch(
                        row -> row.cells().stream().allMatch(cell -> cell.text().isEmpty()))) {
            text.setLength(before);
            position = positionBefore;
            return;
        }
        blocks.add(new PlanText.Table(
                new TextSpan(
                        rows.getFirst().span().start(), rows.getLast().span().end()),
                rows));
    }

    private PlanText.Row writeRow(List<Piece.Place> places, List<PlanText.Cell> above) throws RefusedFile {
        beginLine();
        int start = position;
        var cells = new ArrayList<PlanText.Cell>();
        for (var place : places) {
            allowance.takePlaces(place.columns());
            PlanText.Cell cell = null;
            for (int column = 0; column < place.columns(); column++) {
                if (!cells.isEmpty()) {
                    write("\t");
                }
                if (cell == null) {
                    cell = place.continuesAbove() && cells.size() < above.size()
                            ? above.get(cells.size())
                            : writeCell(place);
                }
                cells.add(cell);
            }
        }
        return new PlanText.Row(new TextSpan(start, position), cells);
    }

    private PlanText.Cell writeCell(Piece.Place place) {
        var flat = new StringBuilder();
        flatten(place.content(), flat);
        var clean = CleanText.line(flat.toString());
        return new PlanText.Cell(write(clean), clean);
    }

    private static void flatten(List<Piece> pieces, StringBuilder into) {
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Line(String line, Emphasis _) -> into.append(line).append(' ');
                case Piece.Grid(var rows) -> rows.forEach(row -> row.forEach(place -> flatten(place.content(), into)));
            }
        }
    }

    private void beginLine() {
        if (position > 0) {
            write("\n");
        }
    }

    private TextSpan write(String piece) {
        text.append(piece);
        int start = position;
        position += piece.codePointCount(0, piece.length());
        return new TextSpan(start, position);
    }
}
