package vn.lotrinh.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The process of the server on a folder, also one that a killed program left behind. {@code postmaster.pid} alone proves
 * nothing: the number may since belong to somebody else's process, which is left alone. <i>Tiến trình máy chủ</i>.
 */
final class ServerProcess {

    private ServerProcess() {}

    /** The process that runs our program on our data; so even another database of this program is not taken for it. */
    static Optional<ProcessHandle> find(PostgresPrograms programs, Path data) {
        return processNumber(data)
                .flatMap(ProcessHandle::of)
                .filter(process -> process.info()
                        .command()
                        .filter(programs.postgres().toString()::equals)
                        .isPresent())
                .filter(process -> process.info()
                        .arguments()
                        .filter(arguments -> Arrays.asList(arguments).contains(data.toString()))
                        .isPresent());
    }

    /** PostgreSQL does not start while a process has the number in this file, whoever's process it is. */
    static void forget(Path data) {
        try {
            Files.deleteIfExists(file(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Long> processNumber(Path data) {
        try (var lines = Files.lines(file(data))) {
            return lines.findFirst().map(String::strip).map(Long::valueOf);
        } catch (NoSuchFileException stoppedCleanly) {
            return Optional.empty();
        } catch (NumberFormatException brokenOff) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }
}
