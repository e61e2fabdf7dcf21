package vn.lotrinh.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The API key that a request carries in {@code Authorization: Bearer}. */
final class BearerKey {

    private static final String BEARER = "Bearer ";

    private BearerKey() {}

    static boolean isIn(HttpServletRequest request) {
        return findText(request).isPresent();
    }

    /** Empty for a request without a key, and for what was never one of our keys. */
    static Optional<ApiKeyText> find(HttpServletRequest request) {
        return findText(request).flatMap(ApiKeyText::parse);
    }

    static Optional<String> findText(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }
}
