package vn.lotrinh.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Stored periods that make a span exactly, without a gap and without an overlap. A period of just these days comes before
 * any sum, and longer ones before shorter.
 */
final class Tiling {

    private static final Comparator<Report> LONGEST_FIRST =
            Comparator.comparing((Report report) -> report.period().to()).reversed();

    private Tiling() {}

    /** In the order of time; empty when they don't tile it. */
    static Optional<List<Report>> of(Span span, List<Report> reports) {
        var tiles = new ArrayList<Report>();
        return tile(span.from(), span.to(), reports, tiles) ? Optional.of(List.copyOf(tiles)) : Optional.empty();
    }

    private static boolean tile(LocalDate from, LocalDate to, List<Report> reports, List<Report> tiles) {
        if (from.isAfter(to)) {
            return true;
        }
        var candidates = reports.stream()
                .filter(report -> report.period().from().equals(from)
                        && !report.period().to().isAfter(to))
                .sorted(LONGEST_FIRST)
                .toList();
        for (var candidate : candidates) {
            tiles.add(candidate);
            if (tile(candidate.period().to().plusDays(1), to, reports, tiles)) {
                return true;
            }
            tiles.removeLast();
        }
        return false;
    }
}
