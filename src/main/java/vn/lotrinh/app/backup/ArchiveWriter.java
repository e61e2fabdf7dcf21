package vn.lotrinh.app.backup;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an archive from its first byte to its last: the head; then, compressed and cut into sealed chunks, the manifest and each table as
 * blocks of what {@code COPY} gave, closed by its number of rows and its SHA-256.
 */
final class ArchiveWriter implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder().build();

    /** Level 3 takes a quarter more time for a hundredth less, level 6 three times as much for a tenth less (decision 020). */
    private static final int LEVEL = 2;

    private final Deflater deflater = new Deflater(LEVEL);
    private final DataOutputStream data;
    private final MessageDigest digest = sha256();

    ArchiveWriter(OutputStream out, ArchiveHead head, @Nullable String passphrase) throws IOException {
        out.write(head.bytes());
        var compressed =
                new DeflaterOutputStream(new SealedOutput(out, head.seal(passphrase)), deflater, SealedOutput.CHUNK);
        data = new DataOutputStream(new BufferedOutputStream(compressed, SealedOutput.CHUNK));
    }

    void manifest(Manifest manifest) throws IOException {
        block(JSON.writeValueAsBytes(manifest));
    }

    /** A piece of the table at work; where it is cut means nothing. */
    void rows(byte[] bytes) throws IOException {
        digest.update(bytes);
        block(bytes);
    }

    /** @return the SHA-256 of the table's rows */
    byte[] endOfTable(long rows) throws IOException {
        var sum = digest.digest();
        data.writeInt(0);
        data.writeLong(rows);
        data.write(sum);
        return sum;
    }

    private void block(byte[] bytes) throws IOException {
        if (bytes.length > 0) {
            data.writeInt(bytes.length);
            data.write(bytes);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            data.close();
        } finally {
            deflater.end();
        }
    }
}
