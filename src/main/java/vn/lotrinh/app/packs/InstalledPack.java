package vn.lotrinh.app.packs;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.lotrinh.app.database.HomeSettings;
import vn.lotrinh.pack.Pack;
import vn.lotrinh.pack.PackFinding;
import vn.lotrinh.pack.PackFindings;
import vn.lotrinh.pack.PackInForce;

/** The folder of the pack, found once when the program starts. */
@Component
@EnableConfigurationProperties(PackSettings.class)
class InstalledPack implements PackInForce {

    private final Path folder;

    InstalledPack(PackSettings settings, HomeSettings home) {
        this.folder = PackFolder.of(settings, home.home());
    }

    Path folder() {
        return folder;
    }

    @Override
    public List<Path> folders() {
        return Pack.open(folder, new PackFindings()).folders();
    }

    @Override
    public List<PackFinding> check() {
        return PackCheck.of(folder).list();
    }
}
