package vn.lotrinh.app.database;

import org.postgresql.util.PSQLException;
import org.springframework.core.NestedExceptionUtils;

/** What PostgreSQL says went wrong, without the row it was about: that one is somebody's. <i>Lời báo của PostgreSQL</i>. */
public final class ServerSaid {

    private ServerSaid() {}

    public static String of(Throwable failure) {
        var cause = NestedExceptionUtils.getMostSpecificCause(failure);
        var said = cause instanceof PSQLException told ? told.getServerErrorMessage() : null;
        var words = said == null ? null : said.getMessage();
        return words == null ? String.valueOf(cause.getMessage()) : words;
    }
}
