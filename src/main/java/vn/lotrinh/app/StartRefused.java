package vn.lotrinh.app;

import org.jspecify.annotations.Nullable;

/** Why the program does not start, as sentences for whoever starts it: what happened, where, what to do. */
public class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartRefused(String sentences) {
        this(sentences, null);
    }

    public StartRefused(String sentences, @Nullable Throwable cause) {
        super(sentences, cause);
    }
}
