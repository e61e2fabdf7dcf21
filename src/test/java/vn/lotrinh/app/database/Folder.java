package vn.lotrinh.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/** A folder of a test and the database in it. */
record Folder(Path path) {

    /** Unpacked once for all tests and kept between runs. */
    static final Path PROGRAMS = Path.of("target", "postgresql");

    /** Without waiting for the disk, which only a power cut would show. */
    EmbeddedDatabase start() {
        return EmbeddedDatabase.start(
                path, PROGRAMS, ServerSettings.forASmallMachine().with("fsync", "off"));
    }

    /** The same files in another place. */
    Folder copiedTo(Path other) throws IOException {
        Files.createDirectories(other.getParent());
        try {
            var copying = new ProcessBuilder("cp", "-a", path.toString(), other.toString())
                    .inheritIO()
                    .start();
            assertThat(copying.waitFor()).isZero();
            return new Folder(other);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the product does. */
    EmbeddedDatabase startDurably() {
        return EmbeddedDatabase.start(path, PROGRAMS, ServerSettings.forASmallMachine());
    }

    Path data() {
        return path.resolve("pg18");
    }

    ProcessHandle server() {
        return findServer().orElseThrow();
    }

    /** Whatever process has the number in {@code postmaster.pid}. */
    Optional<ProcessHandle> findServer() {
        try {
            var number = Files.readAllLines(data().resolve("postmaster.pid")).getFirst();
            return ProcessHandle.of(Long.parseLong(number.strip()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static void write(Database database, String statement) {
        try (var connection = open(database.owner());
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    static String read(DatabaseLogin login, String question) {
        try (var connection = open(login);
                var sql = connection.createStatement();
                var answer = sql.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(question, e);
        }
    }

    static Connection open(DatabaseLogin login) throws SQLException {
        return DriverManager.getConnection(login.url(), login.username(), login.password());
    }
}
