package vn.lotrinh.reading.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a .docx. Headers, footers, notes and comments stand in parts of their own and are left out. */
final class WordFile implements FormatReader {

    @Override
    public List<Piece> read(Path file, Allowance allowance) throws IOException {
        try (var word = new WordPackage(file)) {
            var styles = new WordStyles();
            var lists = new WordLists();
            word.readRelated("/styles", styles::read);
            word.readRelated("/numbering", lists::read);
            var pieces = new ArrayList<Piece>();
            word.readBody(part -> pieces.addAll(new WordBody(part, styles, lists, allowance).read()));
            return pieces;
        }
    }
}
