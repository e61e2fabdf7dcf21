package vn.lotrinh.portal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Value;
import vn.lotrinh.portal.ReleasedTarget.Village;
import vn.lotrinh.portal.SmallNumbers.Count;

/** What the public sees of the villages of one figure. */
final class ReleasedVillages {

    private ReleasedVillages() {}

    /** With small numbers hidden where people or households are counted. */
    static List<Village> of(IndicatorDefinition indicator, List<Value> values, Map<String, String> names) {
        var hidden = indicator.countsPeople() ? SmallNumbers.hidden(counts(values)) : Set.<String>of();
        return values.stream()
                .map(value -> village(indicator, value, names, hidden))
                .toList();
    }

    private static List<Count> counts(List<Value> values) {
        var counts = new ArrayList<Count>();
        for (Value value : values) {
            value.amount()
                    .ifPresent(amount -> counts.add(new Count(
                            value.place().code(),
                            Optional.ofNullable(value.numerator()).orElse(amount),
                            value.denominator())));
        }
        return counts;
    }

    private static Village village(
            IndicatorDefinition indicator, Value value, Map<String, String> names, Set<String> hidden) {
        String code = value.place().code();
        String name = names.getOrDefault(code, code);
        if (hidden.contains(code)) {
            return new Village(code, name, null, null, null, true);
        }
        BigDecimal amount = value.amount().orElse(null);
        boolean counted = indicator.countsPeople() && amount != null;
        return new Village(
                code, name, amount, counted ? value.numerator() : null, counted ? value.denominator() : null, false);
    }
}
