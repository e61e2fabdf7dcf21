package vn.lotrinh.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.lotrinh.app.LoTrinhApplication;
import vn.lotrinh.app.database.Database;
import vn.lotrinh.app.database.EmbeddedDatabase;
import vn.lotrinh.app.database.ServerSettings;

/** The whole program on a PostgreSQL of its own that forgets nothing: fsync, history and trail are on. */
final class BenchApplication implements AutoCloseable {

    static final String ADMINISTRATOR_KEY = "khoa-quan-tri-cua-lan-do-0123456789abcdef";

    private final Path home;
    private final EmbeddedDatabase database;
    private final ConfigurableApplicationContext context;

    private BenchApplication(Path home, EmbeddedDatabase database, ConfigurableApplicationContext context) {
        this.home = home;
        this.database = database;
        this.context = context;
    }

    static BenchApplication start() {
        try {
            var home = Files.createTempDirectory("lotrinh-bench");
            var database = EmbeddedDatabase.start(
                    home,
                    Path.of("target", "postgresql"),
                    ServerSettings.forASmallMachine()
                            .with("shared_buffers", "2GB")
                            .with("effective_cache_size", "8GB")
                            .with("work_mem", "64MB")
                            .with("maintenance_work_mem", "512MB")
                            .with("max_wal_size", "8GB")
                            .with("max_connections", "80")
                            .with("log_min_duration_statement", System.getProperty("bench.log", "-1")));
            return new BenchApplication(home, database, run(database));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConfigurableApplicationContext run(Database database) {
        Map<String, Object> settings = Map.of(
                "spring.datasource.url", database.runtime().url(),
                "spring.datasource.username", database.runtime().username(),
                "spring.datasource.password", database.runtime().password(),
                "lotrinh.owner.username", database.owner().username(),
                "lotrinh.owner.password", database.owner().password(),
                "lotrinh.home", "target/bench-home",
                "lotrinh.demo", "on",
                "lotrinh.admin-key", ADMINISTRATOR_KEY,
                "server.port", "0");
        return new SpringApplicationBuilder(LoTrinhApplication.class)
                .properties(settings)
                .run();
    }

    <T> T get(Class<T> bean) {
        return context.getBean(bean);
    }

    int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    JdbcClient owner() {
        var login = database.owner();
        return JdbcClient.create(new DriverManagerDataSource(login.url(), login.username(), login.password()));
    }

    Connection connection() {
        var login = database.owner();
        try {
            return DriverManager.getConnection(login.url(), login.username(), login.password());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        database.close();
        try (var files = Files.walk(home)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
