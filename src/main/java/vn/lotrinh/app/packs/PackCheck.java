package vn.lotrinh.app.packs;

import java.nio.file.Path;
import java.util.List;
import vn.lotrinh.access.AgencyPart;
import vn.lotrinh.criteria.CriteriaPart;
import vn.lotrinh.indicator.CompletenessPart;
import vn.lotrinh.indicator.ConstantPart;
import vn.lotrinh.indicator.CountingPart;
import vn.lotrinh.indicator.IndicatorPart;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFindings;
import vn.lotrinh.pack.PackPart;
import vn.lotrinh.pack.UnitPart;
import vn.lotrinh.plan.PlanPart;
import vn.lotrinh.plan.ThresholdsPart;
import vn.lotrinh.registry.RegisterPart;
import vn.lotrinh.territory.TerritoryPart;

/** Checks a pack as a whole, before anything of it takes effect. */
public final class PackCheck {

    /** Every module's part, in the order of the modules. */
    private static final List<PackPart<?>> PARTS = List.of(
            new TerritoryPart(),
            new AgencyPart(),
            new RegisterPart(),
            new ConstantPart(),
            new UnitPart(),
            new IndicatorPart(),
            new CountingPart(),
            new CompletenessPart(),
            new CriteriaPart(),
            new PlanPart(),
            new ThresholdsPart());

    private PackCheck() {}

    public static PackFindings of(Path folder) {
        var findings = new PackFindings();
        var pack = Pack.open(folder, findings);
        PARTS.forEach(part -> findings.addAll(pack.reading(part).findings().list()));
        pack.leftOver(PARTS.stream().flatMap(part -> part.files().stream()).toList(), findings);
        return findings;
    }
}
