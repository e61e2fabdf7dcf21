package vn.lotrinh.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneScope;

/** How the plan is read where it is unclear, and who said so. <i>Xem cách hiểu kế hoạch</i>. */
@Service
public class ShowReadings {

    private final IndicatorTable indicators;
    private final ReadingTable readings;
    private final FormulaChangeTable changes;

    ShowReadings(IndicatorTable indicators, ReadingTable readings, FormulaChangeTable changes) {
        this.indicators = indicators;
        this.readings = readings;
        this.changes = changes;
    }

    @Transactional(readOnly = true)
    public ReadingInForce of(IndicatorDefinition definition) {
        boolean counting = changes.listWaiting(CommuneScope.getOne()).stream()
                .anyMatch(change -> change.indicator().equals(definition.code()));
        return ReadingInForce.of(definition, history(definition), counting);
    }

    /** Of every indicator, by its code, in their order. */
    @Transactional(readOnly = true)
    public Map<String, ReadingInForce> byIndicator() {
        var commune = CommuneScope.getOne();
        var histories = readings.listConfirmed(commune, null).stream()
                .collect(Collectors.groupingBy(ConfirmedReading::indicator));
        var counting = changes.listWaiting(commune).stream()
                .map(FormulaChange::indicator)
                .collect(Collectors.toSet());
        var inForce = new LinkedHashMap<String, ReadingInForce>();
        indicators
                .list(commune)
                .forEach(definition -> inForce.put(
                        definition.code(),
                        ReadingInForce.of(
                                definition,
                                histories.getOrDefault(definition.code(), List.of()),
                                counting.contains(definition.code()))));
        return inForce;
    }

    /** What was confirmed, the last first. */
    @Transactional(readOnly = true)
    public List<ConfirmedReading> history(IndicatorDefinition definition) {
        return readings.listConfirmed(CommuneScope.getOne(), definition.code());
    }
}
