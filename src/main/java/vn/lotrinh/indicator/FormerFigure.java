package vn.lotrinh.indicator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version that no longer counts. <i>Bản cũ của số liệu</i>.
 *
 * @param endedBy reference of the actor who corrected or removed it
 * @param removedBecause why it was removed; absent where another version followed
 */
public record FormerFigure(
        ReportedFigure figure,
        String endedBy,
        Instant endedAt,
        @Nullable String removedBecause) {}
