package vn.lotrinh.plan;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Indicators;

/** The indicators by which targets of the commune at work may be measured. */
@Component
class MeasuredBy {

    private final Indicators indicators;

    MeasuredBy(Indicators indicators) {
        this.indicators = indicators;
    }

    Map<String, IndicatorDefinition> byCode() {
        return indicators.list().stream()
                .collect(Collectors.toUnmodifiableMap(IndicatorDefinition::code, Function.identity()));
    }
}
