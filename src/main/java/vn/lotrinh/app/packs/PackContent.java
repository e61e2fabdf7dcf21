package vn.lotrinh.app.packs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.lotrinh.access.Agency;
import vn.lotrinh.access.AgencyPart;
import vn.lotrinh.app.StartRefused;
import vn.lotrinh.criteria.CriteriaPart;
import vn.lotrinh.criteria.CriteriaSet;
import vn.lotrinh.indicator.CompletenessPart;
import vn.lotrinh.indicator.CompletenessRule;
import vn.lotrinh.indicator.Constant;
import vn.lotrinh.indicator.ConstantPart;
import vn.lotrinh.indicator.CountingPart;
import vn.lotrinh.indicator.IndicatorDefinition;
import vn.lotrinh.indicator.IndicatorPart;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFindings;
import vn.lotrinh.plan.PlanDefinition;
import vn.lotrinh.plan.PlanPart;
import vn.lotrinh.plan.Thresholds;
import vn.lotrinh.plan.ThresholdsPart;
import vn.lotrinh.registry.RegisterPart;
import vn.lotrinh.registry.RegisterSet;
import vn.lotrinh.territory.Territory;
import vn.lotrinh.territory.TerritoryPart;

/** What a pack without mistakes says, part by part. */
record PackContent(
        Territory territory,
        List<Agency> agencies,
        RegisterSet registers,
        List<Constant> constants,
        List<IndicatorDefinition> indicators,
        CompletenessRule completeness,
        List<CriteriaSet> criteria,
        Thresholds thresholds,
        Optional<PlanDefinition> plan) {

    /**
     * Reads a folder that was checked.
     *
     * @param countedFrom the year from which records count, where it is not the pack that says so
     */
    static PackContent read(Path folder, OptionalInt countedFrom) {
        var pack = Pack.open(folder, new PackFindings());
        var territory = pack.reading(new TerritoryPart())
                .value()
                .orElseThrow(() -> new StartRefused("Bộ cấu hình " + folder
                        + " không có territory.yaml nên không có xã nào để phục vụ; hãy thêm tệp này."));
        var from = countedFrom.isPresent()
                ? countedFrom
                : pack.reading(new CountingPart()).value();
        return new PackContent(
                territory,
                pack.reading(new AgencyPart()).value(),
                pack.reading(new RegisterPart()).value(),
                pack.reading(new ConstantPart()).value(),
                pack.reading(new IndicatorPart()).value().stream()
                        .map(one -> from.isPresent() ? one.countedFrom(from.getAsInt()) : one)
                        .toList(),
                pack.reading(new CompletenessPart()).value(),
                pack.reading(new CriteriaPart()).value(),
                pack.reading(new ThresholdsPart()).value(),
                pack.reading(new PlanPart()).value());
    }

    CommuneCode commune() {
        return territory.commune();
    }
}
