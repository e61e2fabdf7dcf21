package vn.lotrinh.indicator.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as the API gives it.
 *
 * @param next cursor of the next part; absent behind the last one
 */
record Page<T>(List<T> items, @Nullable String next) {

    static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null);
    }
}
