package vn.lotrinh.kernel.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Counts what really comes out of a zip: what the zip says about its sizes can be a lie. */
public final class BoundedStream extends FilterInputStream {
    private final Supplier<? extends IOException> tooMuch;
    private long left;

    /**
     * @param most bytes that may be read
     * @param tooMuch what is thrown after them
     */
    public BoundedStream(InputStream in, long most, Supplier<? extends IOException> tooMuch) {
        super(in);
        this.left = most;
        this.tooMuch = tooMuch;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        count(count);
        return count;
    }

    private void count(int bytes) throws IOException {
        left -= Math.max(0, bytes);
        if (left < 0) {
            throw tooMuch.get();
        }
    }
}
