package vn.lotrinh.web;

import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * Why the API can't do what it was asked, as problem details (RFC 9457). <i>Lỗi API</i>. Thrown by an API's handler where a use case ended
 * in a refusal.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final String vietnamese;
    private final String english;
    private final transient Map<String, Object> more;

    /**
     * @param code stable and in lower case, such as {@code changed-meanwhile}
     * @param vietnamese one sentence: what, where, what to do
     * @param english the same in English
     */
    public Problem(HttpStatus status, String code, String vietnamese, String english) {
        this(status, code, vietnamese, english, Map.of());
    }

    /** @param more what a program needs besides, such as errors by line */
    public Problem(HttpStatus status, String code, String vietnamese, String english, Map<String, Object> more) {
        super(english);
        this.status = status;
        this.code = code;
        this.vietnamese = vietnamese;
        this.english = english;
        this.more = Map.copyOf(more);
    }

    public static Problem notFound(String vietnamese, String english) {
        return new Problem(HttpStatus.NOT_FOUND, "not-found", vietnamese, english);
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    String sentence(boolean inEnglish) {
        return inEnglish ? english : vietnamese;
    }

    Map<String, Object> more() {
        return more;
    }
}
