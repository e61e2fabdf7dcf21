package vn.lotrinh.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.StringUtils;
import vn.lotrinh.indicator.OneSource;
import vn.lotrinh.indicator.Value;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.plan.TargetStanding;

/**
 * Which villages lag, and in what. <i>Thôn tụt lại</i>. A village lags in a target when its figure is worse than the commune's by a
 * quarter of it or more; only figures that villages can be compared in count: shares and amounts per head or hectare. Whoever lags in
 * more comes first, then whoever lags further. An official figure is held against another official one, or else the commune's own against its own.
 */
final class Lagging {

    private static final BigDecimal A_QUARTER = new BigDecimal("0.25");

    private final Map<String, Village> villages = new LinkedHashMap<>();

    /** What one village lags in. */
    static final class Village {
        private final List<String> reasons = new ArrayList<>();
        private BigDecimal furthest = BigDecimal.ZERO;

        List<String> reasons() {
            return reasons;
        }
    }

    /** Takes one target's villages into account. */
    void compare(TargetStanding standing, List<Value> ofVillages) {
        var indicator = standing.indicator();
        var commune = standing.value().orElse(null);
        if (indicator == null || indicator.ratio() == null || commune == null) {
            return;
        }
        for (Value value : ofVillages) {
            var source = OneSource.of(List.of(value, commune));
            var compared = source.figure(value);
            var reference = source.figure(commune).filter(figure -> figure.signum() > 0);
            if (compared.isPresent() && reference.isPresent()) {
                var amount = compared.get();
                var ofTheCommune = reference.get();
                var behind = behind(standing, amount, ofTheCommune);
                if (behind.compareTo(A_QUARTER) >= 0) {
                    var village = villages.computeIfAbsent(value.place().code(), _ -> new Village());
                    village.reasons.add(
                            StringUtils.uncapitalize(standing.target().name()) + " "
                                    + VietnameseFormat.withUnit(
                                            VietnameseFormat.number(amount, indicator.decimals()), indicator.unit()));
                    village.furthest = village.furthest.max(behind);
                }
            }
        }
    }

    /** How much worse than the commune, as a share of its figure. */
    private static BigDecimal behind(TargetStanding standing, BigDecimal amount, BigDecimal ofTheCommune) {
        var difference = switch (standing.target().goal().direction()) {
            case UP -> ofTheCommune.subtract(amount);
            case DOWN -> amount.subtract(ofTheCommune);
        };
        return difference.divide(ofTheCommune, 4, RoundingMode.HALF_UP);
    }

    /** By code, the worst first. */
    List<Map.Entry<String, Village>> worstFirst() {
        return villages.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Village>, Integer>comparing(
                                entry -> -entry.getValue().reasons.size())
                        .thenComparing(entry -> entry.getValue().furthest.negate())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }
}
