package vn.lotrinh.reading.format;

import java.util.List;
import vn.lotrinh.reading.PlanText.Emphasis;

/** What a format's reader finds, in reading order, before it is laid out as one text. */
sealed interface Piece {

    /** One paragraph; its text may still hold blanks and marks that {@link CleanText} takes out. */
    record Line(String text, Emphasis emphasis) implements Piece {}

    /** A table as its file describes it: rows may have different numbers of places. */
    record Grid(List<List<Place>> rows) implements Piece {}

    /**
     * A cell as its file describes it.
     *
     * @param columns how many columns it covers
     * @param continuesAbove part of a cell that began in a row above
     */
    record Place(List<Piece> content, int columns, boolean continuesAbove) {
        /** More columns than a page can show; a file that claims more is not believed. */
        static final int MOST_COLUMNS = 100;

        public Place {
            columns = Math.clamp(columns, 1, MOST_COLUMNS);
        }

        static Place of(String text) {
            return new Place(List.of(new Line(text, Emphasis.UNKNOWN)), 1, false);
        }
    }
}
