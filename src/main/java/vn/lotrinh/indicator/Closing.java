package vn.lotrinh.indicator;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.Period;

/**
 * One time that a period was closed. <i>Lần chốt số liệu</i>.
 *
 * @param number from 1; one more each time that it was reopened and closed again
 * @param closedBy the reference of whoever closed it
 * @param versions what the values rest on
 * @param reopened absent while it is closed
 */
public record Closing(
        Period period,
        int number,
        String closedBy,
        Instant closedAt,
        Map<String, String> versions,
        @Nullable Reopened reopened) {

    /** Why it did not stay closed. */
    public record Reopened(String by, Instant at, String why) {}

    public boolean isClosed() {
        return reopened == null;
    }
}
