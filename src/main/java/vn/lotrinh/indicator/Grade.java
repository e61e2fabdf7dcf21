package vn.lotrinh.indicator;

import org.jspecify.annotations.Nullable;

/** How firm a figure is, the weakest first. <i>Loại số liệu</i>. */
public enum Grade {
    ESTIMATE("ước"),
    PRELIMINARY("sơ bộ"),
    OFFICIAL("chính thức");

    private final String title;

    Grade(String title) {
        this.title = title;
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    /** The weaker of two; what has none does not weaken the other. */
    public static @Nullable Grade weaker(@Nullable Grade one, @Nullable Grade other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }
}
