package vn.lotrinh.app.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program of the operating system, run to its end. The settings of a PostgreSQL that somebody has installed don't reach it. */
record Command(List<String> prefix, List<String> words) {

    record Ending(int code, String output) {
        boolean succeeded() {
            return code == 0;
        }
    }

    Ending run() {
        var line = new ArrayList<>(prefix);
        line.addAll(words);
        var builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().putAll(Map.of("LC_ALL", "C", "LANG", "C"));
        try {
            var process = builder.start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ending(process.waitFor(), output.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStartDatabase(
                    "Việc khởi động cơ sở dữ liệu bị ngắt giữa chừng. Hãy khởi động lại chương trình.", e);
        }
    }
}
