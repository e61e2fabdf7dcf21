package vn.lotrinh.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The folder of temporary files, which tests of another JVM use beside these. */
public final class TemporaryFiles {

    private TemporaryFiles() {}

    /** What was left behind stays; what somebody else is at goes again. */
    public static void assertNoneIsLeft(String prefix) {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(list()).noneMatch(name -> name.startsWith(prefix)));
    }

    private static List<String> list() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
