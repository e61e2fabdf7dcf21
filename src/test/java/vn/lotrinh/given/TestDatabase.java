package vn.lotrinh.given;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import vn.lotrinh.app.database.DatabaseLogin;

/**
 * A migrated database of one test class, empty but for what migrations bring. Made in some 50 ms, dropped by
 * {@link #close}.
 *
 * <pre>{@code
 * static final TestDatabase database = TestDatabase.fresh();
 *
 * @AfterAll
 * static void drop() {
 *     database.close();
 * }
 * }</pre>
 */
public final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger MADE = new AtomicInteger();

    private final String name;
    private final HikariDataSource owner;
    private final HikariDataSource runtime;

    private TestDatabase(String name) {
        this.name = name;
        owner = pool(ownerLogin());
        runtime = pool(runtimeLogin());
    }

    public static TestDatabase fresh() {
        var name = "test_" + MADE.incrementAndGet();
        TestServer.RUNNING.copyTemplateTo(name);
        return new TestDatabase(name);
    }

    /** As migrations, rebuilding, verifying and backup connect: row-level security does not hold for it. */
    public DataSource owner() {
        return owner;
    }

    /** As the application connects: owns nothing. */
    public DataSource runtime() {
        return runtime;
    }

    public DatabaseLogin ownerLogin() {
        return TestServer.RUNNING.owner(name);
    }

    public DatabaseLogin runtimeLogin() {
        return TestServer.RUNNING.runtime(name);
    }

    /** What makes a Spring application use this database instead of an embedded one of its own. */
    public Map<String, String> settings() {
        return Map.of(
                "spring.datasource.url", runtimeLogin().url(),
                "spring.datasource.username", runtimeLogin().username(),
                "spring.datasource.password", runtimeLogin().password(),
                "lotrinh.owner.username", ownerLogin().username(),
                "lotrinh.owner.password", ownerLogin().password(),
                "lotrinh.home", TestServer.RUNNING.applicationHome().toString(),
                "lotrinh.demo", "off");
    }

    @Override
    public void close() {
        owner.close();
        runtime.close();
        TestServer.RUNNING.drop(name);
    }

    /** Opens connections only when a test asks for them. */
    private static HikariDataSource pool(DatabaseLogin login) {
        var config = new HikariConfig();
        config.setJdbcUrl(login.url());
        config.setUsername(login.username());
        config.setPassword(login.password());
        config.setMinimumIdle(0);
        config.setMaximumPoolSize(8);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }
}
