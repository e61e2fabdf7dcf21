package vn.lotrinh.criteria;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * In which year a subject is to meet the whole set. <i>Năm dự kiến đạt</i>. It is never changed; the next version takes its place.
 *
 * @param subject its code
 * @param version counted from 1
 * @param year absent where it was taken back
 * @param by reference of whoever said it
 */
public record PlannedYear(
        String subject,
        int version,
        @Nullable Integer year,
        @Nullable String note,
        String by,
        Instant at) {}
