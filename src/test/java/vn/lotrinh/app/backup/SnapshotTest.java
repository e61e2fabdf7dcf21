package vn.lotrinh.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lotrinh.given.TestDatabase;

/** Nothing that the database has is forgotten, also what a later migration brings. */
class SnapshotTest {

    static final TestDatabase database = TestDatabase.fresh();
    private static final JdbcClient owner = JdbcClient.create(database.owner());

    @AfterAll
    static void drop() {
        database.close();
    }

    private static Set<String> saved() throws SQLException {
        try (var snapshot = Snapshot.of(database.ownerLogin())) {
            return snapshot.listTables().stream()
                    .map(Manifest.Table::name)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void savesEveryTableOfTheCatalogue() throws SQLException {
        owner.sql("CREATE SCHEMA trace").update();
        owner.sql("CREATE TABLE trace.lot (commune text, \"số lô\" text)").update();
        var all = new TreeSet<>(owner.sql("""
                SELECT quote_ident(table_schema) || '.' || quote_ident(table_name)
                  FROM information_schema.tables
                 WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')
                """).query(String.class).list());
        all.remove("indicator.cell"); // has no rows but those of its parts
        all.removeAll(Snapshot.LEFT_OUT);
        assertThat(saved())
                .isEqualTo(all)
                .contains("trace.lot", "indicator.cell_years_of_villages", "flyway.flyway_schema_history");
    }

    @Test
    void leavesOutNothingThatIsGone() {
        assertThat(owner.sql("SELECT schemaname || '.' || tablename FROM pg_tables")
                        .query(String.class)
                        .list())
                .containsAll(Snapshot.LEFT_OUT);
    }

    @Test
    void leavesOutWhatIsComputed() throws SQLException {
        try (var snapshot = Snapshot.of(database.ownerLogin())) {
            assertThat(snapshot.listTables())
                    .filteredOn(table -> table.name().equals("access.person"))
                    .singleElement()
                    .satisfies(person ->
                            assertThat(person.columns()).contains("full_name").doesNotContain("folded_name"));
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
