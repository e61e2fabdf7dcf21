package vn.lotrinh.app.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/** Cuts what is written into chunks and closes each with a seal; {@link #close} closes the last. Holds one chunk in memory. */
final class SealedOutput extends OutputStream {

    /** Bytes of content in every chunk but the last. */
    static final int CHUNK = 64 * 1024;

    private final OutputStream out;
    private final ChunkSeal seal;
    private final byte[] content = new byte[CHUNK];
    private int filled;
    private long number;
    private boolean closed;

    SealedOutput(OutputStream out, ChunkSeal seal) {
        this.out = out;
        this.seal = seal;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        int from = offset;
        int left = length;
        while (left > 0) {
            if (filled == CHUNK) {
                closeChunk(false);
            }
            int taken = Math.min(left, CHUNK - filled);
            System.arraycopy(bytes, from, content, filled, taken);
            filled += taken;
            from += taken;
            left -= taken;
        }
    }

    private void closeChunk(boolean last) throws IOException {
        out.write(seal.close(number++, last, content, filled));
        filled = 0;
    }

    /** A second call does nothing. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            closeChunk(true);
            out.close();
        }
    }
}
