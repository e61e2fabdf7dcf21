package vn.lotrinh.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneScope;

/** How the plan is read where it is unclear, and who said so. <i>Xem cách hiểu kế hoạch</i>. */
@Service
public class ShowReadings {

    private final IndicatorTable indicators;
    private final ReadingTable readings;

    ShowReadings(IndicatorTable indicators, ReadingTable readings) {
        this.indicators = indicators;
        this.readings = readings;
    }

    @Transactional(readOnly = true)
    public ReadingInForce of(IndicatorDefinition definition) {
        return ReadingInForce.of(
                definition, history(definition).stream().findFirst().orElse(null));
    }

    /** Of every indicator, by its code, in their order. */
    @Transactional(readOnly = true)
    public Map<String, ReadingInForce> byIndicator() {
        var commune = CommuneScope.getOne();
        var last = new LinkedHashMap<String, ConfirmedReading>();
        readings.listConfirmed(commune, null).forEach(one -> last.putIfAbsent(one.indicator(), one));
        var inForce = new LinkedHashMap<String, ReadingInForce>();
        indicators
                .list(commune)
                .forEach(definition ->
                        inForce.put(definition.code(), ReadingInForce.of(definition, last.get(definition.code()))));
        return inForce;
    }

    /** What was confirmed, the last first. */
    @Transactional(readOnly = true)
    public List<ConfirmedReading> history(IndicatorDefinition definition) {
        return readings.listConfirmed(CommuneScope.getOne(), definition.code());
    }
}
