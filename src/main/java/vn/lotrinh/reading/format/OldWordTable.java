package vn.lotrinh.reading.format;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import vn.lotrinh.reading.PlanText.Emphasis;

/** A table of a .doc. Its cells know no columns, only their edges; the columns are the edges of all rows together. */
final class OldWordTable {
    /** Edges of one column drawn by hand differ a little from row to row; in twentieths of a point. */
    private static final int SAME_EDGE = 60;

    private final Table table;
    private final Allowance allowance;
    private final TreeSet<Integer> edges = new TreeSet<>();

    OldWordTable(Table table, Allowance allowance) {
        this.table = table;
        this.allowance = allowance;
    }

    Piece.Grid read() throws RefusedFile {
        var rows = new ArrayList<TableRow>();
        for (int i = 0; i < table.numRows(); i++) {
            var row = table.getRow(i);
            rows.add(row);
            for (int j = 0; j < row.numCells(); j++) {
                allowance.takePlaces(1);
                addEdge(row.getCell(j).getLeftEdge());
            }
        }
        return new Piece.Grid(rows.stream().map(this::readRow).toList());
    }

    private void addEdge(int edge) {
        var near = edges.floor(edge + SAME_EDGE);
        if (near == null || near < edge - SAME_EDGE) {
            edges.add(edge);
        }
    }

    private List<Piece.Place> readRow(TableRow row) {
        var places = new ArrayList<Piece.Place>();
        for (int j = 0; j < row.numCells(); j++) {
            var cell = row.getCell(j);
            boolean last = j == row.numCells() - 1;
            int right = last
                    ? cell.getLeftEdge() + cell.getWidth()
                    : row.getCell(j + 1).getLeftEdge();
            places.add(new Piece.Place(
                    List.of(new Piece.Line(OldWordText.of(cell), Emphasis.UNKNOWN)),
                    columnsBetween(cell.getLeftEdge(), right),
                    continuesAbove(cell)));
        }
        return places;
    }

    private int columnsBetween(int left, int right) {
        return right - SAME_EDGE <= left + SAME_EDGE
                ? 1
                : 1
                        + edges.subSet(left + SAME_EDGE, false, right - SAME_EDGE, false)
                                .size();
    }

    private static boolean continuesAbove(TableCell cell) {
        return cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
    }
}
