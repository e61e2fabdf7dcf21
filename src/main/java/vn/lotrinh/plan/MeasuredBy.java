package vn.lotrinh.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Indicators;
import vn.lotrinh.kernel.CommuneCode;

/** The indicators by which targets of the commune at work may be measured. */
@Component
class MeasuredBy {

    private final Indicators indicators;

    MeasuredBy(Indicators indicators) {
        this.indicators = indicators;
    }

    Map<String, IndicatorDefinition> byCode() {
        return byCode(indicators.list());
    }

    /** Of every commune in scope. */
    Map<CommuneCode, Map<String, IndicatorDefinition>> byCommune() {
        var byCommune = new LinkedHashMap<CommuneCode, Map<String, IndicatorDefinition>>();
        indicators.listByCommune().forEach((commune, own) -> byCommune.put(commune, byCode(own)));
        return byCommune;
    }

    private static Map<String, IndicatorDefinition> byCode(List<IndicatorDefinition> indicators) {
        return indicators.stream()
                .collect(Collectors.toUnmodifiableMap(IndicatorDefinition::code, Function.identity()));
    }
}
