package vn.lotrinh.reading.target;

import org.jspecify.annotations.Nullable;

/** By when something is to be reached, as a heading says it. */
public final class Deadlines {

    private Deadlines() {}

    /** The last year in which it may be met; null where the words name none. */
    public static @Nullable Integer in(String heading) {
        return Years.due(heading);
    }
}
