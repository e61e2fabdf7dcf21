package vn.lotrinh.app.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this installation keeps its data.
 *
 * @param home {@code LOTRINH_HOME}
 * @param demo {@code LOTRINH_DEMO}: the demonstration runs unless this is {@code off}
 * @param owner {@code LOTRINH_OWNER_USERNAME}, {@code LOTRINH_OWNER_PASSWORD}: who owns an external database, where it
 *     is not the login of {@code SPRING_DATASOURCE_USERNAME}
 */
@ConfigurationProperties("lotrinh")
public record HomeSettings(
        @DefaultValue("./data") Path home,
        @DefaultValue("on") boolean demo,
        @Nullable Owner owner) {

    /** The login that migrates an external database. */
    public record Owner(String username, String password) {}

    /**
     * The demonstration and real work never share a folder, so that clearing the one can't touch the other:
     * {@code demo} and {@code work} under the home.
     */
    public Path databaseFolder() {
        return home.resolve(demo ? "demo" : "work");
    }
}
