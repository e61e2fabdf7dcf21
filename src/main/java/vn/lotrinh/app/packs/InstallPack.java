package vn.lotrinh.app.packs;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.AgencyPart;
import vn.lotrinh.access.InstallAgencies;
import vn.lotrinh.app.StartRefused;
import vn.lotrinh.app.database.HomeSettings;
import vn.lotrinh.criteria.CriteriaPart;
import vn.lotrinh.criteria.InstallCriteria;
import vn.lotrinh.demo.DemonstrationDay;
import vn.lotrinh.indicator.CompletenessPart;
import vn.lotrinh.indicator.ConstantPart;
import vn.lotrinh.indicator.CountingPart;
import vn.lotrinh.indicator.IndicatorPart;
import vn.lotrinh.indicator.InstallCompletenessRule;
import vn.lotrinh.indicator.InstallConstants;
import vn.lotrinh.indicator.InstallFormulas;
import vn.lotrinh.indicator.InstallIndicators;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFinding;
import vn.lotrinh.plan.InstallPlan;
import vn.lotrinh.plan.InstallThresholds;
import vn.lotrinh.plan.PlanPart;
import vn.lotrinh.plan.ThresholdsPart;
import vn.lotrinh.registry.InstallRegisters;
import vn.lotrinh.registry.RegisterPart;
import vn.lotrinh.registry.RegisterSet;
import vn.lotrinh.registry.RenewCopies;
import vn.lotrinh.territory.InstallTerritory;
import vn.lotrinh.territory.InstalledCommunes;
import vn.lotrinh.territory.TerritoryPart;

/**
 * Puts the commune of the pack in place at every start: registers, places, agencies, what is measured, and the plan of a commune that has
 * none. A pack with anything wrong in it stops the start before anything of it takes effect.
 */
@Component
@ConditionalOnWebApplication
@Order(InstallPack.FIRST)
public class InstallPack implements ApplicationRunner {

    /** Before anything is written into the commune. */
    public static final int FIRST = 0;

    private static final Actor START = new Actor.Program("start");

    private final HomeSettings home;
    private final InstalledPack installedPack;
    private final InstallTerritory installTerritory;
    private final InstallAgencies installAgencies;
    private final InstallRegisters installRegisters;
    private final InstallConstants installConstants;
    private final InstallIndicators installIndicators;
    private final InstallCompletenessRule installCompletenessRule;
    private final InstallCriteria installCriteria;
    private final InstallThresholds installThresholds;
    private final InstallPlan installPlan;
    private final InstallFormulas installFormulas;
    private final RenewCopies renewCopies;
    private final InstalledCommunes communes;

    InstallPack(
            HomeSettings home,
            InstalledPack installedPack,
            InstallTerritory installTerritory,
            InstallAgencies installAgencies,
            InstallRegisters installRegisters,
            InstallConstants installConstants,
            InstallIndicators installIndicators,
            InstallCompletenessRule installCompletenessRule,
            InstallCriteria installCriteria,
            InstallThresholds installThresholds,
            InstallPlan installPlan,
            InstallFormulas installFormulas,
            RenewCopies renewCopies,
            InstalledCommunes communes) {
        this.home = home;
        this.installedPack = installedPack;
        this.installTerritory = installTerritory;
        this.installAgencies = installAgencies;
        this.installRegisters = installRegisters;
        this.installConstants = installConstants;
        this.installIndicators = installIndicators;
        this.installCompletenessRule = installCompletenessRule;
        this.installCriteria = installCriteria;
        this.installThresholds = installThresholds;
        this.installPlan = installPlan;
        this.installFormulas = installFormulas;
        this.renewCopies = renewCopies;
        this.communes = communes;
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
        var territory = pack.reading(new TerritoryPart())
                .value()
                .orElseThrow(() -> new StartRefused("Bộ cấu hình " + folder
                        + " không có territory.yaml nên không có xã nào để phục vụ; hãy thêm tệp này."));
        var agencies = pack.reading(new AgencyPart()).value();
        var registers = pack.reading(new RegisterPart()).value();
        var constants = pack.reading(new ConstantPart()).value();
        var recordsFrom = home.demo()
                ? OptionalInt.of(DemonstrationDay.FIRST_YEAR)
                : pack.reading(new CountingPart()).value();
        var indicators = pack.reading(new IndicatorPart()).value().stream()
                .map(one -> recordsFrom.isPresent() ? one.countedFrom(recordsFrom.getAsInt()) : one)
                .toList();
        var completeness = pack.reading(new CompletenessPart()).value();
        var criteria = pack.reading(new CriteriaPart()).value();
        var thresholds = pack.reading(new ThresholdsPart()).value();
        var plan = pack.reading(new PlanPart()).value();
        installFormulas.alone(() -> {
            var activated = activate(registers);
            CommuneScope.of(territory.commune()).run(() -> {
                installTerritory.handle(territory, START);
                installAgencies.handle(agencies, START);
                installConstants.handle(constants, START);
                installFormulas.prepare(indicators, activated.changed());
                installIndicators.handle(indicators, START);
                installCompletenessRule.handle(completeness, START);
                installCriteria.handle(criteria, START);
                installThresholds.handle(thresholds, START);
                plan.ifPresent(definition -> installPlan.handle(definition, START));
                return true;
            });
            renewCopies(activated);
            installFormulas.handle(activated.changed());
            return true;
        });
    }

    private InstallRegisters.Outcome.Activated activate(RegisterSet registers) {
        return switch (installRegisters.handle(registers)) {
            case InstallRegisters.Outcome.Activated activated -> activated;
            case InstallRegisters.Outcome.Refused(var sentences) ->
                throw new StartRefused(
                        "Sổ bộ trong bộ cấu hình không khớp với dữ liệu đã có nên chưa khởi động; hãy sửa rồi chạy lại:\n"
                                + String.join("\n", sentences));
        };
    }

    /** Records that were there take over what a new definition asks for. */
    private void renewCopies(InstallRegisters.Outcome.Activated activated) {
        for (var commune : communes.list()) {
            CommuneScope.of(commune).run(() -> {
                activated.copies().forEach(register -> renewCopies.handle(START, register));
                return true;
            });
        }
    }
}
