package vn.lotrinh.criteria;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.criteria.CriterionItem.MeasuredBy;
import vn.lotrinh.criteria.CriterionItem.MeasuredBy.At;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Indicators;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.ShowValues;
import vn.lotrinh.indicator.Value;
import vn.lotrinh.territory.ShowLineage;

/** Asks the indicators for what computed items need: the value of the last period that is over, of every village or of the commune. */
@Component
class ItemFigures {

    private final Indicators indicators;
    private final ShowValues showValues;
    private final ShowLineage showLineage;

    ItemFigures(Indicators indicators, ShowValues showValues, ShowLineage showLineage) {
        this.indicators = indicators;
        this.showValues = showValues;
        this.showLineage = showLineage;
    }

    /** By the code of the item, then by the place. */
    record Loaded(Map<String, Map<Place, Figure>> byItem) {

        @Nullable
        Figure find(CriterionItem item, AssessedSubject subject) {
            var figures = byItem.getOrDefault(item.code(), Map.of());
            return subject instanceof AssessedSubject.Village(var code) && atVillage(item)
                    ? figures.get(new Place.Village(code))
                    : figures.get(Place.WHOLE_COMMUNE);
        }
    }

    private static boolean atVillage(CriterionItem item) {
        return item.measuredBy() != null && item.measuredBy().at() == At.VILLAGE;
    }

    Loaded of(CriteriaSet set, LocalDate asOf) {
        var loaded = new HashMap<String, Map<Place, Figure>>();
        set.items().forEach(item -> {
            if (item.measuredBy() != null) {
                loaded.put(item.code(), figures(item.measuredBy(), asOf));
            }
        });
        return new Loaded(loaded);
    }

    private Map<Place, Figure> figures(MeasuredBy measuredBy, LocalDate asOf) {
        return indicators
                .find(measuredBy.indicator())
                .map(definition -> values(definition, measuredBy.at(), asOf).stream()
                        .map(value -> new Figure(definition, value, isThere(value)))
                        .collect(Collectors.toMap(figure -> figure.value().place(), Function.identity())))
                .orElse(Map.of());
    }

    private boolean isThere(Value value) {
        return !(value.place() instanceof Place.Village(var village))
                || showLineage.handle().isThere(village, value.period().to());
    }

    private List<Value> values(IndicatorDefinition definition, At at, LocalDate asOf) {
        var period = definition.frequency().lastEndedBefore(asOf);
        return at == At.VILLAGE
                ? showValues.listVillages(definition, period, asOf)
                : List.of(showValues.get(definition, Place.WHOLE_COMMUNE, period, asOf));
    }
}
