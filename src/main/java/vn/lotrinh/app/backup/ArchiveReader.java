package vn.lotrinh.app.backup;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads an archive once, from its first byte to its last, in little memory. Whatever it gives out has been checked by its seal. */
final class ArchiveReader implements AutoCloseable {

    /** Reads and checks only. */
    static final Tables NOTHING = table -> new Rows() {
        @Override
        public void take(byte[] bytes, int length) {}

        @Override
        public void end(long rows) {}
    };

    private static final int MOST_OF_MANIFEST = 64 * 1024 * 1024;

    private final InputStream sealed;
    private final DataInputStream data;
    private final Manifest manifest;
    private final byte[] buffer = new byte[SealedOutput.CHUNK];

    /** What is done with the rows of one table. */
    interface Rows {

        void take(byte[] bytes, int length) throws IOException;

        /** @param rows how many there are in the archive */
        void end(long rows) throws IOException;
    }

    /** What is done with the tables, one after the other. */
    interface Tables {
        Rows begin(Manifest.Table table) throws IOException;
    }

    /** @param sha256 of what {@code COPY} gave, in hexadecimal */
    record Sum(String table, long rows, String sha256) {}

    /** @throws UnusableArchive with a sentence when it is none, can't be read by this program, or not with this passphrase */
    ArchiveReader(Path file, @Nullable String passphrase) throws IOException {
        var in = new BufferedInputStream(open(file), 2 * SealedOutput.CHUNK);
        try {
            sealed = new SealedInput(in, ArchiveHead.read(in).seal(passphrase));
            data = new DataInputStream(new BufferedInputStream(new InflaterInputStream(sealed), SealedOutput.CHUNK));
            manifest = readManifest();
        } catch (IOException e) {
            in.close();
            throw understood(e);
        } catch (JacksonException e) {
            in.close();
            throw UnusableArchive.damaged();
        }
    }

    private static InputStream open(Path file) throws IOException {
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException missing) {
            throw new UnusableArchive("Không tìm thấy tệp “" + file + "”; kiểm tra lại tên và nơi lưu.");
        }
    }

    /** Reads everything and throws it away. */
    static List<Sum> check(Path file, @Nullable String passphrase) throws IOException {
        try (var archive = new ArchiveReader(file, passphrase)) {
            return archive.each(NOTHING);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /**
     * Hands every table over.
     *
     * @throws UnusableArchive when the archive does not end where and as it should
     */
    List<Sum> each(Tables tables) throws IOException {
        var sums = new ArrayList<Sum>();
        try {
            for (var table : manifest.tables()) {
                sums.add(readTable(table, tables.begin(table)));
            }
            if (data.read() >= 0 || sealed.read() >= 0) {
                throw UnusableArchive.damaged();
            }
        } catch (IOException e) {
            throw understood(e);
        }
        return List.copyOf(sums);
    }

    private Sum readTable(Manifest.Table table, Rows rows) throws IOException {
        var digest = ArchiveWriter.sha256();
        for (int block = data.readInt(); block != 0; block = data.readInt()) {
            readBlock(block, digest, rows);
        }
        long count = data.readLong();
        var sum = digest.digest();
        if (!Arrays.equals(sum, data.readNBytes(sum.length))) {
            throw UnusableArchive.damaged();
        }
        rows.end(count);
        return new Sum(table.name(), count, HexFormat.of().formatHex(sum));
    }

    /** A row may be as long as a document; it is handed over in pieces. */
    private void readBlock(int length, MessageDigest digest, Rows rows) throws IOException {
        for (int left = length; left > 0; ) {
            int taken = Math.min(left, buffer.length);
            data.readFully(buffer, 0, taken);
            digest.update(buffer, 0, taken);
            rows.take(buffer, taken);
            left -= taken;
        }
    }

    private Manifest readManifest() throws IOException {
        int length = data.readInt();
        if (length < 0 || length > MOST_OF_MANIFEST) {
            throw UnusableArchive.damaged();
        }
        return ArchiveWriter.JSON.readValue(data.readNBytes(length), Manifest.class);
    }

    private static IOException understood(IOException e) {
        return e instanceof EOFException || e instanceof ZipException ? UnusableArchive.damaged() : e;
    }

    @Override
    public void close() throws IOException {
        data.close();
    }
}
