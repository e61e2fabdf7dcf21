package vn.lotrinh.sheet;

import java.io.IOException;
import java.util.List;

/** A file with sheets, opened in the child. */
interface Book extends AutoCloseable {

    /** Takes what a sheet holds, from top to bottom. */
    interface Reader {
        void row(int number, List<SheetCell> cells) throws IOException;

        void merged(MergedCells region);
    }

    List<SheetTitle> titles();

    /** Reads one sheet by its place in {@link #titles()}. */
    void read(int sheet, Reader reader) throws IOException;

    @Override
    void close() throws IOException;
}
