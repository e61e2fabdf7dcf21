package vn.lotrinh.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lotrinh.given.TestDatabase;

/** A start clears away what a restore has left, and nothing that somebody might have made. */
class InterruptedRestoreLeftoversTest {

    static final TestDatabase database = TestDatabase.fresh();
    private static final JdbcClient owner = JdbcClient.create(database.owner());
    private static String name = "";

    @BeforeAll
    static void name() {
        name = owner.sql("SELECT current_database()").query(String.class).single();
    }

    @AfterAll
    static void drop() {
        listBeside().forEach(other -> owner.sql("DROP DATABASE " + other).update());
        database.close();
    }

    private static List<String> listBeside() {
        return owner.sql("SELECT datname FROM pg_database WHERE datname LIKE current_database() || '\\_%' ORDER BY 1")
                .query(String.class)
                .list();
    }

    private static void make(String ending) {
        owner.sql("CREATE DATABASE " + name + ending + " TEMPLATE template0").update();
    }

    private static void start() {
        ExternalDatabase.withTwoLogins(database.ownerLogin(), database.runtimeLogin());
    }

    @Test
    void onlyWhatARestoreMadeGoes() throws Exception {
        make("_restore_0a1b2c3d");
        make("_replaced_0a1b2c3d");
        make("_before_restore");
        make("_restore_tay");
        start();
        assertThat(listBeside()).containsExactly(name + "_before_restore", name + "_restore_tay");
    }

    @Test
    void whatWasReplacedStaysWhenSomebodyWroteIntoIt() throws Exception {
        make("_replaced_4e5f6a7b");
        try (var connection = database.ownerLogin()
                        .inDatabase(name + "_replaced_4e5f6a7b")
                        .connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE public.so_quy (so int)");
        }
        start();
        assertThat(listBeside()).contains(name + "_replaced_4e5f6a7b");
    }

    @Test
    void oneThatIsBeingBuiltIsLeftAlone() throws Exception {
        try (var built = NewDatabase.beside(database.ownerLogin());
                var kept = built.keep()) {
            start();
            assertThat(kept.isValid(1)).isTrue();
            assertThat(listBeside()).anyMatch(other -> other.startsWith(name + NewDatabase.UNFINISHED));
        }
    }
}
