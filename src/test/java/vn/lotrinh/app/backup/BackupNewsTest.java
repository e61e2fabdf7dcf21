package vn.lotrinh.app.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.app.backup.GivenBackups.NIGHT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever looks learns whether there is something to go back to, also when a clock was wrong or a disk is away. */
class BackupNewsTest {

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

    private BackupNews.News at(Instant moment) {
        return new BackupNews(backups.results(), GivenBackups.settings(folder), GivenBackups.clock(moment)).tell();
    }

    private Path made(Instant ended) throws IOException {
        var file = Files.writeString(folder.resolve(ended.getEpochSecond() + ".backup"), "bản sao lưu");
        backups.results()
                .insert(new BackupResult(
                        ended,
                        ended,
                        "program:backup",
                        false,
                        new BackupResult.Archive(file.toString(), Files.size(file), 7),
                        null));
        return file;
    }

    private void failed(Instant ended) {
        backups.results().insert(new BackupResult(ended, ended, "program:backup", false, null, "Đĩa đầy."));
    }

    @Test
    void thatNoFolderIsSetIsTold() {
        var news = new BackupNews(backups.results(), GivenBackups.settings(null), GivenBackups.clock(NIGHT)).tell();
        assertThat(news.good()).isFalse();
        assertThat(news.sentence()).contains("Chưa đặt lịch sao lưu");
    }

    @Test
    void aFailureIsToldUntilOneSucceeds() throws IOException {
        failed(NIGHT);
        assertThat(at(NIGHT).sentence()).contains("không thành công: Đĩa đầy.", "Chưa có bản sao lưu nào dùng được.");
        made(NIGHT.plusSeconds(60));
        assertThat(at(NIGHT.plusSeconds(120)).good()).isTrue();
    }

    @Test
    void theFirstIsAnnounced() {
        assertThat(at(NIGHT).good()).isFalse();
        assertThat(at(NIGHT).sentence()).contains("Chưa có bản sao lưu nào", "sẽ được tạo lúc 02:30");
    }

    @Test
    void oneThatIsMissingIsTold() throws IOException {
        made(NIGHT);
        assertThat(at(NIGHT.plus(Duration.ofHours(20))))
                .isEqualTo(new BackupNews.News(true, "Bản sao lưu dùng được gần nhất: 29/11/2026 02:30."));
        assertThat(at(NIGHT.plus(Duration.ofHours(40))).good()).isFalse();
        assertThat(at(NIGHT.plus(Duration.ofHours(40))).sentence()).contains("lẽ ra đã có bản mới");
    }

    @Test
    void aFailureIsToldAlsoAfterOneUnderAClockThatWasAhead() throws IOException {
        made(NIGHT.plus(Duration.ofDays(3000)));
        assertThat(at(NIGHT).good()).isFalse();
        assertThat(at(NIGHT).sentence()).contains("Giờ đó chưa tới", "đồng hồ");
        failed(NIGHT);
        assertThat(at(NIGHT).sentence()).contains("không thành công: Đĩa đầy.");
        made(NIGHT);
        assertThat(at(NIGHT).good()).isTrue();
    }

    @Test
    void oneWhoseFileIsGoneOrCutIsNoneToGoBackTo() throws IOException {
        var file = made(NIGHT);
        Files.writeString(file, "cụt");
        assertThat(at(NIGHT).good()).isFalse();
        Files.delete(file);
        assertThat(at(NIGHT).sentence()).contains("không thấy tệp của nó");
    }
}
