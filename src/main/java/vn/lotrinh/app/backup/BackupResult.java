package vn.lotrinh.app.backup;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one backup ended that was made in the folder of the settings. <i>Kết quả sao lưu</i>.
 *
 * @param madeBy as {@link vn.lotrinh.kernel.Actor#reference()} writes it
 * @param archive what was made; null where it failed
 * @param failure why nothing was made; null where it was
 */
record BackupResult(
        Instant begunAt,
        Instant endedAt,
        String madeBy,
        boolean encrypted,
        @Nullable Archive archive,
        @Nullable String failure) {

    /** @param size bytes */
    record Archive(String file, long size, long rows) {}

    boolean made() {
        return archive != null;
    }

    /** A clock that was far ahead makes none of a moment ago. */
    boolean endedWithin(Duration time, Instant now) {
        return Duration.between(endedAt, now).abs().compareTo(time) < 0;
    }
}
