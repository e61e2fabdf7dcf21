package vn.lotrinh.app.packs;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Puts other communes of the province in place for the demonstration, each by a pack of its own. */
@Component
@ConditionalOnWebApplication
public class InstallSampleCommunes {

    private final InstalledPack installedPack;
    private final InstallPack installPack;

    InstallSampleCommunes(InstalledPack installedPack, InstallPack installPack) {
        this.installedPack = installedPack;
        this.installPack = installPack;
    }

    /**
     * What is in place already stays as it is; what was begun and broken off is completed.
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
        installPack.installNew(samples.stream().map(packs::write).toList());
        return samples;
    }
}
