package vn.lotrinh.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import vn.lotrinh.app.database.DatabaseLogin;
import vn.lotrinh.app.database.EmbeddedDatabase;
import vn.lotrinh.app.database.Migrations;
import vn.lotrinh.app.database.ServerSettings;

/**
 * One PostgreSQL for all tests of a JVM, with a migrated database that new ones are copied from. It forgets everything
 * in a power cut, which a test has none of, and so is fast. A watcher stops it after the JVM, however that ends, so that
 * no shutdown hook has to run after those of Spring.
 */
final class TestServer {

    /** Unpacked once and kept between runs. */
    static final Path PROGRAMS = Path.of("target", "postgresql");

    static final TestServer RUNNING = new TestServer();

    private static final String TEMPLATE = "lotrinh_template";

    private final Path home;
    private final DatabaseLogin owner;
    private final DatabaseLogin runtime;

    private TestServer() {
        try {
            home = Files.createTempDirectory("lotrinh-test-database");
            var database = EmbeddedDatabase.start(home, PROGRAMS, forgetful());
            stopAfterThisJvm(home);
            owner = database.owner();
            runtime = database.runtime();
            migrateTemplate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where an application under test keeps its files; gone with the JVM. */
    Path applicationHome() {
        return home.resolve("application");
    }

    DatabaseLogin owner(String database) {
        return owner.inDatabase(database);
    }

    DatabaseLogin runtime(String database) {
        return runtime.inDatabase(database);
    }

    void copyTemplateTo(String database) {
        asOwner("CREATE DATABASE %s TEMPLATE %s STRATEGY file_copy".formatted(database, TEMPLATE));
    }

    void drop(String database) {
        asOwner("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(database));
    }

    private void migrateTemplate() {
        asOwner("CREATE DATABASE " + TEMPLATE);
        var login = owner(TEMPLATE);
        Migrations.configure(Flyway.configure(), runtime.username())
                .dataSource(login.url(), login.username(), login.password())
                .load()
                .migrate();
    }

    private void asOwner(String statement) {
        try (var connection = DriverManager.getConnection(owner.url(), owner.username(), owner.password())) {
            connection.createStatement().execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private static ServerSettings forgetful() {
        return ServerSettings.forASmallMachine()
                .with("fsync", "off")
                .with("synchronous_commit", "off")
                .with("full_page_writes", "off")
                // a worker of the superuser's would keep a database from being dropped; a large one is slow without
                .with("autovacuum", System.getProperty("tests.autovacuum", "off"))
                .with("max_connections", "100");
    }

    private static void stopAfterThisJvm(Path home) throws IOException {
        var server = Files.readAllLines(home.resolve("pg18/postmaster.pid"))
                .getFirst()
                .strip();
        var jvm = ProcessHandle.current().pid();
        var watch = "while kill -0 %d 2>/dev/null; do sleep 0.3; done; kill -QUIT %s; sleep 1; rm -rf '%s'"
                .formatted(jvm, server, home);
        new ProcessBuilder("setsid", "sh", "-c", watch)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
