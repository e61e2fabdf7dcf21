package vn.lotrinh.app.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lotrinh.app.backup.GivenBackups.NIGHT;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DailyBackupTest {

    static final GivenBackups backups = new GivenBackups();

    @TempDir
    Path folder;

    @AfterAll
    static void drop() {
        backups.close();
    }

    @BeforeEach
    void begin() {
        backups.begin();
    }

    private static void make(Path folder, Instant moment) {
        var installation = backups.installation();
        var clock = GivenBackups.clock(moment);
        try (var opened = installation.reach()) {
            var keep = new KeepBackup(
                    opened, installation.home(), GivenBackups.settings(folder), backups.results(), clock);
            new DailyBackup(keep, backups.results(), clock).make();
        }
    }

    private void madeByHand(Instant ended) {
        var archive = new BackupResult.Archive(folder.resolve("tay.backup").toString(), 7, 7);
        backups.results().insert(new BackupResult(ended, ended, "person:1", false, archive, null));
    }

    @Test
    void isMadeEveryNight() {
        make(folder, NIGHT);
        make(folder, NIGHT.plus(Duration.ofDays(1)));
        assertThat(backups.results().list(3)).hasSize(2).allMatch(BackupResult::made);
    }

    /** That one was still being made at half past two; the next attempt finds it. */
    @Test
    void isNotMadeAgainRightBehindOneThatSomebodyAskedFor() {
        madeByHand(NIGHT.plusSeconds(1));
        make(folder, NIGHT.plus(DailyBackup.BEFORE_NEXT_TRY).plusSeconds(30));
        assertThat(backups.results().list(2)).hasSize(1);
    }

    @Test
    void isMadeAlsoWhenSomebodyAskedForOneInTheEvening() {
        madeByHand(NIGHT.minus(Duration.ofHours(4)));
        make(folder, NIGHT);
        assertThat(backups.results().list(3)).hasSize(2);
    }

    @Test
    void isTriedAgainWhenItFails() {
        assertThatThrownBy(() -> make(folder.resolve("ổ chưa gắn"), NIGHT))
                .isInstanceOf(DailyBackup.NotMade.class)
                .hasMessageContaining("Không thấy thư mục sao lưu");
    }
}
