package vn.lotrinh.province;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.ShowDerivation;
import vn.lotrinh.indicator.YearlyValues;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.plan.PlanInForce;
import vn.lotrinh.territory.ByCommune;

/** One commune, which is the only one in scope, as the province sees it. <i>Xem một xã từ cấp tỉnh</i>. */
@Service
public class ShowCommune {

    private final ReadCommunes readCommunes;
    private final PlanInForce planInForce;
    private final ShowDerivation derivations;

    ShowCommune(ReadCommunes readCommunes, PlanInForce planInForce, ShowDerivation derivations) {
        this.readCommunes = readCommunes;
        this.planInForce = planInForce;
        this.derivations = derivations;
    }

    /** As of the end of a year. */
    @Transactional(readOnly = true)
    public CommuneTargets targets(int year) {
        var read = readCommunes.handle(year);
        var commune = read.communes().getFirst();
        var shared = read.targetsOf(commune.code());
        int all = read.targets().getOrDefault(commune.code(), List.of()).size();
        return new CommuneTargets(commune, read.asOf(), planInForce.find().orElse(null), shared, all - shared.size());
    }

    /** One indicator and year; empty for a code that is none of the base pack. */
    @Transactional(readOnly = true)
    public Optional<IndicatorOfCommune> find(String code, int year) {
        var read = readCommunes.handle(year);
        var commune = read.communes().getFirst();
        return Optional.ofNullable(read.indicatorsOf(commune.code()).get(code))
                .map(indicator -> new IndicatorOfCommune(
                        commune,
                        indicator,
                        year,
                        read.asOf(),
                        ByCommune.of(read.yearly(), commune.code()).getOrDefault(code, YearlyValues.NONE),
                        read.targetsOf(commune.code()).stream()
                                .filter(standing ->
                                        code.equals(standing.target().indicator()))
                                .toList(),
                        derivations.handle(indicator, Place.WHOLE_COMMUNE, Period.ofYear(year))));
    }
}
