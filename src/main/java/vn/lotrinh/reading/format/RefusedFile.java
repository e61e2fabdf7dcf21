package vn.lotrinh.reading.format;

import java.io.IOException;

/** Carries a refusal from deep inside a format's reader to {@link PlanFiles}; nobody else sees it. */
final class RefusedFile extends IOException {
    private static final long serialVersionUID = 1L;

    private final Refusal why;

    RefusedFile(Refusal why) {
        super(why.name());
        this.why = why;
    }

    Refusal why() {
        return why;
    }
}
