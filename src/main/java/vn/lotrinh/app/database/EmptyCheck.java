package vn.lotrinh.app.database;

import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Whether a database may be replaced: nobody works with it, and nothing is in it but what migrations bring, nor anything of somebody else's. <i>Cơ
 * sở dữ liệu còn trống</i>.
 */
public final class EmptyCheck implements AutoCloseable {

    /** A connection that was just given up is gone from the server's list a moment later. */
    private static final int MOST_LOOKS = 10;

    private static final long BETWEEN_LOOKS = 200;

    private final SingleConnectionDataSource connection;
    private final JdbcClient jdbc;

    private EmptyCheck(SingleConnectionDataSource connection) {
        this.connection = connection;
        this.jdbc = JdbcClient.create(connection);
    }

    public static EmptyCheck of(DatabaseLogin owner) throws SQLException {
        return new EmptyCheck(new SingleConnectionDataSource(owner.connect(), true));
    }

    /** Whether somebody else is connected, and stays so for some seconds. */
    public boolean isInUse() {
        for (int look = 1; othersConnected() > 0; look++) {
            if (look == MOST_LOOKS) {
                return true;
            }
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return true;
            }
        }
        return false;
    }

    private long othersConnected() {
        return jdbc.sql("""
                SELECT count(*) FROM pg_stat_activity
                 WHERE datname = current_database() AND pid <> pg_backend_pid() AND usename IS NOT NULL
                """).query(Long.class).single();
    }

    public boolean isEmpty() {
        return !hasOthersThings() && listTables().stream().noneMatch(this::hasRows);
    }

    /** Whoever shares the database with another program would lose that one's things, also while its tables are empty. */
    private boolean hasOthersThings() {
        return jdbc.sql("""
                SELECT EXISTS (
                    SELECT FROM (SELECT oid, 'pg_class'::regclass AS kind, relnamespace AS schema FROM pg_class
                                  WHERE relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
                                 UNION ALL
                                 SELECT oid, 'pg_proc', pronamespace FROM pg_proc) AS thing
                      JOIN pg_namespace n ON n.oid = thing.schema
                     WHERE NOT EXISTS (SELECT FROM pg_depend d
                                        WHERE d.classid = thing.kind AND d.objid = thing.oid AND d.deptype = 'e')
                       AND
                """ + OurSchemas.areOthers("n.nspname") + ")")
                .query(Boolean.class)
                .single();
    }

    private List<String> listTables() {
        return jdbc.sql("""
                SELECT format('%I.%I', n.nspname, c.relname)
                  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE c.relkind = 'r' AND n.nspname <> 'flyway' AND c.oid IS DISTINCT FROM to_regclass('app.installation') AND
                """ + OurSchemas.hold("n.nspname")).query(String.class).list();
    }

    private boolean hasRows(String table) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM " + table + ")")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
