package vn.lotrinh.sheet;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The file by which a child hands rows to its parent: a row's number and its cells, each a mark and its value; a row
 * numbered 0 ends it. Refuses more rows, columns or bytes than a commune's sheet can have.
 */
final class RowFile implements Book.Reader, AutoCloseable {
    static final int MOST_ROWS = 200_000;
    static final int MOST_COLUMNS = 200;
    static final int LONGEST_TEXT = 32_767;
    private static final int LARGEST = 1 << 30;

    /** Marks of cells, as {@link SheetRows} reads them. */
    static final int EMPTY = 0;

    static final int TEXT = 1;
    static final int NUMBER = 2;
    static final int SHOWN_NUMBER = 3;
    static final int DAY = 4;
    static final int YES = 5;
    static final int NO = 6;
    static final int WRONG = 7;

    private final DataOutputStream out;
    private final HeadRegions regions;
    private int rows;

    RowFile(Path file, HeadRegions regions) throws IOException {
        this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        this.regions = regions;
    }

    int rows() {
        return rows;
    }

    @Override
    public void merged(MergedCells region) {
        regions.add(region);
    }

    @Override
    public void row(int number, List<SheetCell> cells) throws IOException {
        int count = cells.size();
        while (count > 0 && cells.get(count - 1).isEmpty()) {
            count--;
        }
        if (count == 0) {
            return;
        }
        if (count > MOST_COLUMNS) {
            throw new RefusedSheet(SheetRefusal.TOO_WIDE);
        }
        if (++rows > MOST_ROWS) {
            throw new RefusedSheet(SheetRefusal.TOO_LONG);
        }
        if (number < 1 || out.size() > LARGEST) {
            throw new RefusedSheet(number < 1 ? SheetRefusal.BROKEN : SheetRefusal.TOO_MUCH);
        }
        out.writeInt(number);
        out.writeShort(count);
        for (var cell : cells.subList(0, count)) {
            write(cell);
        }
    }

    private void write(SheetCell cell) throws IOException {
        switch (cell) {
            case SheetCell.Empty() -> out.writeByte(EMPTY);
            case SheetCell.Text(var text) -> text(TEXT, text);
            case SheetCell.Number(var number, var shown) -> {
                text(shown == null ? NUMBER : SHOWN_NUMBER, number.toString());
                if (shown != null) {
                    bytes(shown);
                }
            }
            case SheetCell.Day(var day) -> {
                out.writeByte(DAY);
                out.writeLong(day.toEpochDay());
            }
            case SheetCell.Truth(var truth) -> out.writeByte(truth ? YES : NO);
            case SheetCell.Wrong(var mark) -> text(WRONG, mark);
        }
    }

    private void text(int mark, String text) throws IOException {
        out.writeByte(mark);
        bytes(text);
    }

    private void bytes(String text) throws IOException {
        byte[] bytes = (text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text)
                .getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    @Override
    public void close() throws IOException {
        out.writeInt(0);
        out.close();
    }
}
