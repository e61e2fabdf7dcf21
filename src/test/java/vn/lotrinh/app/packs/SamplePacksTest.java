package vn.lotrinh.app.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lotrinh.given.PackOfNamCuong;

class SamplePacksTest {

    private static final Path OURS = PackOfNamCuong.FOLDER;
    private static final Path BASE = OURS.resolveSibling("base");

    @TempDir
    Path demonstration;

    private final SampleCommune sample = SampleCommune.list().getLast();

    @Test
    void areSoundWhereverTheyLieAndLeaveThePackAlone() throws IOException {
        var folder = new SamplePacks(List.of(BASE, OURS), demonstration).write(sample);
        assertThat(folder).startsWith(demonstration);
        assertThat(PackCheck.of(folder).list()).isEmpty();
        assertThat(OURS.resolveSibling(folder.getFileName())).doesNotExist();
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("plan.yaml", "counting.yaml");
        }
    }

    @Test
    void doWithoutWhatThePackDoesNotSay() throws IOException {
        var ours = Files.createDirectory(demonstration.resolve("ours"));
        Files.copy(OURS.resolve("agencies.yaml"), ours.resolve("agencies.yaml"));
        var folder = new SamplePacks(List.of(BASE, ours), demonstration).write(sample);
        assertThat(folder.resolve("counting.yaml")).doesNotExist();
        assertThat(PackCheck.of(folder).list()).isEmpty();
    }

    /** Codes go in steps, which must not show in how large communes are. */
    @Test
    void haveAnyNumberOfVillagesFrom12To29() {
        var many = SampleCommune.list().stream().map(SampleCommune::villages).collect(Collectors.toSet());
        assertThat(many).hasSizeGreaterThan(14).allMatch(villages -> villages >= 12 && villages <= 29);
    }
}
