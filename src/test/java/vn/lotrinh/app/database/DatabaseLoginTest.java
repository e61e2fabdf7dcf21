package vn.lotrinh.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.Driver;

class DatabaseLoginTest {

    /** Forms of an address that are all allowed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://10.0.0.5:5433/lotrinh",
                "jdbc:postgresql://10.0.0.5/lo%20trinh?sslmode=require",
                "jdbc:postgresql:lotrinh",
                "jdbc:postgresql:///lotrinh",
                "jdbc:postgresql://10.0.0.5/lotrinh?options=-c%20role%3Dx"
            })
    void leadsIntoAnotherDatabaseOfTheSameServer(String address) {
        var before = Objects.requireNonNull(Driver.parseURL(address, null));
        var other = new DatabaseLogin(address, "a", "b").inDatabase("tỉnh $1 & \"x\"");
        var after = Objects.requireNonNull(Driver.parseURL(other.url(), null));
        assertThat(after.getProperty("PGDBNAME")).isEqualTo("tỉnh $1 & \"x\"");
        assertThat(after.getProperty("PGHOST")).isEqualTo(before.getProperty("PGHOST"));
        assertThat(after.getProperty("PGPORT")).isEqualTo(before.getProperty("PGPORT"));
        assertThat(after.getProperty("options")).isEqualTo(before.getProperty("options"));
    }
}
