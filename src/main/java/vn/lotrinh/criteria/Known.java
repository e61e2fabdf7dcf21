package vn.lotrinh.criteria;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.pack.LeftOut;
import vn.lotrinh.registry.RegisterSet;

/**
 * What a criteria set may speak of: the indicators and the registers of its pack or of the commune.
 *
 * @param leftOut indicators that can't be used because of a mistake that is told elsewhere
 */
record Known(Map<String, IndicatorDefinition> indicators, LeftOut leftOut, RegisterSet registers) {

    static Known of(Collection<IndicatorDefinition> indicators, LeftOut leftOut, RegisterSet registers) {
        return new Known(
                indicators.stream()
                        .collect(Collectors.toUnmodifiableMap(IndicatorDefinition::code, Function.identity())),
                leftOut,
                registers);
    }

    /** Whether nobody has such an indicator, so that whoever names it is wrong. */
    boolean isUnknownIndicator(String code) {
        return !indicators.containsKey(code) && !leftOut.has(code);
    }

    Optional<IndicatorDefinition> findIndicator(String code) {
        return Optional.ofNullable(indicators.get(code));
    }
}
