package vn.lotrinh.province;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Indicators;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.ShowDerivation;
import vn.lotrinh.indicator.ShowValues;
import vn.lotrinh.indicator.YearlyValues;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.plan.PlanInForce;
import vn.lotrinh.plan.ShowTargets;
import vn.lotrinh.plan.TargetStanding;
import vn.lotrinh.territory.InstalledCommunes;

/** One commune, which is the only one in scope, as the province sees it. <i>Xem một xã từ cấp tỉnh</i>. */
@Service
public class ShowCommune {

    private final ReadCommunes readCommunes;
    private final InstalledCommunes communes;
    private final Indicators indicators;
    private final PlanInForce planInForce;
    private final ShowTargets targets;
    private final ShowValues values;
    private final ShowDerivation derivations;

    ShowCommune(
            ReadCommunes readCommunes,
            InstalledCommunes communes,
            Indicators indicators,
            PlanInForce planInForce,
            ShowTargets targets,
            ShowValues values,
            ShowDerivation derivations) {
        this.readCommunes = readCommunes;
        this.communes = communes;
        this.indicators = indicators;
        this.planInForce = planInForce;
        this.targets = targets;
        this.values = values;
        this.derivations = derivations;
    }

    /** As of the end of a year. */
    @Transactional(readOnly = true)
    public CommuneTargets targets(int year) {
        var all = targets.list(asOf(year));
        var shared = all.stream().filter(ReadCommunes::isShared).toList();
        return new CommuneTargets(
                communes.getNamed(CommuneScope.getOne()),
                asOf(year),
                planInForce.find().orElse(null),
                shared,
                all.size() - shared.size());
    }

    /** One indicator and year; empty for a code that is none of the base pack. */
    @Transactional(readOnly = true)
    public Optional<IndicatorOfCommune> find(String code, int year) {
        return indicators.find(code).filter(IndicatorDefinition::common).map(indicator -> indicator(indicator, year));
    }

    private IndicatorOfCommune indicator(IndicatorDefinition indicator, int year) {
        var asOf = asOf(year);
        var yearly = values.yearly(asOf).getOrDefault(indicator.code(), YearlyValues.NONE);
        List<TargetStanding> standings = targets.list(asOf).stream()
                .filter(standing -> indicator.code().equals(standing.target().indicator()))
                .toList();
        return new IndicatorOfCommune(
                communes.getNamed(CommuneScope.getOne()),
                indicator,
                year,
                asOf,
                yearly.byYear(),
                standings,
                derivations.handle(indicator, Place.WHOLE_COMMUNE, Period.ofYear(year)),
                CompareCommunes.countsByItsOwn(indicator, year));
    }

    private LocalDate asOf(int year) {
        return readCommunes.asOf(year);
    }
}
