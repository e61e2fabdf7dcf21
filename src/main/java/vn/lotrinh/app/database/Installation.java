package vn.lotrinh.app.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The settings of this installation and the database that they name: the embedded one, unless {@code SPRING_DATASOURCE_URL} names another.
 * <i>Nơi cài đặt</i>.
 */
public record Installation(HomeSettings home, DataSourceProperties external) {

    /**
     * As the web application would find them, for commands that run without it.
     *
     * @param first stand before those of the environment
     */
    public static Environment environment(Map<String, ?> first) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("first", Map.copyOf(first)));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }

    public static Installation of(Environment environment) {
        var binder = Binder.get(environment);
        return new Installation(
                binder.bindOrCreate("lotrinh", HomeSettings.class),
                binder.bindOrCreate("spring.datasource", DataSourceProperties.class));
    }

    /** Whether the database is one that the program brings along. */
    public boolean embedded() {
        return external.getUrl() == null || external.getUrl().isBlank();
    }

    /** Whether there may be something in the database: of an embedded one that was never started it is certain that there is not. */
    public boolean begun() {
        return !embedded()
                || (Files.isDirectory(folder()) && DatabaseFolder.at(folder()).laidOut());
    }

    /** Where the embedded database lies. */
    public Path folder() {
        return home.databaseFolder();
    }

    /**
     * Starts the database, or connects to it, alone.
     *
     * @throws CannotStartDatabase with sentences, as when another program works on it, or when it is real work and the setting says that it is
     *     a demonstration, or the other way round
     */
    public Database start(ServerSettings settings) {
        return demandSameKind(open(settings));
    }

    private Database open(ServerSettings settings) {
        if (embedded()) {
            return EmbeddedDatabase.start(folder(), home.home(), settings);
        }
        var given = new DatabaseLogin(
                textOf(external.getUrl()), textOf(external.getUsername()), textOf(external.getPassword()));
        var owner = home.owner();
        return owner == null || owner.username().equals(given.username())
                ? ExternalDatabase.withOneLogin(given)
                : ExternalDatabase.withTwoLogins(
                        new DatabaseLogin(given.url(), owner.username(), owner.password()), given);
    }

    /** The database as another program has it running; started only where none does. */
    public Database reach() {
        if (embedded()) {
            var running = RunningDatabase.find(folder());
            if (running.isPresent()) {
                return demandSameKind(running.get());
            }
        }
        return start(ServerSettings.forThisMachine());
    }

    private Database demandSameKind(Database database) {
        try {
            new InstallationTable(JdbcClient.create(database.owner().dataSource()))
                    .find()
                    .ifPresent(mark -> mark.demand(home.demo(), database.place()));
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Whether another program works on the embedded database now. */
    public boolean inUse() {
        return embedded() && RunningDatabase.inUse(folder());
    }

    private static String textOf(@Nullable String setting) {
        return setting == null ? "" : setting;
    }
}
