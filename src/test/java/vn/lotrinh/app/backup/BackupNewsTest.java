package vn.lotrinh.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lotrinh.given.TestDatabase;

/** Whoever looks learns whether there is something to go back to, also when a clock was wrong or a disk is away. */
class BackupNewsTest {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant NIGHT = Instant.parse("2026-11-28T19:30:00Z");

    @TempDir
    Path folder;

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

    private BackupNews.News at(Instant moment) {
        return new BackupNews(results, new BackupSettings(folder, "02:30", 2, null), Clock.fixed(moment, HERE)).tell();
    }

    private Path made(Instant ended) throws IOException {
        var file = Files.writeString(folder.resolve(ended.getEpochSecond() + ".backup"), "bản sao lưu");
        results.insert(new BackupResult(
                ended,
                ended,
                "program:backup",
                false,
                new BackupResult.Archive(file.toString(), Files.size(file), 7),
                null));
        return file;
    }

    private void failed(Instant ended) {
        results.insert(new BackupResult(ended, ended, "program:backup", false, null, "Đĩa đầy."));
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
