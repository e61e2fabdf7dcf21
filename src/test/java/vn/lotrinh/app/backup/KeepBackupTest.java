package vn.lotrinh.app.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
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

    private final TestDatabase database = TestDatabase.fresh();
    private final BackupTable results = new BackupTable(JdbcClient.create(database.runtime()));

    @AfterEach
    void drop() {
        database.close();
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

    @Test
    void theNewestStayAndWhatIsNotOursIsNotTouched() throws IOException {
        var folder = temporary.resolve("sao-luu");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("lotrinh-2026-01-01.backup"), "của người khác");
        Files.writeString(folder.resolve("lotrinh-2026-11-27-023000.backup.part"), "dở dang");
        for (int day = 0; day < 3; day++) {
            assertThat(make(folder, NIGHT.plus(Duration.ofDays(day)))).isInstanceOf(MakeBackup.Outcome.Made.class);
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder(
                            "lotrinh-2026-11-30-023000.backup",
                            "lotrinh-2026-12-01-023000.backup",
                            "lotrinh-2026-01-01.backup");
        }
        assertThat(results.list(10)).hasSize(3).allMatch(BackupResult::made);
    }

    @Test
    void aFailureIsWrittenDownAndToldUntilOneSucceeds() throws IOException {
        var blocked = Files.writeString(temporary.resolve("không-phải-thư-mục"), "");
        assertThat(make(blocked, NIGHT)).isInstanceOf(MakeBackup.Outcome.Refused.class);
        assertThat(results.list(1)).singleElement().satisfies(result -> {
            assertThat(result.made()).isFalse();
            assertThat(result.failure()).contains("Không tạo được thư mục sao lưu", "LOTRINH_BACKUP_FOLDER");
        });
        assertThat(news(blocked, NIGHT)).contains("không thành", "Chưa có bản sao lưu nào dùng được.");
        make(temporary.resolve("tốt"), NIGHT.plusSeconds(60));
        assertThat(good(temporary.resolve("tốt"), NIGHT.plusSeconds(120))).isTrue();
    }

    @Test
    void oneThatIsMissingIsTold() {
        var folder = temporary.resolve("sao-luu");
        assertThat(news(folder, NIGHT)).contains("Chưa có bản sao lưu nào", "02:30");
        make(folder, NIGHT);
        assertThat(news(folder, NIGHT.plus(Duration.ofHours(20))))
                .isEqualTo("Bản sao lưu dùng được gần nhất: 29/11/2026 02:30.");
        assertThat(news(folder, NIGHT.plus(Duration.ofHours(40)))).contains("lẽ ra đã có bản mới");
        assertThat(good(folder, NIGHT.plus(Duration.ofHours(40)))).isFalse();
    }

    @Test
    void withoutAFolderNothingIsMadeAndThePageSaysSo() {
        assertThat(make(null, NIGHT))
                .isInstanceOfSatisfying(
                        MakeBackup.Outcome.Refused.class,
                        refused -> assertThat(refused.sentence()).contains("LOTRINH_BACKUP_FOLDER"));
        assertThat(news(null, NIGHT)).contains("Chưa hẹn giờ sao lưu");
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
        void takesThePlaceOfWhatAnInterruptedBackupLeft() throws IOException {
            var file = temporary.resolve("mới.backup");
            Files.writeString(temporary.resolve("mới.backup.part"), "x".repeat(1_000_000));
            assertThat(into(file)).isInstanceOf(MakeBackup.Outcome.Made.class);
            assertThat(temporary.resolve("mới.backup.part")).doesNotExist();
            assertThat(ArchiveReader.check(file, null)).hasSizeGreaterThan(40);
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
