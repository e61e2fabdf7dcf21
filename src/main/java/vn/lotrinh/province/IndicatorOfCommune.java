package vn.lotrinh.province;

import java.time.LocalDate;
import java.util.List;
import vn.lotrinh.indicator.Derivation;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.YearlyValues;
import vn.lotrinh.plan.TargetStanding;
import vn.lotrinh.territory.InstalledCommunes.Named;

/**
 * One indicator of one commune, with what the province may follow it back to.
 *
 * @param yearly its years up to the one that is asked about
 * @param targets the commune's own by this indicator
 * @param derivation with everything; pages show no figure's author, source or attachment, and no record
 */
public record IndicatorOfCommune(
        Named commune,
        IndicatorDefinition indicator,
        int year,
        LocalDate asOf,
        YearlyValues yearly,
        List<TargetStanding> targets,
        Derivation derivation) {

    public IndicatorOfCommune {
        targets = List.copyOf(targets);
    }

    /** Whether the commune counts by a formula of its own, which may speak of registers of its own and is not shown. */
    public boolean ownFormula() {
        return indicator.isCountedByItsOwn(year);
    }
}
