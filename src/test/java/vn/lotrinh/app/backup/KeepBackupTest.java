package vn.lotrinh.app.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lotrinh.app.StartRefused;
import vn.lotrinh.app.database.ServerSettings;
import vn.lotrinh.given.TestDatabase;

/** Backups that are made by themselves: which stay, and what is told of them. */
class KeepBackupTest {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant NIGHT = Instant.parse("2026-11-28T19:30:00Z");

    @TempDir
    Path temporary;

    static final TestDatabase database = TestDatabase.fresh();
    private static final BackupTable results = new BackupTable(JdbcClient.create(database.runtime()));

    @AfterAll
    static void drop() {
        database.close();
    }

    @BeforeEach
    void nothingHasBeenMade() {
        JdbcClient.create(database.owner())
                .sql("TRUNCATE app.backup, app.installation")
                .update();
    }

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, HERE);
    }

    private BackupSettings settings(@Nullable Path folder) {
        return new BackupSettings(folder, "02:30", 2, null);
    }

    private MakeBackup.Outcome make(@Nullable Path folder, Instant moment) {
        var installation = Restoring.installation(database.settings());
        try (var opened = installation.start(ServerSettings.forASmallMachine())) {
            return new KeepBackup(opened, installation.home(), settings(folder), results, at(moment))
                    .handle(BackupConfiguration.AT_ITS_TIME, Restoring.QUIET);
        }
    }

    private String news(@Nullable Path folder, Instant moment) {
        return new BackupNews(results, settings(folder), at(moment)).tell().sentence();
    }

    private boolean good(Path folder, Instant moment) {
        return new BackupNews(results, settings(folder), at(moment)).tell().good();
    }

    private Path folder() throws IOException {
        return Files.createDirectories(temporary.resolve("sao-luu"));
    }

    @Test
    void theNewestStay() throws IOException {
        for (int day = 0; day < 3; day++) {
            assertThat(make(folder(), NIGHT.plus(Duration.ofDays(day)))).isInstanceOf(MakeBackup.Outcome.Made.class);
        }
        try (var files = Files.list(folder())) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())).sorted())
                    .satisfiesExactly(
                            second -> assertThat(second)
                                    .matches("lotrinh-work-[0-9a-f]{8}-00002-2026-11-30-023000\\.backup"),
                            third -> assertThat(third)
                                    .matches("lotrinh-work-[0-9a-f]{8}-00003-2026-12-01-023000\\.backup"));
        }
        assertThat(results.list(10)).hasSize(3).allMatch(BackupResult::made);
    }

    /** A disk that is not there must not be taken for an empty folder on another one. */
    @Test
    void aFolderThatIsNotThereIsNotMade() {
        var missing = temporary.resolve("ổ chưa gắn/sao-luu");
        assertThat(make(missing, NIGHT)).isInstanceOf(MakeBackup.Outcome.Refused.class);
        assertThat(missing.getParent()).doesNotExist();
    }

    @Test
    void aFailureIsWrittenDownAndToldUntilOneSucceeds() throws IOException {
        var blocked = Files.writeString(temporary.resolve("không-phải-thư-mục"), "");
        assertThat(make(blocked, NIGHT)).isInstanceOf(MakeBackup.Outcome.Refused.class);
        assertThat(results.list(1)).singleElement().satisfies(result -> {
            assertThat(result.made()).isFalse();
            assertThat(result.failure()).contains("Không thấy thư mục sao lưu", "LOTRINH_BACKUP_FOLDER");
        });
        assertThat(news(blocked, NIGHT)).contains("không thành công", "Chưa có bản sao lưu nào dùng được.");
        make(folder(), NIGHT.plusSeconds(60));
        assertThat(good(folder(), NIGHT.plusSeconds(120))).isTrue();
    }

    @Test
    void withoutAFolderNothingIsMadeAndThePageSaysSo() {
        assertThat(make(null, NIGHT))
                .isInstanceOfSatisfying(
                        MakeBackup.Outcome.Refused.class,
                        refused -> assertThat(refused.sentence()).contains("LOTRINH_BACKUP_FOLDER"));
        assertThat(news(null, NIGHT)).contains("Chưa đặt lịch sao lưu");
        assertThat(results.list(1)).isEmpty();
    }

    @Nested
    class AFile {

        private MakeBackup.Outcome into(Path file) {
            var installation = Restoring.installation(database.settings());
            try (var opened = installation.reach()) {
                return new MakeBackup(at(NIGHT))
                        .handle(new MakeBackup.Command(opened, installation.home(), file, null), Restoring.QUIET);
            }
        }

        private String refused(Path file) {
            return ((MakeBackup.Outcome.Refused) into(file)).sentence();
        }

        @Test
        void thatIsThereIsNotOverwritten() throws IOException {
            var file = Files.writeString(temporary.resolve("cũ.backup"), "bản cũ");
            assertThat(refused(file)).contains("đã có nên không ghi đè");
            assertThat(file).hasContent("bản cũ");
        }

        @Test
        void thatCannotBeWrittenIsTold() {
            assertThat(refused(temporary.resolve("không/có/thư/mục.backup"))).contains("Không ghi được bản sao lưu");
        }

        @Test
        void isForItsOwnersEyesOnlyAndAlone() throws IOException {
            var file = Files.createDirectories(temporary.resolve("ra")).resolve("mới.backup");
            assertThat(into(file)).isInstanceOf(MakeBackup.Outcome.Made.class);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            try (var beside = Files.list(file.getParent())) {
                assertThat(beside).containsExactly(file);
            }
            assertThat(ArchiveReader.check(file, null)).hasSizeGreaterThan(40);
        }

        /** Nobody could restore it, and nobody would find out before the day of need. */
        @Test
        void isNotMadeOfADatabaseInWhichSomebodysTableStandsAmongOurs() {
            JdbcClient.create(database.owner())
                    .sql("CREATE TABLE trail.ban_nhap (commune text)")
                    .update();
            var file = temporary.resolve("lẫn.backup");
            assertThat(refused(file)).contains("trail.ban_nhap", "chuyển các bảng đó sang schema khác");
            assertThat(file).doesNotExist();
            JdbcClient.create(database.owner()).sql("DROP TABLE trail.ban_nhap").update();
        }

        @Test
        void tellsWhatIsAnotherProgramsAndNotInIt() {
            JdbcClient.create(database.owner())
                    .sql("CREATE SCHEMA giam_sat CREATE TABLE lan_do (so int)")
                    .update();
            assertThat(((MakeBackup.Outcome.Made) into(temporary.resolve("chung.backup"))).inWords())
                    .contains("Không sao lưu bảng của chương trình khác: giam_sat.lan_do.");
            JdbcClient.create(database.owner())
                    .sql("DROP SCHEMA giam_sat CASCADE")
                    .update();
        }
    }

    @Nested
    class SettingsThatCannotBeMeant {

        @Test
        void areRefusedInASentence() {
            assertThatThrownBy(() -> with(Map.of("lotrinh.backup.keep", "0")))
                    .hasMessageContaining("LOTRINH_BACKUP_KEEP");
            assertThatThrownBy(() -> with(Map.of("lotrinh.backup.at", "đêm")))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("LOTRINH_BACKUP_AT");
            assertThatThrownBy(() -> with(Map.of("lotrinh.backup.passphrase", "ngắn")))
                    .hasMessageContaining("LOTRINH_BACKUP_PASSPHRASE")
                    .hasMessageNotContaining("ngắn");
        }

        private static BackupSettings with(Map<String, String> settings) {
            return BackupSettings.of(vn.lotrinh.app.database.Installation.environment(settings))
                    .demandMeant();
        }
    }
}
