package vn.lotrinh.kernel.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One piece of work on a stranger's file, in a Java process of its own: at most 512 MB and the time that is given, an empty
 * environment, and a folder of its own that is gone when this is closed. Until then what the child wrote can be read.
 */
public final class ChildWork implements AutoCloseable {

    /** How the child ends, whatever the file did to it. */
    public sealed interface Ending {

        /**
         * It finished its answer.
         *
         * @param result the file that holds it; files that it wrote beside it lie in the same folder
         */
        record Answered(Path result) implements Ending {}

        /** It was stopped when its time was over. */
        record TooSlow() implements Ending {}

        /** It ended without an answer, most likely out of memory. */
        record Died() implements Ending {}

        /** It was not begun: as many files were being read as this machine reads at once, until the caller's patience ended. */
        record Busy() implements Ending {
            /** For whoever sent the file. */
            public static final String SENTENCE =
                    "Máy chủ đang đọc các tệp khác nên chưa đọc tệp này; hãy gửi lại sau ít phút.";
        }
    }

    /** Each takes up to 512 MB, on machines on which the database lives, too. */
    private static final ChildPlaces PLACES = new ChildPlaces(2, Duration.ofSeconds(20));

    private final Path folder;

    private ChildWork(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder. */
    public static ChildWork inFolder(String prefix) throws IOException {
        return new ChildWork(Files.createTempDirectory(prefix));
    }

    /**
     * Runs a program whose last argument is the file that it has to write, under that name only once it is complete. Waits while two others run.
     */
    public Ending run(Class<?> main, Duration longest, String... arguments) throws IOException {
        return PLACES.within(() -> begun(main, longest, arguments)).orElseGet(Ending.Busy::new);
    }

    private Ending begun(Class<?> main, Duration longest, String... arguments) throws IOException {
        Path result = folder.resolve("result");
        var line = new ArrayList<>(ChildProcess.program(main));
        line.add(1, "-Djava.io.tmpdir=" + folder);
        line.addAll(List.of(arguments));
        line.add(result.toString());
        var builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8"); // without it Java cannot open a file with a Vietnamese name
        if (!finishes(builder.start(), longest)) {
            return new Ending.TooSlow();
        }
        return Files.exists(result) ? new Ending.Answered(result) : new Ending.Died();
    }

    private static boolean finishes(Process child, Duration longest) throws IOException {
        try {
            child.getOutputStream().close();
            return child.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            child.destroyForcibly().onExit().join(); // it must not write into a folder that is being deleted
        }
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
