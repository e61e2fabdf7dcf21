package vn.lotrinh.jobs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of long work. <i>Công việc chạy nền</i>.
 *
 * @param kind whose work it is: {@link LongWork#kind}
 * @param title for the person who waits
 * @param subject what it is about, in the words of its kind, such as the digest of a file
 * @param attempts how often it was begun
 * @param done steps finished
 * @param total steps in all; 0 while nobody knows
 * @param sentence the step at work, or how it ended
 * @param result address of what came of it
 */
public record Job(
        UUID id,
        String kind,
        String title,
        String subject,
        JobState state,
        int attempts,
        int done,
        int total,
        @Nullable String sentence,
        @Nullable String result,
        String madeBy,
        Instant madeAt,
        @Nullable Instant endedAt) {}
