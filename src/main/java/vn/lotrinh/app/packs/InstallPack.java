package vn.lotrinh.app.packs;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.lotrinh.access.InstallAgencies;
import vn.lotrinh.app.StartRefused;
import vn.lotrinh.app.database.HomeSettings;
import vn.lotrinh.criteria.InstallCriteria;
import vn.lotrinh.demo.DemonstrationDay;
import vn.lotrinh.indicator.InstallCompletenessRule;
import vn.lotrinh.indicator.InstallConstants;
import vn.lotrinh.indicator.InstallFormulas;
import vn.lotrinh.indicator.InstallIndicators;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.pack.PackFinding;
import vn.lotrinh.plan.InstallPlan;
import vn.lotrinh.plan.InstallThresholds;
import vn.lotrinh.registry.InstallRegisters;
import vn.lotrinh.registry.RegisterSet;
import vn.lotrinh.registry.RenewCopies;
import vn.lotrinh.territory.InstallTerritory;
import vn.lotrinh.territory.InstalledCommunes;

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
        try {
            install();
        } catch (PessimisticLockingFailureException busy) {
            throw new StartRefused(
                    "Một chương trình khác, chẳng hạn một lần sao lưu, đang đọc cơ sở dữ liệu nên chưa đổi được bảng của sổ bộ theo bộ cấu hình. Hãy đợi việc đó xong rồi khởi động lại.",
                    busy);
        }
    }

    private void install() {
        var content = read(installedPack.folder());
        installFormulas.alone(() -> {
            var activated = activate(content.registers());
            CommuneScope.of(content.commune()).run(() -> {
                installPlaces(content);
                installFormulas.prepare(content.indicators(), activated.changed());
                installMeanings(content);
                return true;
            });
            renewCopies(activated);
            installFormulas.handle(activated.changed());
            return true;
        });
    }

    /**
     * Puts communes in place that hold no records yet, so that nothing has to be counted before their definitions hold. Their packs stand on
     * the registers that are active already.
     */
    public void installNew(List<Path> folders) {
        installFormulas.alone(() -> {
            folders.forEach(folder -> {
                var content = read(folder);
                CommuneScope.of(content.commune()).run(() -> {
                    installPlaces(content);
                    installMeanings(content);
                    return true;
                });
            });
            installFormulas.handle(List.of());
            return true;
        });
    }

    private PackContent read(Path folder) {
        var findings = PackCheck.of(folder);
        if (!findings.isEmpty()) {
            throw new StartRefused("Bộ cấu hình có lỗi nên chưa khởi động; hãy sửa rồi chạy lại:\n"
                    + findings.list().stream().map(PackFinding::toString).collect(Collectors.joining("\n")));
        }
        return PackContent.read(
                folder, home.demo() ? OptionalInt.of(DemonstrationDay.FIRST_YEAR) : OptionalInt.empty());
    }

    private void installPlaces(PackContent content) {
        installTerritory.handle(content.territory(), START);
        installAgencies.handle(content.agencies(), START);
        installConstants.handle(content.constants(), START);
    }

    private void installMeanings(PackContent content) {
        installIndicators.handle(content.indicators(), START);
        installCompletenessRule.handle(content.completeness(), START);
        installCriteria.handle(content.criteria(), START);
        installThresholds.handle(content.thresholds(), START);
        content.plan().ifPresent(definition -> installPlan.handle(definition, START));
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
