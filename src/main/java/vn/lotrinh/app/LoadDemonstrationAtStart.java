package vn.lotrinh.app;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.lotrinh.app.database.HomeSettings;
import vn.lotrinh.app.packs.InstallPack;
import vn.lotrinh.demo.DemonstrationPassword;
import vn.lotrinh.demo.LoadDemonstration;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.territory.InstalledCommunes;

/** Fills the demonstration once, after the pack's commune is in place. */
@Component
@ConditionalOnWebApplication
@Order(InstallPack.FIRST + 1)
class LoadDemonstrationAtStart implements ApplicationRunner {

    private final HomeSettings home;
    private final InstalledCommunes communes;
    private final LoadDemonstration load;

    LoadDemonstrationAtStart(HomeSettings home, InstalledCommunes communes, LoadDemonstration load) {
        this.home = home;
        this.communes = communes;
        this.load = load;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (home.demo()) {
            communes.findOnly()
                    .ifPresent(commune -> CommuneScope.of(commune).run(() -> {
                        load.handle(DemonstrationPassword.in(home.databaseFolder()));
                        return true;
                    }));
        }
    }
}
