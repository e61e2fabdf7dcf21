package vn.lotrinh.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
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
        assertThatCode(() -> DemonstrationSeed.demand(folder, 2026)).doesNotThrowAnyException();
        assertThatThrownBy(() -> DemonstrationSeed.demand(folder, 7))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("--seed 2026")
                .hasMessageContaining("demo clear");
    }

    @Test
    void whereNothingWasBegunAnySeedWillDoAndNoneIsKept() {
        DemonstrationSeed.demand(home, 7);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void oneThatWasBrokenOffWhileItWasWrittenIsNone() throws IOException {
        Files.writeString(home.resolve("so-gieo.txt.new"), "20");
        assertThatCode(() -> DemonstrationSeed.demand(home, 2026)).doesNotThrowAnyException();
        DemonstrationSeed.keep(home, 2026);
        try (var files = Files.list(home)) {
            assertThat(files).singleElement().satisfies(file -> assertThat(file).hasContent("2026"));
        }
    }
}
