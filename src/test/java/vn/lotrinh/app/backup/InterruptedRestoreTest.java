package vn.lotrinh.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lotrinh.app.database.ChildProgram;
import vn.lotrinh.app.database.Database;
import vn.lotrinh.app.database.EmptyCheck;
import vn.lotrinh.app.database.Installation;
import vn.lotrinh.app.database.ServerSettings;
import vn.lotrinh.given.TestDatabase;

/** {@code kill -9} in the middle of a restore leaves the empty home or the restored one, and nothing beside it. */
class InterruptedRestoreTest {

    @TempDir
    Path folder;

    private final TestDatabase source = TestDatabase.fresh();
    private Path file = Path.of("");
    private Map<String, String> settings = Map.of();

    @BeforeEach
    void anArchiveAndAHome() {
        GivenCommune.in(source);
        file = folder.resolve("xã.backup");
        settings = Map.of("lotrinh.home", folder.resolve("nhà").toString(), "lotrinh.demo", "off");
        Restoring.backup(source.settings(), file, null);
    }

    @AfterEach
    void drop() {
        source.close();
    }

    @Test
    void isAsIfItHadNotBeenOrAsIfItHadEnded() throws InterruptedException {
        killAt("Thay cơ sở dữ liệu");
        demandEmptyOrWhole();
    }

    @Test
    @Tag("long")
    void soItIsAtEveryStep() throws InterruptedException {
        for (var step : List.of(
                "Kiểm tra bản sao lưu",
                "Nạp bảng access.agency",
                "Nạp bảng files.document",
                "Nạp bảng trail.unsealed",
                "Dựng khóa và chỉ mục",
                "Nâng lên phiên bản hiện tại",
                "Đối chiếu số liệu và nhật ký")) {
            killAt(step);
            demandEmpty();
        }
        killAt("Thay cơ sở dữ liệu");
        demandEmptyOrWhole();
    }

    private void killAt(String step) throws InterruptedException {
        try (var program = ChildProgram.start(RestoringProgram.class, file, folder.resolve("nhà"))) {
            for (var line = program.nextLine(); !step.equals(line); line = program.nextLine()) {
                assertThat(line).as("a step before “%s”", step).isNotNull();
            }
            demandRefusedMeanwhile();
            program.kill();
        }
    }

    /** Whoever comes meanwhile is told so, and disturbs nothing. */
    private void demandRefusedMeanwhile() {
        if (installation().inUse()) {
            assertThat(Restoring.restore(file, settings, null))
                    .isInstanceOfSatisfying(
                            RestoreBackup.Outcome.Refused.class,
                            refused -> assertThat(refused.sentence()).startsWith("Lộ Trình đang chạy trên thư mục"));
        }
    }

    private Installation installation() {
        return Restoring.installation(settings);
    }

    private void demandEmpty() {
        try (var database = installation().start(ServerSettings.forASmallMachine())) {
            assertThat(listDatabases(database)).containsExactly("lotrinh", "postgres");
            assertThat(isEmpty(database)).isTrue();
        }
    }

    private static boolean isEmpty(Database database) {
        try (var check = EmptyCheck.of(database.owner())) {
            return check.isEmpty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void demandEmptyOrWhole() {
        boolean empty;
        try (var database = installation().start(ServerSettings.forASmallMachine())) {
            assertThat(listDatabases(database)).containsExactly("lotrinh", "postgres");
            empty = isEmpty(database);
        }
        if (empty) {
            assertThat(Restoring.restore(file, settings, null)).isInstanceOf(RestoreBackup.Outcome.Restored.class);
        }
        try (var database = installation().start(ServerSettings.forASmallMachine())) {
            new Likeness(database.owner())
                    .demandEqual(new Likeness(source.ownerLogin()), "trail.unsealed", "app.installation");
            demandTheOneThatWaitsIsWaitingNoMore(database);
            demandNothingLeftOfACutBetweenNamesAndDropping(database);
        }
        demandBackedUpWhileRunning();
    }

    private void demandTheOneThatWaitsIsWaitingNoMore(Database database) {
        assertThat(ask(
                        database,
                        "SELECT count(*) FROM trail.unsealed WHERE written < pg_snapshot_xmin(pg_current_snapshot())"))
                .as("entries of another server's transactions that can be sealed here")
                .isEqualTo("1");
    }

    private void demandNothingLeftOfACutBetweenNamesAndDropping(Database database) {
        JdbcClient.create(database.owner().dataSource())
                .sql("CREATE DATABASE lotrinh_replaced_0a1b2c3d")
                .update();
        database.close();
        try (var next = installation().start(ServerSettings.forASmallMachine())) {
            assertThat(listDatabases(next)).containsExactly("lotrinh", "postgres");
        }
    }

    /** By another program, which finds the server of the one that runs. */
    private void demandBackedUpWhileRunning() {
        try (var running = installation().start(ServerSettings.forASmallMachine())) {
            var again = Restoring.backup(settings, folder.resolve("lại.backup"), null);
            assertThat(again.rows()).isGreaterThan(3);
            assertThat(ask(running, "SELECT count(*) FROM files.document")).isEqualTo("1");
        }
    }

    private static List<String> listDatabases(Database database) {
        return JdbcClient.create(database.owner().dataSource())
                .sql("SELECT datname FROM pg_database WHERE NOT datistemplate ORDER BY 1")
                .query(String.class)
                .list();
    }

    private static String ask(Database database, String question) {
        return String.valueOf(JdbcClient.create(database.owner().dataSource())
                .sql(question)
                .query()
                .singleValue());
    }
}
