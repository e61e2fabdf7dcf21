package vn.lotrinh.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lotrinh.app.database.InstallationMark;

/** Which archives stay in a folder that others may use as well, and under a clock that may be wrong. */
class BackupFolderTest {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant NIGHT = Instant.parse("2026-11-28T19:30:00Z");

    @TempDir
    Path path;

    private BackupFolder of(String id, boolean demonstration) {
        return new BackupFolder(path, HERE, new InstallationMark(id, demonstration));
    }

    private static void make(BackupFolder folder, Instant now) throws IOException {
        Files.writeString(folder.nextFile(now), "x");
    }

    private List<String> left() throws IOException {
        try (var files = Files.list(path)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theNewestStay() throws IOException {
        var ours = of("3f09c1d2", false);
        for (int day = 0; day < 4; day++) {
            make(ours, NIGHT.plus(Duration.ofDays(day)));
        }
        assertThat(ours.keepNewest(2)).isEqualTo(2);
        assertThat(left())
                .containsExactly(
                        "lotrinh-work-3f09c1d2-00003-2026-12-01-023000.backup",
                        "lotrinh-work-3f09c1d2-00004-2026-12-02-023000.backup");
    }

    @Test
    void theOneJustMadeStaysWhateverTheClockSays() throws IOException {
        var ours = of("3f09c1d2", false);
        make(ours, Instant.parse("2035-01-01T00:00:00Z"));
        make(ours, NIGHT);
        make(ours, Instant.parse("2020-01-01T00:00:00Z"));
        ours.keepNewest(2);
        assertThat(left())
                .containsExactly(
                        "lotrinh-work-3f09c1d2-00002-2026-11-29-023000.backup",
                        "lotrinh-work-3f09c1d2-00003-2020-01-01-070000.backup");
    }

    @Test
    void anothersArchivesAreNotTouched() throws IOException {
        make(of("11111111", false), NIGHT);
        make(of("3f09c1d2", true), NIGHT);
        Files.writeString(path.resolve("lotrinh-2026-01-01-023000.backup"), "tên kiểu khác");
        var ours = of("3f09c1d2", false);
        make(ours, NIGHT);
        make(ours, NIGHT.plusSeconds(60));
        ours.keepNewest(1);
        assertThat(left())
                .containsExactly(
                        "lotrinh-2026-01-01-023000.backup",
                        "lotrinh-demo-3f09c1d2-00001-2026-11-29-023000.backup",
                        "lotrinh-work-11111111-00001-2026-11-29-023000.backup",
                        "lotrinh-work-3f09c1d2-00002-2026-11-29-023100.backup");
    }

    @Test
    void whatWasBrokenOffGoesOnceNobodyCanBeWritingIt() throws IOException {
        var ours = of("3f09c1d2", false);
        var writing = Files.writeString(path.resolve(ours.nextFile(NIGHT) + ".0a1b2c3d.part"), "đang ghi");
        var broken = Files.writeString(path.resolve(ours.nextFile(NIGHT) + ".4e5f6a7b.part"), "dở dang");
        Files.setLastModifiedTime(
                broken,
                FileTime.from(Files.getLastModifiedTime(writing).toInstant().minus(Duration.ofDays(2))));
        make(ours, NIGHT);
        ours.keepNewest(1);
        assertThat(broken).doesNotExist();
        assertThat(writing).exists();
    }
}
