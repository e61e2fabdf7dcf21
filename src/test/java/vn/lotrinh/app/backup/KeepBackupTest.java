package vn.lotrinh.app.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.app.backup.GivenBackups.NIGHT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups in the folder of the settings: which stay, and what is written down of them. */
class KeepBackupTest {

    static final GivenBackups backups = new GivenBackups();

    @TempDir
    Path temporary;

    @AfterAll
    static void drop() {
        backups.close();
    }

    @BeforeEach
    void begin() {
        backups.begin();
    }

    private static MakeBackup.Outcome make(@Nullable Path folder, Instant moment) {
        var installation = backups.installation();
        try (var opened = installation.reach()) {
            return new KeepBackup(
                            opened,
                            installation.home(),
                            GivenBackups.settings(folder),
                            backups.results(),
                            GivenBackups.clock(moment))
                    .handle(DailyBackup.AT_ITS_TIME, Restoring.QUIET);
        }
    }

    @Test
    void theNewestStay() throws IOException {
        for (int day = 0; day < 3; day++) {
            assertThat(make(temporary, NIGHT.plus(Duration.ofDays(day)))).isInstanceOf(MakeBackup.Outcome.Made.class);
        }
        try (var files = Files.list(temporary)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())).sorted())
                    .satisfiesExactly(
                            second -> assertThat(second)
                                    .matches("lotrinh-work-[0-9a-f]{8}-00002-2026-11-30-023000\\.backup"),
                            third -> assertThat(third)
                                    .matches("lotrinh-work-[0-9a-f]{8}-00003-2026-12-01-023000\\.backup"));
        }
        assertThat(backups.results().list(10)).hasSize(3).allMatch(BackupResult::made);
    }

    /** A disk that is not there must not be taken for an empty folder on another one. */
    @Test
    void aFolderThatIsNotThereIsNotMade() {
        var missing = temporary.resolve("ổ chưa gắn/sao-luu");
        assertThat(make(missing, NIGHT)).isInstanceOf(MakeBackup.Outcome.Refused.class);
        assertThat(missing.getParent()).doesNotExist();
    }

    @Test
    void aFailureIsWrittenDownWithWhatToDo() throws IOException {
        var blocked = Files.writeString(temporary.resolve("không-phải-thư-mục"), "");
        assertThat(make(blocked, NIGHT)).isInstanceOf(MakeBackup.Outcome.Refused.class);
        assertThat(backups.results().list(2)).singleElement().satisfies(result -> {
            assertThat(result.made()).isFalse();
            assertThat(result.failure()).contains("Không thấy thư mục sao lưu", "LOTRINH_BACKUP_FOLDER");
        });
    }

    @Test
    void withoutAFolderNothingIsMadeOrWrittenDown() {
        assertThat(make(null, NIGHT))
                .isInstanceOfSatisfying(
                        MakeBackup.Outcome.Refused.class,
                        refused -> assertThat(refused.sentence()).contains("LOTRINH_BACKUP_FOLDER"));
        assertThat(backups.results().list(1)).isEmpty();
    }
}
