package vn.lotrinh.registry.importing.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The body of a request in a temporary file, so that no transaction waits for a slow sender. */
record SpooledBody(Path file) implements AutoCloseable {

    /** Empty when it is larger; the rest is not read. */
    static Optional<SpooledBody> of(InputStream body, long largest) throws IOException {
        var file = Files.createTempFile("lotrinh-body", null);
        var spooled = new SpooledBody(file);
        boolean kept = false;
        try (var out = Files.newOutputStream(file)) {
            byte[] piece = new byte[1 << 16];
            long size = 0;
            for (int n = body.read(piece); n >= 0; n = body.read(piece)) {
                size += n;
                if (size > largest) {
                    return Optional.empty();
                }
                out.write(piece, 0, n);
            }
            kept = true;
            return Optional.of(spooled);
        } finally {
            if (!kept) {
                spooled.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
