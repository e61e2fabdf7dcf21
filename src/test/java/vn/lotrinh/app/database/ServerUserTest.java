package vn.lotrinh.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.app.database.Folder.read;
import static vn.lotrinh.app.database.Folder.write;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class ServerUserTest {

    @TempDir
    static Path programs;

    @TempDir
    Path temporary;

    Folder folder = new Folder(Path.of(""));

    @BeforeEach
    void aFolderThatEverybodyReaches() throws IOException {
        for (var reached : List.of(programs, temporary)) {
            Files.setPosixFilePermissions(reached, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        folder = new Folder(temporary.resolve("demo"));
    }

    @Test
    @DisabledIf("weAreRoot")
    void anOrdinaryUserRunsTheServer() {
        assertThat(ServerUser.find()).isEqualTo(ServerUser.ORDINARY);
    }

    @Test
    @EnabledIf("weAreRoot")
    void anOrdinaryUserRunsTheServerWhoeverRunsTheTests() throws InterruptedException {
        var nobodyInParticular = ServerUser.ROOT_UNSHARED.prefix();
        try (var program = ChildProgram.startAs(nobodyInParticular, DatabaseHolder.class, folder.path(), programs)) {
            assertThat(program.nextLine()).isEqualTo("running");
            program.kill();
        }
        folder.server().destroyForcibly();
    }

    @Test
    @EnabledIf("weAreRoot")
    void rootStepsDownBeforeTheServerRuns() {
        assertThat(ServerUser.find()).isIn(ServerUser.ROOT_UNSHARED, ServerUser.NOBODY);
    }

    @Test
    @EnabledIf("weAreRoot")
    void whereNamespacesAreForbiddenNobodyRunsTheServer() throws IOException {
        try (var database = startAs(ServerUser.NOBODY)) {
            assertThat(read(database.runtime(), "SELECT 1")).isEqualTo("1");
            assertThat(ownerOf(folder.data())).isEqualTo(65534);
            assertThat(ownerOf(Path.of("/proc/" + folder.server().pid()))).isEqualTo(65534);
        }
    }

    @Test
    @EnabledIf("weAreRoot")
    void theServerMayRunAsSomebodyElseTheNextTime() throws IOException {
        try (var database = startAs(ServerUser.ROOT_UNSHARED)) {
            write(database, "CREATE TABLE village AS SELECT 'Thôn mẫu 01' AS name");
        }
        try (var database = startAs(ServerUser.NOBODY)) {
            assertThat(read(database.owner(), "SELECT name FROM village")).isEqualTo("Thôn mẫu 01");
        }
        try (var database = startAs(ServerUser.ROOT_UNSHARED)) {
            assertThat(read(database.owner(), "SELECT name FROM village")).isEqualTo("Thôn mẫu 01");
            assertThat(ownerOf(folder.data())).isZero();
        }
    }

    private EmbeddedDatabase startAs(ServerUser user) {
        return EmbeddedDatabase.start(
                folder.path(), programs, ServerSettings.forASmallMachine().with("fsync", "off"), user);
    }

    private static int ownerOf(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    }

    static boolean weAreRoot() {
        return new UnixSystem().getUid() == 0;
    }
}
