package vn.lotrinh.reading.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.lotrinh.reading.PlanText.Emphasis;
import vn.lotrinh.reading.format.PdfRules.Rule;

/** A table whose rules are drawn: each word stands in the cell that surrounds it, however its lines are broken. */
final class PdfRuledTable {
    /** Lines that are drawn piece by piece do not meet to the point. */
    private static final int SLACK = 30;

    private static final int MOST_CELLS = 20_000;

    private final List<Integer> columns;
    private final List<Integer> rows;
    private final List<Rule> rules;
    private final StringBuilder[][] words;

    private PdfRuledTable(List<Integer> columns, List<Integer> rows, List<Rule> rules) {
        this.columns = columns;
        this.rows = rows;
        this.rules = rules;
        this.words = new StringBuilder[rows.size() - 1][columns.size() - 1];
    }

    /** The tables of a page: rules that meet, with at least two columns between them, and rows or more columns. */
    static List<PdfRuledTable> of(List<Rule> rules) {
        var left = new ArrayList<>(rules);
        var tables = new ArrayList<PdfRuledTable>();
        while (!left.isEmpty()) {
            List<Rule> together = takeTogether(left);
            List<Integer> columns = places(together, false);
            List<Integer> rows = places(together, true);
            if (columns.size() > 2
                    && rows.size() > 1
                    && columns.size() + rows.size() > 5
                    && columns.size() * rows.size() <= MOST_CELLS) {
                tables.add(new PdfRuledTable(columns, rows, together));
            }
        }
        return tables;
    }

    private static List<Rule> takeTogether(List<Rule> left) {
        var together = new ArrayList<Rule>();
        var open = new ArrayDeque<Rule>();
        open.add(left.removeLast());
        while (!open.isEmpty()) {
            Rule rule = open.remove();
            together.add(rule);
            left.removeIf(other -> meets(rule, other) && open.add(other));
        }
        return together;
    }

    private static boolean meets(Rule one, Rule other) {
        if (one.across() == other.across()) {
            return Math.abs(one.where() - other.where()) <= SLACK
                    && one.from() <= other.to() + SLACK
                    && other.from() <= one.to() + SLACK;
        }
        return within(one, other.where()) && within(other, one.where());
    }

    private static boolean within(Rule rule, int at) {
        return rule.from() - SLACK <= at && at <= rule.to() + SLACK;
    }

    /** Where the rules of one direction stand, those that nearly coincide taken once. */
    private static List<Integer> places(List<Rule> rules, boolean across) {
        var sorted = new TreeSet<Integer>(Comparator.naturalOrder());
        rules.stream().filter(rule -> rule.across() == across).forEach(rule -> sorted.add(rule.where()));
        var places = new ArrayList<Integer>();
        for (int place : sorted) {
            if (places.isEmpty() || place - places.getLast() > SLACK) {
                places.add(place);
            }
        }
        return places;
    }

    private static int between(List<Integer> places, int at) {
        int found = -1;
        for (int i = 0; i + 1 < places.size(); i++) {
            found = places.get(i) <= at && at < places.get(i + 1) ? i : found;
        }
        return found;
    }

    boolean surrounds(int x, int y) {
        return between(columns, x) >= 0 && between(rows, y) >= 0;
    }

    /** The cell around a place; of joined cells the first. */
    Cell cell(int x, int y) {
        int row = between(rows, y);
        int column = between(columns, x);
        while (column > 0 && !isRuled(false, columns.get(column), middle(rows, row))) {
            column--;
        }
        while (row > 0 && !isRuled(true, rows.get(row), middle(columns, column))) {
            row--;
        }
        return new Cell(row, column);
    }

    record Cell(int row, int column) {}

    void write(Cell cell, String text) {
        StringBuilder written = words[cell.row()][cell.column()];
        if (written == null) {
            written = new StringBuilder();
            words[cell.row()][cell.column()] = written;
        }
        written.append(text);
    }

    private boolean isRuled(boolean across, int where, int at) {
        return rules.stream()
                .anyMatch(rule -> rule.across() == across
                        && Math.abs(rule.where() - where) <= SLACK
                        && rule.from() <= at
                        && at <= rule.to());
    }

    private static int middle(List<Integer> places, int at) {
        return (places.get(at) + places.get(at + 1)) / 2;
    }

    /** Whether it goes on where the other one ends, on the next page. */
    boolean goesOn(PdfRuledTable before) {
        boolean alike = columns.size() == before.columns.size();
        for (int i = 0; alike && i < columns.size(); i++) {
            alike = Math.abs(columns.get(i) - before.columns.get(i)) <= SLACK * 2;
        }
        return alike;
    }

    /** A table that goes on over pages, a row that is broken between two pages put together again. */
    static Piece.Grid joined(List<PdfRuledTable> parts) {
        var rows = new ArrayList<List<Piece.Place>>();
        for (PdfRuledTable part : parts) {
            List<List<Piece.Place>> next = part.read();
            boolean broken = !rows.isEmpty() && goesOnFromAbove(next.getFirst(), rows.getLast());
            if (broken) {
                rows.add(together(rows.removeLast(), next.getFirst()));
            }
            rows.addAll(broken ? next.subList(1, next.size()) : next);
        }
        return new Piece.Grid(rows);
    }

    /** The rest of a broken row has no number, and leaves most of its cells empty. */
    private static boolean goesOnFromAbove(List<Piece.Place> row, List<Piece.Place> above) {
        long empty = row.stream().filter(place -> words(place).isEmpty()).count();
        return row.size() == above.size() && words(row.getFirst()).isEmpty() && empty * 2 > row.size();
    }

    private static List<Piece.Place> together(List<Piece.Place> row, List<Piece.Place> rest) {
        var joined = new ArrayList<Piece.Place>();
        for (int i = 0; i < row.size(); i++) {
            String words = (words(row.get(i)) + ' ' + words(rest.get(i))).strip();
            joined.add(new Piece.Place(
                    List.of(new Piece.Line(words, Emphasis.UNKNOWN)),
                    row.get(i).columns(),
                    row.get(i).continuesAbove()));
        }
        return joined;
    }

    private static String words(Piece.Place place) {
        return place.content().getFirst() instanceof Piece.Line(var text, var _) ? text : "";
    }

    private List<List<Piece.Place>> read() {
        var read = new ArrayList<List<Piece.Place>>();
        for (int row = 0; row + 1 < rows.size(); row++) {
            read.add(row(row));
        }
        return read;
    }

    private List<Piece.Place> row(int row) {
        var places = new ArrayList<Piece.Place>();
        for (int column = 0; column + 1 < columns.size(); ) {
            int end = column + 1;
            while (end + 1 < columns.size() && !isRuled(false, columns.get(end), middle(rows, row))) {
                end++;
            }
            boolean above = row > 0 && !isRuled(true, rows.get(row), middle(columns, column));
            String text = Optional.ofNullable(words[row][column])
                    .map(StringBuilder::toString)
                    .orElse("");
            places.add(new Piece.Place(List.of(new Piece.Line(text.strip(), Emphasis.UNKNOWN)), end - column, above));
            column = end;
        }
        return places;
    }
}
