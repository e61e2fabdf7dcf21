package vn.lotrinh.indicator;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.indicator.IndicatorTable.Origin;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Trail;

/**
 * Writes the indicators of a pack into the database; what is there already and says the same stays as it is. <i>Cài đặt chỉ số</i>. One
 * that the pack no longer names stays, because figures and targets point at it.
 */
@Service
public class InstallIndicators {

    private final IndicatorTable indicators;
    private final Trail trail;

    InstallIndicators(IndicatorTable indicators, Trail trail) {
        this.indicators = indicators;
        this.trail = trail;
    }

    @Transactional
    public void handle(List<IndicatorDefinition> definitions, Actor by) {
        var commune = CommuneScope.getOne();
        var present = indicators.listOfPacks(commune).stream()
                .collect(Collectors.toMap(IndicatorDefinition::code, Function.identity()));
        for (int position = 0; position < definitions.size(); position++) {
            var definition = definitions.get(position);
            if (!definition.equals(present.get(definition.code()))) {
                indicators.write(commune, definition, Origin.PACK, position + 1);
                int version = indicators.versionOf(commune, definition.code());
                trail.record(IndicatorChange.of(commune, by, "installed", definition, version));
            }
        }
    }
}
