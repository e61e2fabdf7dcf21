package vn.lotrinh.app.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Objects;

/** Reads what {@link SealedOutput} wrote, and gives out nothing that it has not checked. At its end stands the seal of the last chunk. */
final class SealedInput extends InputStream {

    private final PushbackInputStream in;
    private final ChunkSeal seal;
    private final byte[] chunk;
    private byte[] content = new byte[0];
    private int given;
    private long number;
    private boolean atLast;

    SealedInput(InputStream in, ChunkSeal seal) {
        this.in = new PushbackInputStream(in, 1);
        this.seal = seal;
        this.chunk = new byte[SealedOutput.CHUNK + seal.overhead()];
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        while (given == content.length) {
            if (atLast) {
                return -1;
            }
            openChunk();
        }
        int taken = Math.min(length, content.length - given);
        System.arraycopy(content, given, bytes, offset, taken);
        given += taken;
        return taken;
    }

    private void openChunk() throws IOException {
        int length = in.readNBytes(chunk, 0, chunk.length);
        int next = in.read();
        if (next >= 0) {
            in.unread(next);
        }
        atLast = next < 0;
        content = seal.open(number++, atLast, chunk, length);
        given = 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
