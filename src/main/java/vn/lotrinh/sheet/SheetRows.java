package vn.lotrinh.sheet;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet from top to bottom, one at a time: what was read before is not kept. Rows without anything in them
 * are left out; the others keep their numbers. To be closed.
 */
public final class SheetRows implements Iterator<SheetRow>, AutoCloseable {
    private final DataInputStream in;
    private @Nullable SheetRow next;

    SheetRows(Path file) throws IOException {
        in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
        next = read();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public SheetRow next() {
        var row = next;
        if (row == null) {
            throw new NoSuchElementException();
        }
        try {
            next = read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return row;
    }

    private @Nullable SheetRow read() throws IOException {
        int number = in.readInt();
        if (number == 0) {
            return null;
        }
        int count = in.readUnsignedShort();
        var cells = new ArrayList<SheetCell>(count);
        for (int i = 0; i < count; i++) {
            cells.add(cell(in.readUnsignedByte()));
        }
        return new SheetRow(number, cells);
    }

    private SheetCell cell(int mark) throws IOException {
        return switch (mark) {
            case RowFile.EMPTY -> SheetCell.EMPTY;
            case RowFile.TEXT -> new SheetCell.Text(text());
            case RowFile.NUMBER -> new SheetCell.Number(new BigDecimal(text()), null);
            case RowFile.SHOWN_NUMBER -> new SheetCell.Number(new BigDecimal(text()), text());
            case RowFile.DAY -> new SheetCell.Day(LocalDate.ofEpochDay(in.readLong()));
            case RowFile.YES -> new SheetCell.Truth(true);
            case RowFile.NO -> new SheetCell.Truth(false);
            case RowFile.WRONG -> new SheetCell.Wrong(text());
            default -> throw new IOException("A child wrote an unknown mark: " + mark);
        };
    }

    private String text() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > 3 * RowFile.LONGEST_TEXT) {
            throw new IOException("A child wrote a text of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
