package vn.lotrinh.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as the API answers it.
 *
 * @param next the cursor of the next page; null at the end
 */
public record Items<T>(List<T> items, @Nullable String next) {

    public Items {
        items = List.copyOf(items);
    }

    /** All there is. */
    public static <T> Items<T> all(List<T> items) {
        return new Items<>(items, null);
    }
}
