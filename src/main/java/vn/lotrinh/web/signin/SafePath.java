package vn.lotrinh.web.signin;

import org.jspecify.annotations.Nullable;

/** Where to go after signing in: always a page of ours, whatever the address says. */
final class SafePath {

    private static final String START = "/dieu-hanh";

    private SafePath() {}

    static String of(@Nullable String wanted) {
        return wanted == null || !isOurs(wanted) ? START : wanted;
    }

    private static boolean isOurs(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().noneMatch(letter -> letter == '\\' || Character.isISOControl(letter));
    }
}
