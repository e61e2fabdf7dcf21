package vn.lotrinh.sheet;

import java.io.IOException;

/** Carries a refusal from deep inside a format's reader to {@link SheetProgram}; nobody else sees it. */
final class RefusedSheet extends IOException {
    private static final long serialVersionUID = 1L;

    private final SheetRefusal why;

    RefusedSheet(SheetRefusal why) {
        super(why.name());
        this.why = why;
    }

    SheetRefusal why() {
        return why;
    }
}
