package vn.lotrinh.criteria;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.registry.RegisterSet;

/** What a criteria set may speak of: the indicators and the registers of its pack or of the commune. */
record Known(Map<String, IndicatorDefinition> indicators, RegisterSet registers) {

    static Known of(Collection<IndicatorDefinition> indicators, RegisterSet registers) {
        return new Known(
                indicators.stream()
                        .collect(Collectors.toUnmodifiableMap(IndicatorDefinition::code, Function.identity())),
                registers);
    }

    Optional<IndicatorDefinition> findIndicator(String code) {
        return Optional.ofNullable(indicators.get(code));
    }
}
