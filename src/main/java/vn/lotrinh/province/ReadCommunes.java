package vn.lotrinh.province;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.Indicators;
import vn.lotrinh.indicator.ShowValues;
import vn.lotrinh.indicator.YearlyValues;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.plan.ShowTargets;
import vn.lotrinh.plan.TargetStanding;
import vn.lotrinh.territory.InstalledCommunes;
import vn.lotrinh.territory.InstalledCommunes.Named;

/** Brings what every commune in scope says about a year out of the database, in as many statements for 92 of them as for one. */
@Component
class ReadCommunes {

    private final InstalledCommunes communes;
    private final Indicators indicators;
    private final ShowValues values;
    private final ShowTargets targets;
    private final Clock clock;

    ReadCommunes(
            InstalledCommunes communes, Indicators indicators, ShowValues values, ShowTargets targets, Clock clock) {
        this.communes = communes;
        this.indicators = indicators;
        this.values = values;
        this.targets = targets;
        this.clock = clock;
    }

    /**
     * What was brought.
     *
     * @param asOf the day behind the year, or today while it goes on
     * @param communes as Vietnamese lists sort
     * @param indicators those that every commune shares, by their codes, commune by commune
     * @param yearly values of the years by indicator
     * @param targets of the communes that have a plan in force
     */
    record Read(
            LocalDate asOf,
            List<Named> communes,
            Map<CommuneCode, Map<String, IndicatorDefinition>> indicators,
            Map<CommuneCode, Map<String, YearlyValues>> yearly,
            Map<CommuneCode, List<TargetStanding>> targets) {

        /** Each once, in the order of the base pack. */
        List<IndicatorDefinition> offered() {
            var offered = new LinkedHashMap<String, IndicatorDefinition>();
            communes.forEach(commune ->
                    indicatorsOf(commune.code()).values().forEach(one -> offered.putIfAbsent(one.code(), one)));
            return List.copyOf(offered.values());
        }

        Map<String, IndicatorDefinition> indicatorsOf(CommuneCode commune) {
            return indicators.getOrDefault(commune, Map.of());
        }

        /** The targets that are measured by what every commune shares. */
        List<TargetStanding> targetsOf(CommuneCode commune) {
            return targets.getOrDefault(commune, List.of()).stream()
                    .filter(TargetStanding::isShared)
                    .toList();
        }
    }

    /** The day on which all of a year can be told; today while it goes on. */
    private LocalDate asOf(int year) {
        var today = LocalDate.now(clock);
        var behind = LocalDate.of(year + 1, 1, 1);
        return behind.isAfter(today) ? today : behind;
    }

    @Transactional(readOnly = true)
    Read handle(int year) {
        var scope = Set.copyOf(CommuneScope.list());
        var asOf = asOf(year);
        var yearly = values.yearlyByCommune(asOf);
        var shared = new LinkedHashMap<CommuneCode, Map<String, IndicatorDefinition>>();
        indicators.listByCommune().forEach((commune, own) -> {
            var byCode = new LinkedHashMap<String, IndicatorDefinition>();
            own.stream().filter(IndicatorDefinition::common).forEach(one -> byCode.put(one.code(), one));
            shared.put(commune, byCode);
        });
        return new Read(
                asOf,
                communes.listNamed().stream()
                        .filter(commune -> scope.contains(commune.code()))
                        .toList(),
                shared,
                yearly,
                targets.byCommune(yearly, asOf));
    }
}
