package vn.lotrinh.reading.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the files of one format. */
interface FormatReader {

    /**
     * The file's paragraphs and tables in reading order.
     *
     * @throws RefusedFile when there is something better to say than "broken"
     * @throws IOException when the file is broken
     */
    List<Piece> read(Path file, Allowance allowance) throws IOException;
}
