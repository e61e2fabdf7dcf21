package vn.lotrinh.desk;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.lotrinh.indicator.Cell;
import vn.lotrinh.indicator.Value;
import vn.lotrinh.plan.Direction;
import vn.lotrinh.plan.TargetStanding;

/**
 * What changed from the year before to the year of the page. <i>Đổi gì so với năm trước</i>. Changes for the worse come first, then the
 * largest against what was there before. Nothing is compared across a break.
 */
final class Changes {

    private Changes() {}

    /** One target's change; {@code now} and {@code before} have figures. */
    record Change(TargetStanding standing, Value before, Value now, BigDecimal from, BigDecimal to) {

        BigDecimal difference() {
            return to.subtract(from);
        }

        boolean worse() {
            return difference().signum() != 0
                    && (standing.target().goal().direction() == Direction.UP)
                            == difference().signum() < 0;
        }

        private BigDecimal size() {
            return from.signum() == 0
                    ? difference().abs()
                    : difference().divide(from, MathContext.DECIMAL32).abs();
        }
    }

    static List<Change> of(List<TargetStanding> standings) {
        return standings.stream()
                .flatMap(standing -> of(standing).stream())
                .sorted(Comparator.comparing((Change change) -> !change.worse())
                        .thenComparing(change -> change.size().negate()))
                .toList();
    }

    private static Optional<Change> of(TargetStanding standing) {
        var indicator = standing.indicator();
        int year = standing.year();
        if (indicator == null || indicator.breaksBetween(year - 1, year)) {
            return Optional.empty();
        }
        var before = standing.years().get(year - 1);
        var now = standing.years().get(year);
        return before != null
                        && now != null
                        && before.cell() instanceof Cell.Known(var from)
                        && now.cell() instanceof Cell.Known(var to)
                        && from.compareTo(to) != 0
                ? Optional.of(new Change(standing, before, now, from, to))
                : Optional.empty();
    }
}
