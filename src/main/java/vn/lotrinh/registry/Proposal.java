package vn.lotrinh.registry;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of a record that waits for approval. <i>Đề nghị</i>.
 *
 * @param baseVersion the version that was there when it was proposed; 0 for a new record
 * @param mode {@code CREATE}, {@code CHANGE}, {@code CORRECT} or {@code DELETE}
 * @param at the first day of the stretch that is to be corrected; absent where its own days say which
 * @param content the row, as JSON; empty for a deletion
 * @param proposedBy the reference of whoever proposed it, who may not approve it
 */
public record Proposal(
        UUID id,
        String register,
        UUID record,
        int baseVersion,
        String mode,
        @Nullable LocalDate at,
        String content,
        @Nullable String village,
        @Nullable String reason,
        @Nullable String source,
        String proposedBy,
        OffsetDateTime proposedAt) {

    public boolean isDeletion() {
        return mode.equals("DELETE");
    }
}
