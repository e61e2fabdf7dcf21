package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A figure that somebody reported for a place and a period. <i>Số liệu báo cáo</i>.
 *
 * @param amount the value, or the numerator of a ratio
 * @param denominator of a ratio; absent for a plain number
 * @param source the document or survey it comes from
 * @param evidence digest of a file that was attached
 * @param version from 1; a removed figure that comes back goes on counting
 * @param enteredBy reference of the actor
 */
public record ReportedFigure(
        FigureKey key,
        BigDecimal amount,
        @Nullable BigDecimal denominator,
        Grade grade,
        String source,
        @Nullable String note,
        @Nullable String evidence,
        int version,
        String enteredBy,
        Instant enteredAt) {}
