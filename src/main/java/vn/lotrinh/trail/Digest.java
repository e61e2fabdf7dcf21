package vn.lotrinh.trail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** SHA-256 over fields, each preceded by its length, so that no two lists of fields give the same bytes. */
final class Digest {

    private final MessageDigest sha256;

    Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    Digest add(@Nullable String field) {
        if (field == null) {
            sha256.update(ByteBuffer.allocate(4).putInt(-1).flip());
            return this;
        }
        return add(field.getBytes(StandardCharsets.UTF_8));
    }

    Digest add(byte[] field) {
        sha256.update(ByteBuffer.allocate(4).putInt(field.length).flip());
        sha256.update(field);
        return this;
    }

    byte[] finish() {
        return sha256.digest();
    }
}
