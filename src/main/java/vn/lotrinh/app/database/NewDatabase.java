package vn.lotrinh.app.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database that is built beside the one of this installation and takes its name when it is whole, in one step. <i>Cơ sở dữ liệu mới</i>.
 * Before that step the old one is in place, after it the new one, however the program ends; what an interrupted one left is dropped at the next
 * start ({@link InterruptedRestore}). Its first name ends in random digits, so that nobody else's database is taken for one.
 */
public final class NewDatabase implements AutoCloseable {

    static final String UNFINISHED = "_restore_";
    static final String REPLACED = "_replaced_";

    private static final Logger LOG = LoggerFactory.getLogger(NewDatabase.class);

    /** Bytes that PostgreSQL keeps of a name. */
    private static final int LONGEST_NAME = 63;

    private final DatabaseLogin owner;
    private final String name;
    private final String digits = UUID.randomUUID().toString().substring(0, 8);

    private NewDatabase(DatabaseLogin owner, String name) {
        this.owner = owner;
        this.name = name;
    }

    /**
     * Makes the database, empty, with the letters and the order of words of the old one.
     *
     * @throws CannotStartDatabase when the old one's name is so long that the new one's would not fit
     */
    public static NewDatabase beside(DatabaseLogin owner) throws SQLException {
        try (var connection = owner.connect()) {
            var database = new NewDatabase(owner, read(connection, "SELECT current_database()"));
            if (!read(
                            connection,
                            "SELECT octet_length(current_database()) <= "
                                    + (LONGEST_NAME - (REPLACED + database.digits).length()))
                    .equals("t")) {
                throw new CannotStartDatabase("Tên cơ sở dữ liệu “" + database.name
                        + "” quá dài để dựng một cơ sở dữ liệu mới bên cạnh; hãy đặt tên ngắn hơn rồi phục hồi.");
            }
            execute(
                    connection,
                    "CREATE DATABASE %s TEMPLATE template0 %s"
                            .formatted(quoted(database.unfinished()), likeThisOne(connection)));
            return database;
        }
    }

    private static String likeThisOne(Connection connection) throws SQLException {
        return read(connection, """
                SELECT format('ENCODING %L LC_COLLATE %L LC_CTYPE %L LOCALE_PROVIDER %s', pg_encoding_to_char(encoding),
                              datcollate, datctype,
                              CASE datlocprovider WHEN 'b' THEN 'builtin' WHEN 'i' THEN 'icu' ELSE 'libc' END)
                       || CASE datlocprovider WHEN 'b' THEN format(' BUILTIN_LOCALE %L', datlocale)
                                              WHEN 'i' THEN format(' ICU_LOCALE %L', datlocale) ELSE '' END
                  FROM pg_database WHERE datname = current_database()
                """);
    }

    private String unfinished() {
        return name + UNFINISHED + digits;
    }

    private String replaced() {
        return name + REPLACED + digits;
    }

    /** The owner's way into it while it is being built. */
    public DatabaseLogin owner() {
        return owner.inDatabase(unfinished());
    }

    /** Another login's way into it. */
    public DatabaseLogin login(DatabaseLogin other) {
        return other.inDatabase(unfinished());
    }

    /**
     * Stays connected to it, so that nobody else takes it for one that was left.
     *
     * @throws SQLException also when the address leads somewhere else: nothing must be written there
     */
    public Connection keep() throws SQLException {
        var connection = owner().connect();
        if (!read(connection, "SELECT current_database()").equals(unfinished())) {
            connection.close();
            throw new SQLException("The address leads to another database than " + unfinished());
        }
        return connection;
    }

    /**
     * Gives it the name of the old one, in one transaction; then drops the old one, unless somebody wrote into it meanwhile. Nobody may be
     * connected to either.
     *
     * @throws SQLException when somebody is; nothing is changed then
     */
    public void takeName() throws SQLException {
        var server = owner.inDatabase("postgres");
        try (var connection = server.connect()) {
            connection.setAutoCommit(false);
            execute(connection, "ALTER DATABASE %s RENAME TO %s".formatted(quoted(name), quoted(replaced())));
            execute(connection, "ALTER DATABASE %s RENAME TO %s".formatted(quoted(unfinished()), quoted(name)));
            connection.commit();
        } catch (SQLException e) {
            if (!hasTakenName(server)) {
                throw e;
            }
        }
        InterruptedRestore.dropReplaced(owner, replaced());
    }

    /** The answer to a commit may be lost, and the commit not. */
    private boolean hasTakenName(DatabaseLogin server) throws SQLException {
        try (var connection = server.connect();
                var query = connection.prepareStatement("SELECT FROM pg_database WHERE datname = ?")) {
            query.setString(1, replaced());
            try (var answer = query.executeQuery()) {
                return answer.next();
            }
        }
    }

    /** Gives it up, unless it has taken the name of the old one. */
    @Override
    public void close() {
        try (var connection = owner.connect()) {
            execute(connection, "DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(quoted(unfinished())));
        } catch (SQLException e) {
            LOG.warn("The unfinished database stays until the next start", e);
        }
    }

    static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    private static String read(Connection connection, String question) throws SQLException {
        try (var query = connection.createStatement();
                var answer = query.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    static void execute(Connection connection, String statement) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
