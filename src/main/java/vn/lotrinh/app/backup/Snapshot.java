package vn.lotrinh.app.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.lotrinh.app.database.DatabaseLogin;

/** Everything that a database holds at one moment, while others go on writing. <i>Ảnh chụp dữ liệu</i>. Read as the owner, who sees every commune. */
final class Snapshot implements AutoCloseable {

    /** Who was signed in when the archive was made must not be so on another machine. */
    static final Set<String> LEFT_OUT = Set.of("session.session", "session.session_attributes");

    /** Schemas that are not the application's. */
    static final String OURS =
            "n.nspname NOT IN ('information_schema', 'extensions', 'public') AND n.nspname NOT LIKE 'pg\\_%'";

    /** With functions, types and tables named together with their schema wherever PostgreSQL writes them out. */
    private static final String NAMES_IN_FULL = "SET LOCAL search_path = pg_catalog";

    private final Connection connection;
    private final JdbcClient jdbc;

    private Snapshot(Connection connection) {
        this.connection = connection;
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    static Snapshot of(DatabaseLogin owner) throws SQLException {
        var connection = DriverManager.getConnection(owner.url(), owner.username(), owner.password());
        try {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            var snapshot = new Snapshot(connection);
            snapshot.jdbc.sql("SET LOCAL row_security = off").update();
            snapshot.jdbc.sql(NAMES_IN_FULL).update();
            return snapshot;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    boolean isMigrated() {
        return jdbc.sql("SELECT to_regclass('flyway.flyway_schema_history') IS NOT NULL")
                .query(Boolean.class)
                .single();
    }

    String postgresVersion() {
        return jdbc.sql("SELECT current_setting('server_version')")
                .query(String.class)
                .single();
    }

    List<Manifest.Migration> listMigrations() {
        return jdbc.sql("""
                SELECT version, checksum
                  FROM flyway.flyway_schema_history
                 WHERE version IS NOT NULL AND success
                 ORDER BY installed_rank
                """).query(Manifest.Migration.class).list();
    }

    /** Where each commune's chain stands. */
    List<String> listHeads() {
        return jdbc.sql("""
                SELECT DISTINCT ON (commune) concat_ws(':', commune, position, encode(digest, 'hex'))
                  FROM trail.seal
                 ORDER BY commune, position DESC
                """).query(String.class).list();
    }

    /** Tables with rows of their own: the parts of a divided table, not the whole. */
    List<Manifest.Table> listTables() {
        record Row(String name, List<String> columns) {}
        return jdbc
                .sql("""
                SELECT format('%I.%I', n.nspname, c.relname) AS name,
                       (SELECT array_agg(quote_ident(a.attname) ORDER BY a.attnum)
                          FROM pg_attribute a
                         WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns
                  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE c.relkind = 'r' AND c.relpersistence = 'p' AND
                """ + OURS + " ORDER BY n.nspname, c.relname")
                .query((row, n) -> new Row(row.getString("name"), List.of((String[])
                        row.getArray("columns").getArray())))
                .list()
                .stream()
                .filter(row -> !LEFT_OUT.contains(row.name))
                .map(row -> new Manifest.Table(row.name, row.columns))
                .toList();
    }

    List<Manifest.Sequence> listSequences() {
        return jdbc.sql("""
                SELECT format('%I.%I', schemaname, sequencename) AS name, last_value AS last
                  FROM pg_sequences n
                 WHERE last_value IS NOT NULL AND
                """ + OURS.replace("n.nspname", "schemaname") + " ORDER BY 1")
                .query(Manifest.Sequence.class)
                .list();
    }

    /** From now on nobody changes the shape of a table; reading and writing go on. */
    void hold(List<Manifest.Table> tables) {
        jdbc.sql("LOCK TABLE ONLY " + tables.stream().map(Manifest.Table::name).collect(Collectors.joining(", ONLY "))
                        + " IN ACCESS SHARE MODE")
                .update();
    }

    /**
     * Hands over a table's rows as the wire knows them, which every later PostgreSQL must still understand, and in which a document is half as
     * long as in text.
     *
     * @return how many rows there are
     */
    long copy(Manifest.Table table, ArchiveWriter archive) throws SQLException, IOException {
        var copying = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("COPY " + table.name() + " " + table.columnList() + " TO STDOUT WITH (FORMAT binary)");
        try {
            for (var rows = copying.readFromCopy(); rows != null; rows = copying.readFromCopy()) {
                archive.rows(rows);
            }
            return copying.getHandledRowCount();
        } finally {
            stop(copying);
        }
    }

    private static void stop(CopyOut copying) throws SQLException {
        if (copying.isActive()) {
            copying.cancelCopy();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
