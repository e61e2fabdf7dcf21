package vn.lotrinh.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** How the schema is brought up to date, the same for the program and its tests. One history for all modules. */
public final class Migrations {

    private static final String FOLDER = "db/migration";
    private static final Pattern NAME = Pattern.compile("V(\\d+)__.*\\.sql");

    private Migrations() {}

    /** The version to which this program brings a schema. */
    public static MigrationVersion newest() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "/V*.sql"))
                    .map(file -> NAME.matcher(Objects.requireNonNull(file.getFilename())))
                    .filter(Matcher::matches)
                    .map(name -> MigrationVersion.fromVersion(name.group(1)))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
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
                .defaultSchema("flyway")
                .placeholders(Map.of("runtimeRole", runtimeRole))
                .failOnMissingLocations(true)
                .validateMigrationNaming(true);
    }
}
