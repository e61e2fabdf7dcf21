package vn.lotrinh.app.packs;

import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.AgencyPart;
import vn.lotrinh.access.InstallAgencies;
import vn.lotrinh.app.StartRefused;
import vn.lotrinh.indicator.CompletenessPart;
import vn.lotrinh.indicator.IndicatorPart;
import vn.lotrinh.indicator.InstallCompletenessRule;
import vn.lotrinh.indicator.InstallIndicators;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFinding;
import vn.lotrinh.plan.InstallPlan;
import vn.lotrinh.plan.InstallThresholds;
import vn.lotrinh.plan.PlanPart;
import vn.lotrinh.plan.ThresholdsPart;
import vn.lotrinh.territory.InstallTerritory;
import vn.lotrinh.territory.TerritoryPart;

/**
 * Puts the commune of the pack in place at every start: places, agencies, what is measured, and the plan of a commune that has
 * none. A pack with anything wrong in it stops the start before anything of it takes effect.
 */
@Component
@Order(InstallPack.FIRST)
public class InstallPack implements ApplicationRunner {

    /** Before anything is written into the commune. */
    public static final int FIRST = 0;

    private static final Actor START = new Actor.Program("start");

    private final InstalledPack installedPack;
    private final InstallTerritory installTerritory;
    private final InstallAgencies installAgencies;
    private final InstallIndicators installIndicators;
    private final InstallCompletenessRule installCompletenessRule;
    private final InstallThresholds installThresholds;
    private final InstallPlan installPlan;

    InstallPack(
            InstalledPack installedPack,
            InstallTerritory installTerritory,
            InstallAgencies installAgencies,
            InstallIndicators installIndicators,
            InstallCompletenessRule installCompletenessRule,
            InstallThresholds installThresholds,
            InstallPlan installPlan) {
        this.installedPack = installedPack;
        this.installTerritory = installTerritory;
        this.installAgencies = installAgencies;
        this.installIndicators = installIndicators;
        this.installCompletenessRule = installCompletenessRule;
        this.installThresholds = installThresholds;
        this.installPlan = installPlan;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var folder = installedPack.folder();
        var findings = PackCheck.of(folder);
        if (!findings.isEmpty()) {
            throw new StartRefused("Bộ cấu hình có lỗi nên chưa khởi động; hãy sửa rồi chạy lại:\n"
                    + findings.list().stream().map(PackFinding::toString).collect(Collectors.joining("\n")));
        }
        var pack = Pack.open(folder, findings);
        var territory = new TerritoryPart()
                .read(pack, findings)
                .orElseThrow(() -> new StartRefused("Bộ cấu hình " + folder
                        + " không có territory.yaml nên không có xã nào để phục vụ; hãy thêm tệp này."));
        var agencies = new AgencyPart().read(pack, findings);
        var indicators = new IndicatorPart().read(pack, findings);
        var completeness = new CompletenessPart().read(pack, findings);
        var thresholds = new ThresholdsPart().read(pack, findings);
        var plan = new PlanPart().read(pack, findings);
        CommuneScope.of(territory.commune()).run(() -> {
            installTerritory.handle(territory, START);
            installAgencies.handle(agencies, START);
            installIndicators.handle(indicators, START);
            installCompletenessRule.handle(completeness, START);
            installThresholds.handle(thresholds, START);
            plan.ifPresent(definition -> installPlan.handle(definition, START));
            return true;
        });
    }
}
