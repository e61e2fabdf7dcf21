package vn.lotrinh.access;

import java.time.Instant;

/**
 * A link that works once, to be sent by Zalo or shown as a QR code. <i>Đường dẫn dùng một lần</i>. Shown once: afterwards only its
 * digest is known.
 *
 * @param path below the commune's address, such as {@code /loi-moi/kJ3…}
 */
public record OneTimeLink(String path, Instant expiresAt) {

    static OneTimeLink of(Secret secret, Instant expiresAt) {
        return new OneTimeLink("/loi-moi/" + secret.text(), expiresAt);
    }

    /** Never the path itself, which would end up in a log. */
    @Override
    public String toString() {
        return "OneTimeLink[expires " + expiresAt + "]";
    }
}
