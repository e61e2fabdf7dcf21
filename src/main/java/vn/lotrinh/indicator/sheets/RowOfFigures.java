package vn.lotrinh.indicator.sheets;

import java.util.List;
import vn.lotrinh.indicator.FigureEntry;

/** A row of a sheet of figures, as it was understood. <i>Dòng của tệp số liệu</i>. */
sealed interface RowOfFigures {

    /** @param doubts how cells were read that could mean two things, to be shown before anything is kept */
    record Read(int line, FigureEntry entry, List<String> doubts) implements RowOfFigures {
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
