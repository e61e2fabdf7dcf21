package vn.lotrinh.trail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail. <i>Một dòng nhật ký</i>.
 *
 * @param at when, to the microsecond
 * @param actor as {@link vn.lotrinh.kernel.Actor#reference()} writes it
 * @param digest SHA-256 of the salt and the content
 */
public record TrailEntry(
        String commune,
        UUID id,
        Instant at,
        String actor,
        String action,
        String subject,
        String subjectId,
        int version,
        @Nullable String reason,
        @Nullable String source,
        byte[] digest) {

    /** What the seal of this entry is made of: every field, so that none can be altered unseen. */
    byte[] sealedBytes() {
        return new Digest()
                .add(commune)
                .add(id.toString())
                .add(Long.toString(
                        Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1_000)))
                .add(actor)
                .add(action)
                .add(subject)
                .add(subjectId)
                .add(Integer.toString(version))
                .add(reason)
                .add(source)
                .add(digest)
                .finish();
    }
}
