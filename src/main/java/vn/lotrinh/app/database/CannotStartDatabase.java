package vn.lotrinh.app.database;

import org.jspecify.annotations.Nullable;
import vn.lotrinh.app.StartRefused;

/** Why there is no database, as sentences for whoever starts the program: what happened, where, what to do. */
public final class CannotStartDatabase extends StartRefused {

    private static final long serialVersionUID = 1L;

    CannotStartDatabase(String sentences) {
        this(sentences, null);
    }

    CannotStartDatabase(String sentences, @Nullable Throwable cause) {
        super(sentences, cause);
    }
}
