package vn.lotrinh.app.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.lotrinh.app.database.DatabaseLogin;
import vn.lotrinh.app.database.InstallationMark;
import vn.lotrinh.app.database.InstallationTable;
import vn.lotrinh.app.database.OurSchemas;

/**
 * Everything that a database holds at one moment, while others go on writing. <i>Ảnh chụp dữ liệu</i>. Read as the owner, who sees every commune.
 * Its tables are held before the moment comes: to a moment before it a table that is rewritten meanwhile would be empty.
 */
final class Snapshot implements AutoCloseable {

    /** With functions, types and tables named together with their schema wherever PostgreSQL writes them out. */
    private static final String NAMES_IN_FULL = "SET LOCAL search_path = pg_catalog";

    /** What PostgreSQL says of a table that is not there, and of a schema. */
    private static final Set<String> GONE = Set.of("42P01", "3F000");

    private static final int MOST_ATTEMPTS = 5;

    private final Connection connection;
    private final JdbcClient jdbc;

    private Snapshot(Connection connection) {
        this.connection = connection;
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /** @throws org.springframework.dao.PessimisticLockingFailureException when tables are being changed for minutes */
    static Snapshot of(DatabaseLogin owner) throws SQLException {
        var standing = new TableList(JdbcClient.create(owner.dataSource()));
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            var tables = standing.list();
            var snapshot = begin(owner);
            if (snapshot.holds(tables)) {
                return snapshot;
            }
            snapshot.close();
        }
        throw new CannotAcquireLockException("Tables came and went " + MOST_ATTEMPTS + " times");
    }

    private static Snapshot begin(DatabaseLogin owner) throws SQLException {
        var connection = owner.connectWithoutLimits();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        return new Snapshot(connection);
    }

    /**
     * From now on nobody changes the shape of a table; reading and writing go on. False when they are not those that were listed. Somebody's among
     * them are not held: perhaps the owner may not, and nothing is saved then.
     */
    private boolean holds(List<Manifest.Table> tables) throws SQLException {
        try {
            jdbc.sql("SET LOCAL row_security = off").update();
            jdbc.sql(NAMES_IN_FULL).update();
            jdbc.sql("SET LOCAL lock_timeout = '5min'").update();
            var ours = tables.stream()
                    .filter(table -> !TableList.isStranger(table))
                    .toList();
            if (!ours.isEmpty()) {
                // the first statement that asks for anything is the moment of the snapshot; this one asks for nothing
                jdbc.sql(ours.stream()
                                .map(Manifest.Table::name)
                                .collect(Collectors.joining(", ONLY ", "LOCK TABLE ONLY ", " IN ACCESS SHARE MODE")))
                        .update();
            }
            return tables().list().equals(tables);
        } catch (RuntimeException e) {
            if (isAboutSomethingGone(e)) {
                return false;
            }
            close();
            throw e;
        }
    }

    private static boolean isAboutSomethingGone(RuntimeException failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException said
                && GONE.contains(String.valueOf(said.getSQLState()));
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    TableList tables() {
        return new TableList(jdbc);
    }

    Optional<InstallationMark> findMark() {
        return new InstallationTable(jdbc).find();
    }

    boolean isMigrated() {
        boolean begun = jdbc.sql("SELECT to_regclass('flyway.flyway_schema_history') IS NOT NULL")
                .query(Boolean.class)
                .single();
        return begun && !listMigrations().isEmpty();
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

    List<Manifest.Sequence> listSequences() {
        return jdbc.sql("""
                SELECT format('%I.%I', schemaname, sequencename) AS name, last_value AS last
                  FROM pg_sequences
                 WHERE last_value IS NOT NULL AND
                """ + OurSchemas.hold("schemaname") + " ORDER BY 1")
                .query(Manifest.Sequence.class)
                .list();
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
