package vn.lotrinh.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/**
 * Remembers in the session who signed in, however that was proved. <i>Phiên làm việc</i>. A new session id at each sign-in, so that
 * an id that somebody slipped in beforehand is worth nothing.
 */
public final class SignedInSession {

    private static final String ATTRIBUTE = "lotrinh.person";

    private SignedInSession() {}

    /** @param credentials the number of the account's credentials then; a later password or suspension ends the session */
    record Remembered(UUID person, int credentials) implements Serializable {}

    public static void begin(HttpServletRequest request, Person person) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        request.getSession(true).setAttribute(ATTRIBUTE, new Remembered(person.id(), person.credentials()));
    }

    public static void end(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }

    static Optional<Remembered> find(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(ATTRIBUTE))
                .filter(Remembered.class::isInstance)
                .map(Remembered.class::cast);
    }
}
