package vn.lotrinh.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.reading.Finding;

/**
 * Something wrong in the text, and what became of it. <i>Điểm cần xem lại</i>.
 *
 * @param reason why it was accepted, or how it was mended
 */
public record ReviewedFinding(
        UUID id,
        UUID plan,
        int position,
        Finding finding,
        FindingState state,
        @Nullable String reason,
        int version) {}
