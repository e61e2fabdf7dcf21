package vn.lotrinh.app.database;

import java.util.Map;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** How the schema is brought up to date, the same for the program and its tests. One history for all modules. */
public final class Migrations {

    private Migrations() {}

    /**
     * Only the connection is left to say, which is the owner's.
     *
     * @param runtimeRole may use, but not change, what the migrations make
     */
    public static FluentConfiguration configure(FluentConfiguration flyway, String runtimeRole) {
        return flyway.locations("classpath:db/migration")
                .defaultSchema("flyway")
                .placeholders(Map.of("runtimeRole", runtimeRole))
                .failOnMissingLocations(true)
                .validateMigrationNaming(true);
    }
}
