package vn.lotrinh.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.lotrinh.kernel.upload.TextEncoding;

/** Reads a .csv: cells parted by semicolons, commas or tabs, whichever its first lines use most; every cell is words. */
final class CsvBook implements Book {
    private static final int LOOKED_AT = 20_000;
    private static final int LONGEST_CELL = 32_767;
    private static final String PARTING = "sep=";

    private final String text;
    private final char parting;
    private int at;

    private CsvBook(String text) throws RefusedSheet {
        if (text.isBlank()) {
            throw new RefusedSheet(SheetRefusal.EMPTY);
        }
        this.text = text;
        this.parting = partingOf(text);
    }

    static Book open(Path file) throws IOException {
        String text = TextEncoding.decode(Files.readAllBytes(file))
                .orElseThrow(() -> new RefusedSheet(SheetRefusal.UNKNOWN_LETTERS));
        return new CsvBook(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static char partingOf(String text) {
        if (text.startsWith(PARTING) && text.length() > PARTING.length()) {
            return text.charAt(PARTING.length());
        }
        long[] counts = new long[128];
        boolean quoted = false;
        for (int i = 0; i < Math.min(text.length(), LOOKED_AT); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && c < counts.length) {
                counts[c]++;
            }
        }
        // A comma is Vietnam's decimal sign, so that a file parted by semicolons may well have more commas.
        if (counts['\t'] > 0 && counts['\t'] >= counts[';']) {
            return '\t';
        }
        return counts[';'] > 0 ? ';' : ',';
    }

    @Override
    public List<SheetTitle> titles() {
        return List.of(new SheetTitle("CSV", false));
    }

    @Override
    public void read(int sheet, Reader reader) throws IOException {
        at = text.startsWith(PARTING) ? endOfLine() : 0;
        for (int number = at == 0 ? 1 : 2; at < text.length(); number++) {
            reader.row(number, row());
        }
    }

    private int endOfLine() {
        int end = text.indexOf('\n');
        return end < 0 ? text.length() : end + 1;
    }

    private List<SheetCell> row() throws RefusedSheet {
        var cells = new ArrayList<SheetCell>();
        while (true) {
            cells.add(SheetCell.ofText(text.startsWith("\"", at) ? quoted() : plain()));
            if (cells.size() > RowFile.MOST_COLUMNS * 10) {
                throw new RefusedSheet(SheetRefusal.TOO_WIDE);
            }
            if (at >= text.length()) {
                return cells;
            }
            char c = text.charAt(at++);
            if (c != parting) {
                at += c == '\r' && text.startsWith("\n", at) ? 1 : 0;
                return cells;
            }
        }
    }

    private String plain() throws RefusedSheet {
        int start = at;
        while (at < text.length() && !endsCell(text.charAt(at))) {
            at++;
        }
        return checked(text.substring(start, at));
    }

    private boolean endsCell(char c) {
        return c == parting || c == '\n' || c == '\r';
    }

    private String quoted() throws RefusedSheet {
        var cell = new StringBuilder();
        at++;
        while (true) {
            int end = text.indexOf('"', at);
            if (end < 0) {
                throw new RefusedSheet(SheetRefusal.OPEN_QUOTE);
            }
            cell.append(text, at, end);
            at = end + 1;
            if (!text.startsWith("\"", at)) {
                return checked(cell + plain());
            }
            cell.append('"');
            at++;
        }
    }

    private static String checked(String cell) throws RefusedSheet {
        if (cell.length() > LONGEST_CELL) {
            throw new RefusedSheet(SheetRefusal.OPEN_QUOTE);
        }
        return cell;
    }

    @Override
    public void close() {}
}
