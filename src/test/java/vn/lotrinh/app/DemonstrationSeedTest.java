package vn.lotrinh.app;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationSeedTest {

    @TempDir
    Path home;

    @Test
    void whatWasBegunIsCompletedWithTheSameSeedOnly() {
        var folder = home.resolve("demo");
        DemonstrationSeed.keep(folder, 2026);
        assertThatCode(() -> DemonstrationSeed.keep(folder, 2026)).doesNotThrowAnyException();
        assertThatThrownBy(() -> DemonstrationSeed.keep(folder, 7))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("--seed 2026")
                .hasMessageContaining("demo clear");
    }
}
