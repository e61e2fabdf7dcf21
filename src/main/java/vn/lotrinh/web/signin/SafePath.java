package vn.lotrinh.web.signin;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: always a page of ours, whatever the address says. */
final class SafePath {

    private static final String START = "/dieu-hanh";

    private SafePath() {}

    static String of(@Nullable String wanted) {
        return wanted == null || !isOurs(wanted) ? START : wanted;
    }

    /** What a browser could take for another site is none of ours, nor is what can't be an address at all. */
    private static boolean isOurs(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            return false;
        }
        try {
            return URI.create(path).getAuthority() == null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
