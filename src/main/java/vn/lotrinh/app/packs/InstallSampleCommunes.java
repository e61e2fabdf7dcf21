package vn.lotrinh.app.packs;

import java.util.List;
import java.util.OptionalInt;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import vn.lotrinh.app.StartRefused;
import vn.lotrinh.app.database.HomeSettings;

/** Puts other communes of the province in place for the demonstration, each by a pack of its own. */
@Component
@ConditionalOnWebApplication
public class InstallSampleCommunes {

    private final InstalledPack installedPack;
    private final InstallPack installPack;
    private final HomeSettings home;

    InstallSampleCommunes(InstalledPack installedPack, InstallPack installPack, HomeSettings home) {
        this.home = home;
        this.installedPack = installedPack;
        this.installPack = installPack;
    }

    /**
     * What is in place already stays as it is; what was begun and broken off is completed.
     *
     * @param many how many communes the installation is to have, that of its own pack among them
     * @return those besides that of its own pack
     * @throws StartRefused for a pack of another province, or without a plan for them to take over
     */
    public List<SampleCommune> handle(int many) {
        var content = PackContent.read(installedPack.folder(), OptionalInt.empty());
        demandSamples(content, many);
        var own = content.commune();
        var samples = SampleCommune.list().stream()
                .filter(sample -> !sample.code().equals(own))
                .limit(many - 1L)
                .toList();
        if (samples.isEmpty()) {
            return samples;
        }
        var packs =
                new SamplePacks(installedPack.folders(), home.databaseFolder().resolve("packs"));
        installPack.installNew(samples.stream().map(packs::write).toList());
        return samples;
    }

    private static void demandSamples(PackContent content, int many) {
        if (many > 1 && !content.territory().province().code().equals(SampleCommune.PROVINCE)) {
            throw new StartRefused("Chỉ có xã mẫu của tỉnh Thái Nguyên, mà bộ cấu hình đang dùng là của "
                    + content.territory().province().name() + "; hãy chạy demo load không kèm --communes.");
        }
        if (many > 1 && content.plan().isEmpty()) {
            throw new StartRefused(
                    "Bộ cấu hình đang dùng không có plan.yaml nên các xã mẫu không có kế hoạch để dùng chung; hãy chạy demo load không kèm --communes.");
        }
    }
}
