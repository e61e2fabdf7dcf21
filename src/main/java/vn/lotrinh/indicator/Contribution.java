package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.indicator.IndicatorDefinition.OverTime;

/**
 * Amounts that were added, with what they were made of. Of a ratio both parts are added, and divided only at the end.
 *
 * @param grade the weakest that took part
 * @param submitted whether all of it may count in the commune's total
 * @param reports what it was made of
 */
record Contribution(
        BigDecimal amount,
        @Nullable BigDecimal denominator,
        @Nullable Grade grade,
        boolean submitted,
        List<Report> reports) {

    /** One place's share of a span; empty when what it reported does not tile the span. */
    static Optional<Contribution> of(Span span, List<Report> reports, OverTime overTime) {
        return Tiling.of(span, reports).map(tiles -> {
            var counted = overTime == OverTime.LAST ? List.of(tiles.getLast()) : tiles;
            return sum(counted.stream().map(Contribution::of).toList());
        });
    }

    private static Contribution of(Report report) {
        return new Contribution(
                report.amount(), report.denominator(), report.grade(), report.submitted(), List.of(report));
    }

    /** At least one. */
    static Contribution sum(List<Contribution> parts) {
        return parts.stream().reduce(Contribution::plus).orElseThrow();
    }

    private Contribution plus(Contribution other) {
        return new Contribution(
                amount.add(other.amount),
                denominator == null || other.denominator == null ? null : denominator.add(other.denominator),
                Grade.weaker(grade, other.grade),
                submitted && other.submitted,
                Stream.concat(reports.stream(), other.reports.stream()).toList());
    }

    /** Absent for what was counted from records. */
    @Nullable
    Instant lastChange() {
        return reports.stream().map(Report::at).max(Comparator.naturalOrder()).orElse(null);
    }

    /** The official figures that make it; none for what the commune computes itself. */
    List<OfficialFigure> officialFigures() {
        return reports.stream()
                .map(Report::official)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** What records say, for a place that has submitted all of it or need not. */
    static Contribution counted(BigDecimal amount, @Nullable BigDecimal denominator, Grade grade, boolean submitted) {
        return new Contribution(amount, denominator, grade, submitted, List.of());
    }

    /** The same, no firmer than a grade. */
    Contribution atMost(Grade firmest) {
        return new Contribution(amount, denominator, Grade.weaker(grade, firmest), submitted, reports);
    }
}
