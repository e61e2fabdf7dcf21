package vn.lotrinh.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.ShowValues;
import vn.lotrinh.indicator.YearlyValues;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.territory.ByCommune;

/** Where the targets of the plan in force stand. <i>Tình hình các chỉ tiêu</i>. */
@Service
public class ShowTargets {

    private final PlanInForce planInForce;
    private final MeasuredBy measured;
    private final ShowValues values;
    private final ThresholdsTable thresholds;
    private final Clock clock;

    ShowTargets(
            PlanInForce planInForce, MeasuredBy measured, ShowValues values, ThresholdsTable thresholds, Clock clock) {
        this.planInForce = planInForce;
        this.measured = measured;
        this.values = values;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    /** Today, where a page asks about no other day. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** In the order of the plan; none without a plan in force. */
    @Transactional(readOnly = true)
    public List<TargetStanding> list(LocalDate asOf) {
        return byCommune(values.yearlyByCommune(asOf), asOf).getOrDefault(CommuneScope.getOne(), List.of());
    }

    /**
     * Of every commune in scope that has a plan in force, in no more statements than of one.
     *
     * @param yearly what {@link ShowValues#yearlyByCommune} says as of the same day
     */
    @Transactional(readOnly = true)
    public Map<CommuneCode, List<TargetStanding>> byCommune(
            Map<CommuneCode, Map<String, YearlyValues>> yearly, LocalDate asOf) {
        var limits = thresholds.get(CommuneScope.list());
        var definitions = measured.byCommune();
        var standings = new LinkedHashMap<CommuneCode, List<TargetStanding>>();
        planInForce
                .targetsByCommune()
                .forEach((commune, inForce) -> standings.put(
                        commune,
                        standings(
                                inForce,
                                ByCommune.of(definitions, commune),
                                ByCommune.of(yearly, commune),
                                ByCommune.of(limits, commune),
                                asOf)));
        return standings;
    }

    private static List<TargetStanding> standings(
            TargetsInForce inForce,
            Map<String, IndicatorDefinition> definitions,
            Map<String, YearlyValues> yearly,
            Thresholds limits,
            LocalDate asOf) {
        return inForce.targets().stream()
                .map(target -> new Standing(
                                target,
                                target.indicator() == null ? null : definitions.get(target.indicator()),
                                yearsOf(target, yearly),
                                inForce.from(),
                                asOf)
                        .of(limits))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<TargetStanding> find(String code, LocalDate asOf) {
        return list(asOf).stream()
                .filter(standing -> standing.target().code().equals(code))
                .findFirst();
    }

    private static YearlyValues yearsOf(Target target, Map<String, YearlyValues> yearly) {
        return target.indicator() == null
                ? YearlyValues.NONE
                : yearly.getOrDefault(target.indicator(), YearlyValues.NONE);
    }
}
