package vn.lotrinh.indicator.sheets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.FigureEntry;

/** A row of a sheet of figures, as it was understood. <i>Dòng của tệp số liệu</i>. */
sealed interface RowOfFigures {

    /**
     * One figure of it.
     *
     * @param heading of the column where that names the period; absent where the row does
     * @param doubts how cells were read that could mean two things, and what was converted, to be shown before anything is kept
     */
    record Read(int line, FigureEntry entry, @Nullable String heading, List<String> doubts) implements RowOfFigures {
        public Read {
            doubts = List.copyOf(doubts);
        }
    }

    /** @param notes what is wrong with it, at least one */
    record Wrong(List<Note> notes) implements RowOfFigures {
        public Wrong {
            notes = List.copyOf(notes);
        }
    }

    /** @param column its title; empty where the row as a whole is wrong */
    record Note(int line, String column, String sentence) {}
}
