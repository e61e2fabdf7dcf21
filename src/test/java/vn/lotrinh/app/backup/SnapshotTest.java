package vn.lotrinh.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lotrinh.given.TestDatabase;

/** Nothing that the database has is forgotten, also what a later migration brings or what is being changed meanwhile. */
class SnapshotTest {

    static final TestDatabase database = TestDatabase.fresh();
    private static final JdbcClient owner = JdbcClient.create(database.owner());
    private static final TableList tables = new TableList(owner);

    @AfterAll
    static void drop() {
        database.close();
    }

    private static Set<String> saved() {
        return tables.list().stream().map(Manifest.Table::name).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void savesEveryTableOfTheCatalogueButOthers() {
        owner.sql("CREATE SCHEMA giam_sat").update();
        owner.sql("CREATE TABLE giam_sat.lan_do (\"số đo\" text)").update();
        var all = new TreeSet<>(owner.sql("""
                SELECT quote_ident(table_schema) || '.' || quote_ident(table_name)
                  FROM information_schema.tables
                 WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')
                """).query(String.class).list());
        all.remove("indicator.cell"); // has no rows but those of its parts
        all.removeAll(TableList.LEFT_OUT);
        assertThat(tables.listOthers()).containsExactly("giam_sat.lan_do");
        all.removeAll(tables.listOthers());
        assertThat(saved()).isEqualTo(all).contains("indicator.cell_years_of_villages", "flyway.flyway_schema_history");
        owner.sql("DROP SCHEMA giam_sat CASCADE").update();
    }

    /** Which tables are the application's is read in the migrations; one that they did not name would stop every backup. */
    @Test
    void knowsWhatNoMigrationMade() {
        assertThat(tables.listStrangers()).isEmpty();
        owner.sql("CREATE TABLE trail.ban_nhap (commune text)").update();
        assertThat(tables.listStrangers()).containsExactly("trail.ban_nhap");
        owner.sql("DROP TABLE trail.ban_nhap").update();
    }

    @Test
    void leavesOutNothingThatIsGone() {
        assertThat(owner.sql("SELECT schemaname || '.' || tablename FROM pg_tables")
                        .query(String.class)
                        .list())
                .containsAll(TableList.LEFT_OUT);
    }

    @Test
    void leavesOutWhatIsComputed() {
        assertThat(tables.list())
                .filteredOn(table -> table.name().equals("access.person"))
                .singleElement()
                .satisfies(person ->
                        assertThat(person.columns()).contains("full_name").doesNotContain("folded_name"));
    }

    /** A table that is rewritten is empty to whoever looks from a moment before. */
    @Test
    void hasTheRowsOfATableThatIsBeingRewritten() throws Exception {
        owner.sql("INSERT INTO territory.commune (code, name, province_code) VALUES ('02026', 'xã Nam Cường', '19')")
                .update();
        try (var rewriting = database.ownerLogin().connect();
                var statement = rewriting.createStatement()) {
            rewriting.setAutoCommit(false);
            statement.execute(
                    "ALTER TABLE territory.commune ALTER COLUMN province_code TYPE text USING province_code || ''");
            var snapshot = CompletableFuture.supplyAsync(SnapshotTest::take);
            untilSomebodyWaits();
            rewriting.commit();
            try (var taken = snapshot.get(1, TimeUnit.MINUTES)) {
                assertThat(taken.jdbc()
                                .sql("SELECT count(*) FROM territory.commune")
                                .query(Long.class)
                                .single())
                        .isEqualTo(1);
            }
        }
    }

    private static Snapshot take() {
        try {
            return Snapshot.of(database.ownerLogin());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void untilSomebodyWaits() throws InterruptedException {
        while (owner.sql("SELECT count(*) FROM pg_locks WHERE NOT granted")
                        .query(Long.class)
                        .single()
                == 0) {
            Thread.sleep(20);
        }
    }

    /** A type of somebody's own is known to the wire by a number that is another one in the next database. */
    @Test
    void hasOnlyTypesThatEveryServerKnowsByTheSameNumber() {
        List<String> others = owner.sql("""
                SELECT format('%s.%s %s', a.attrelid::regclass, a.attname, t.typname)
                  FROM pg_attribute a
                  JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r'
                  JOIN pg_namespace n ON n.oid = c.relnamespace
                  JOIN pg_type t ON t.oid = a.atttypid
                 WHERE a.attnum > 0 AND NOT a.attisdropped AND t.typnamespace <> 'pg_catalog'::regnamespace
                   AND n.nspname NOT IN ('pg_catalog', 'information_schema')
                """).query(String.class).list();
        assertThat(others).isEmpty();
    }
}
