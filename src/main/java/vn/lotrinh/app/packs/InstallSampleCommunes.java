package vn.lotrinh.app.packs;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import vn.lotrinh.territory.InstalledCommunes;

/** Puts other communes of the province in place for the demonstration, each by a pack of its own. */
@Component
@ConditionalOnWebApplication
public class InstallSampleCommunes {

    private final InstalledPack installedPack;
    private final InstallPack installPack;
    private final InstalledCommunes communes;

    InstallSampleCommunes(InstalledPack installedPack, InstallPack installPack, InstalledCommunes communes) {
        this.installedPack = installedPack;
        this.installPack = installPack;
        this.communes = communes;
    }

    /**
     * Does nothing about those that are in place.
     *
     * @param many how many communes the installation is to have, that of its own pack among them
     * @return those besides that of its own pack
     */
    public List<SampleCommune> handle(int many) {
        var own = PackContent.commune(installedPack.folder());
        var samples = SampleCommune.list().stream()
                .filter(sample -> !sample.code().equals(own))
                .limit(many - 1L)
                .toList();
        var packs = new SamplePacks(installedPack.folder());
        var missing = samples.stream()
                .filter(sample -> !communes.contains(sample.code()))
                .map(packs::write)
                .toList();
        if (!missing.isEmpty()) {
            installPack.installNew(missing);
        }
        return samples;
    }
}
