package vn.lotrinh.administration;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a long list, the latest first.
 *
 * @param found one more than the page shows, when there is a next one
 */
record Paging<T>(List<T> found) {

    private static final int SHOWN = 50;

    /** How many to ask for. */
    static final int ASKED = SHOWN + 1;

    List<T> shown() {
        return found.size() > SHOWN ? found.subList(0, SHOWN) : found;
    }

    /** Where the next page is; absent at the end. */
    @Nullable
    String next(Function<T, String> address) {
        return found.size() > SHOWN ? address.apply(shown().getLast()) : null;
    }
}
