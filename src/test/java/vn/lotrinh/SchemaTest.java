package vn.lotrinh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.ApplicationModule;
import vn.lotrinh.given.TestDatabase;

/** What the database must look like. Each change of it shows in {@code schema.sql} and so in review. */
class SchemaTest {

    private static final Path GOLDEN = Path.of("src/test/resources/schema.sql");

    /** The only tables that row-level security leaves alone, each with its reason. */
    private static final Map<String, String> TABLES_WITHOUT_COMMUNE = Map.ofEntries(
            Map.entry("territory.commune", "a request asks it before its commune is known"),
            Map.entry("access.person", "a person may serve several communes; pages find people through their holdings"),
            Map.entry("access.sign_in_attempt", "guessing does not stop at a commune's border"),
            Map.entry("session.session", "a session is read before the commune is known"),
            Map.entry("session.session_attributes", "belongs to a session"),
            Map.entry("jobs.scheduled_tasks", "the scheduler looks for work of every commune"),
            Map.entry("registry.register", "the definition of a register is the same in every commune"),
            Map.entry("registry.choice_list", "so are the choices of its fields"),
            Map.entry("indicator.measure", "what is measured over a register is the same in every commune"),
            Map.entry("app.backup", "a backup is of the whole installation"),
            Map.entry("app.installation", "says whose the whole database is"));

    static final TestDatabase database = TestDatabase.fresh();
    private static final JdbcClient owner = JdbcClient.create(database.owner());
    private static final SchemaText schema = new SchemaText(owner);

    @AfterAll
    static void drop() {
        database.close();
    }

    /** After a migration: {@code ./mvnw test -Dtest=SchemaTest -Dschema.write=true}, then read the difference. */
    @Test
    void theSchemaIsTheOneThatWasReviewed() throws IOException {
        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(GOLDEN, schema.write());
        }
        assertThat(schema.write()).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void everyTableBelongsToACommuneAndShowsNoOther() {
        assertThat(schema.listTables()).allSatisfy(table -> {
            if (!TABLES_WITHOUT_COMMUNE.containsKey(table)) {
                assertThat(columnsOf(table)).as(table).contains("commune");
                assertThat(isGuarded(table))
                        .as(table + " has a policy that is enabled")
                        .isTrue();
            }
        });
    }

    @Test
    void theListOfExceptionsHoldsNoTableThatIsGone() {
        assertThat(schema.listTables()).containsAll(TABLES_WITHOUT_COMMUNE.keySet());
    }

    @Test
    void theApplicationOwnsNothing() {
        assertThat(owner.sql("SELECT count(*) FROM pg_class WHERE relowner = 'lotrinh_app'::regrole")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatRunsWithTheOwnersRightsTrustsNoNamesOfTheCallerAndAnswersOnlyTheApplication() {
        record Function(String name, String settings, boolean anybody, boolean application) {}
        var functions = owner.sql("""
                SELECT oid::regprocedure::text AS name, array_to_string(proconfig, ';') AS settings,
                       has_function_privilege('public', oid, 'EXECUTE') AS anybody,
                       has_function_privilege('lotrinh_app', oid, 'EXECUTE') AS application
                  FROM pg_proc WHERE prosecdef
                """).query(Function.class).list();
        assertThat(functions).isNotEmpty().allSatisfy(function -> {
            assertThat(function.settings()).as(function.name()).endsWith("search_path=pg_catalog, pg_temp");
            assertThat(function.anybody()).as(function.name()).isFalse();
            assertThat(function.application()).as(function.name()).isTrue();
        });
    }

    @Test
    void foreignKeysFollowTheModules() {
        record ForeignKey(String from, String to) {}
        var keys = owner.sql("""
                SELECT DISTINCT f.relnamespace::regnamespace::text AS from, t.relnamespace::regnamespace::text AS to
                  FROM pg_constraint k JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
                 WHERE k.contype = 'f'
                """).query(ForeignKey.class).list();
        assertThat(keys).allSatisfy(key -> assertThat(friendsOf(key.from())).contains(key.to()));
    }

    private static Set<String> friendsOf(String schema) {
        var friends = new HashSet<String>();
        friends.add(schema);
        try {
            var module = Class.forName("vn.lotrinh." + schema + ".package-info").getAnnotation(ApplicationModule.class);
            friends.addAll(Arrays.asList(module.allowedDependencies()));
        } catch (ClassNotFoundException noModule) {
            // A schema without a module, such as that of the sessions, may only point at itself.
            return friends;
        }
        return friends;
    }

    private static List<String> columnsOf(String table) {
        return owner.sql("SELECT attname FROM pg_attribute WHERE attrelid = :table::regclass AND attnum > 0")
                .param("table", table)
                .query(String.class)
                .list();
    }

    private static boolean isGuarded(String table) {
        return owner.sql("""
                SELECT relrowsecurity AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid)
                  FROM pg_class c WHERE c.oid = :table::regclass
                """).param("table", table).query(Boolean.class).single();
    }
}
