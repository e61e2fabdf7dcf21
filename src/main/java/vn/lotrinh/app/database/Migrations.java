package vn.lotrinh.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** How the schema is brought up to date, the same for the program and its tests. One history for all modules. */
public final class Migrations {

    private static final String FOLDER = "db/migration";
    private static final String HISTORY = "flyway";
    private static final Pattern NAME = Pattern.compile("V(\\d+)__.*\\.sql");
    private static final Pattern SCHEMA = Pattern.compile("(?m)^CREATE SCHEMA (?:IF NOT EXISTS )?(\\w+)");

    private Migrations() {}

    /** Read once, when somebody first asks what is in them. */
    private static final class Words {

        static final String ALL = listFiles().stream().map(Migrations::read).collect(Collectors.joining("\n"));
        static final Set<String> SCHEMAS = Stream.concat(
                        Stream.of(HISTORY), SCHEMA.matcher(ALL).results().map(made -> made.group(1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The version to which this program brings a schema. */
    public static MigrationVersion newest() {
        return listFiles().stream()
                .map(file -> NAME.matcher(Objects.requireNonNull(file.getFilename())))
                .filter(Matcher::matches)
                .map(name -> MigrationVersion.fromVersion(name.group(1)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Schemas that they make, and the one of their history. */
    static Set<String> schemas() {
        return Words.SCHEMAS;
    }

    /**
     * Whether they speak of a table, as they do of each that they make.
     *
     * @param table with its schema
     */
    public static boolean know(String table) {
        return table.startsWith(HISTORY + ".") || Words.ALL.contains(table);
    }

    private static List<Resource> listFiles() {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "/V*.sql"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Only the connection is left to say, which is the owner's.
     *
     * @param runtimeRole may use, but not change, what the migrations make
     */
    public static FluentConfiguration configure(FluentConfiguration flyway, String runtimeRole) {
        return flyway.locations("classpath:" + FOLDER)
                .defaultSchema(HISTORY)
                .placeholders(Map.of("runtimeRole", runtimeRole))
                .failOnMissingLocations(true)
                .validateMigrationNaming(true);
    }
}
