package vn.lotrinh.app.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.lotrinh.app.database.DatabaseLogin;
import vn.lotrinh.app.database.OurSchemas;

/** A migrated database that nobody works with yet, while an archive's tables are filled in. <i>Cơ sở dữ liệu đang được nạp</i>. */
final class FilledDatabase implements AutoCloseable {

    private final Connection connection;
    private final JdbcClient jdbc;
    private final String runtimeRole;

    private FilledDatabase(Connection connection, String runtimeRole) {
        this.connection = connection;
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        this.runtimeRole = runtimeRole;
    }

    static FilledDatabase open(DatabaseLogin owner, String runtimeRole) throws SQLException {
        return new FilledDatabase(owner.connectWithoutLimits(), runtimeRole);
    }

    void run(List<String> statements) {
        for (var statement : statements) {
            jdbc.sql(statement.replace(Manifest.Structure.RUNTIME_ROLE, runtimeRole.replace("\"", "\"\"")))
                    .update();
        }
    }

    /** References of one table to another, by which tables could only be filled in a certain order; returns what makes them again. */
    List<String> dropReferences() {
        record Reference(String drop, String make) {}
        var references = jdbc.sql("""
                SELECT format('ALTER TABLE %I.%I DROP CONSTRAINT %I', n.nspname, c.relname, k.conname) AS drop,
                       format('ALTER TABLE %I.%I ADD CONSTRAINT %I %s', n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid)) AS make
                  FROM pg_constraint k
                  JOIN pg_class c ON c.oid = k.conrelid
                  JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE k.contype = 'f' AND k.conparentid = 0 AND
                """ + OurSchemas.hold("n.nspname") + " ORDER BY k.oid")
                .query(Reference.class)
                .list();
        references.forEach(reference -> jdbc.sql(reference.drop).update());
        return references.stream().map(Reference::make).toList();
    }

    /** Puts rows in the place of whatever a migration had put into the table. */
    ArchiveReader.Rows fill(Manifest.Table table) {
        try {
            connection.setAutoCommit(false);
            jdbc.sql("TRUNCATE " + table.name()).update();
            return new Filling(connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + table.name() + " " + table.columnList()
                            + " FROM STDIN WITH (FORMAT binary, FREEZE)"));
        } catch (SQLException e) {
            throw new UncategorizedSQLException("COPY", null, e);
        }
    }

    private final class Filling implements ArchiveReader.Rows {

        private final CopyIn copying;

        Filling(CopyIn copying) {
            this.copying = copying;
        }

        @Override
        public void take(byte[] bytes, int length) {
            try {
                copying.writeToCopy(bytes, 0, length);
            } catch (SQLException e) {
                throw new UncategorizedSQLException("COPY", null, e);
            }
        }

        @Override
        public void end(long rows) throws IOException {
            try {
                long filled = copying.endCopy();
                if (filled != rows) {
                    throw UnusableArchive.damaged();
                }
                connection.commit();
                connection.setAutoCommit(true);
            } catch (SQLException e) {
                throw new UncategorizedSQLException("COPY", null, e);
            }
        }
    }

    /**
     * What depends on the server and not on the data: where sequences go on; that every entry of the trail which waits for its seal was
     * written before all transactions of this server (3 is the first that there is), because the numbers of another one's mean nothing here;
     * and that nobody is at work on a job.
     */
    void settle(Manifest manifest) {
        manifest.sequences()
                .forEach(sequence -> jdbc.sql("SELECT setval(:name::regclass, :last)")
                        .param("name", sequence.name())
                        .param("last", sequence.last())
                        .query(Long.class)
                        .single());
        jdbc.sql("UPDATE trail.unsealed SET written = '3'").update();
        jdbc.sql("UPDATE jobs.scheduled_tasks SET picked = false, picked_by = NULL, last_heartbeat = NULL WHERE picked")
                .update();
        jdbc.sql("ANALYZE").update();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
