package vn.lotrinh.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;

class WaitingFilesTest {

    private static final CommuneCode HERE = CommuneCode.of("00001");
    private static final CommuneCode ELSEWHERE = CommuneCode.of("00002");

    @TempDir
    Path folder;

    private final WaitingFiles files =
            new WaitingFiles(Clock.fixed(Instant.parse("2026-11-29T01:00:00Z"), ZoneOffset.UTC));
    private int sent;

    private String send(CommuneCode commune) {
        return CommuneScope.of(commune).run(() -> {
            sent++;
            return files.put(file("tep-" + sent), "thon-" + sent + ".kml");
        });
    }

    private Path file(String name) {
        try {
            return Files.writeString(folder.resolve(name), name);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private boolean waits(CommuneCode commune, String key) {
        return CommuneScope.of(commune).run(() -> files.take(key)).isPresent();
    }

    @Test
    void ofOneCommuneTakeNoPlaceOfAnother() {
        String mine = send(HERE);
        for (int i = 0; i < 25; i++) {
            send(ELSEWHERE);
        }
        assertThat(folder.toFile().list()).hasSize(1 + 20);
        assertThat(waits(ELSEWHERE, mine)).isFalse();
        assertThat(waits(HERE, mine)).isTrue();
    }

    @Test
    void makeRoomForLaterOnesOfTheirCommune() {
        String first = send(HERE);
        for (int i = 0; i < 20; i++) {
            send(HERE);
        }
        assertThat(waits(HERE, first)).isFalse();
        assertThat(folder.resolve("tep-1")).doesNotExist();
    }

    /** Whoever confirms keeps what he confirms. */
    @Test
    void areOutOfReachWhileSomebodyUsesThem() {
        String first = send(HERE);
        var taken = CommuneScope.of(HERE).run(() -> files.take(first)).orElseThrow();
        for (int i = 0; i < 25; i++) {
            send(HERE);
        }
        assertThat(taken.content()).exists();
        files.giveBack(first, taken);
        assertThat(waits(HERE, first)).isTrue();
    }
}
