package vn.lotrinh.app.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packs of the program, laid out beside the data. */
class PackFolderTest {

    @TempDir
    Path home;

    private final PackSettings withoutPack = new PackSettings(null);

    @Test
    void theProgramsOwnPackIsLaidOut() {
        assertThat(PackFolder.of(withoutPack, home)).isEqualTo(home.resolve("packs/nam-cuong"));
        assertThat(home.resolve("packs/base/indicators.yaml")).isNotEmptyFile();
    }

    @Test
    void whatAnotherVersionLeftIsGone() throws IOException {
        PackFolder.of(withoutPack, home);
        var left = Files.writeString(home.resolve("packs/base/left.yaml"), "x: 1");
        var deeper =
                Files.createDirectories(home.resolve("packs/base/registers")).resolve("old.yaml");
        Files.writeString(deeper, "x: 1");
        PackFolder.of(withoutPack, home);
        assertThat(left).doesNotExist();
        assertThat(deeper).doesNotExist();
        assertThat(home.resolve("packs/base/pack.yaml")).exists();
    }

    @Test
    void aPackOfOnesOwnBesideThemStays() throws IOException {
        var own = Files.createDirectories(home.resolve("packs/xa-toi")).resolve("pack.yaml");
        Files.writeString(own, "code: xa-toi");
        PackFolder.of(withoutPack, home);
        assertThat(own).exists();
    }
}
