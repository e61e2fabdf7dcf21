package vn.lotrinh.app.backup;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.lotrinh.app.database.DatabaseLogin;

/** Whether a database may be replaced: nobody works with it, and nothing is in it but what migrations bring, nor anything of somebody else's. */
final class EmptyCheck {

    private final JdbcClient jdbc;

    EmptyCheck(DatabaseLogin owner) {
        jdbc = JdbcClient.create(new DriverManagerDataSource(owner.url(), owner.username(), owner.password()));
    }

    long othersConnected() {
        return jdbc.sql("""
                SELECT count(*) FROM pg_stat_activity
                 WHERE datname = current_database() AND pid <> pg_backend_pid() AND usename IS NOT NULL
                """).query(Long.class).single();
    }

    boolean isEmpty() {
        return !hasForeignTables() && listTables().stream().noneMatch(this::hasRows);
    }

    /** Whoever shares the database with another program would lose that one's tables, also while they are empty. */
    private boolean hasForeignTables() {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM pg_class c
                                WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
                                  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e'))
                """).query(Boolean.class).single();
    }

    private List<String> listTables() {
        return jdbc.sql("""
                SELECT format('%I.%I', n.nspname, c.relname)
                  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE c.relkind = 'r' AND n.nspname <> 'flyway' AND
                """ + Snapshot.OURS).query(String.class).list();
    }

    private boolean hasRows(String table) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM " + table + ")")
                .query(Boolean.class)
                .single();
    }
}
