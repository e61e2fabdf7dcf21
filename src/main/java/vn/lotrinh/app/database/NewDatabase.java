package vn.lotrinh.app.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * A database that is built beside the one of this installation and takes its name when it is whole, in one step. <i>Cơ sở dữ liệu mới</i>.
 * Before that step the old one is in place, after it the new one, however the program ends; what an interrupted one left is dropped at the next
 * start or the next restore.
 */
public final class NewDatabase {

    private static final String UNFINISHED = "_restoring";
    private static final String REPLACED = "_before_restore";

    private final DatabaseLogin owner;
    private final String name;

    private NewDatabase(DatabaseLogin owner) {
        this.owner = owner;
        this.name = owner.database();
    }

    /**
     * Drops what an interrupted restore left; true when there was something. A database that somebody is connected to is left alone.
     *
     * @param owner as it reaches the installation's database
     */
    public static boolean clearLeftovers(DatabaseLogin owner) throws SQLException {
        boolean found = false;
        try (var connection = open(owner)) {
            for (var suffix : List.of(UNFINISHED, REPLACED)) {
                found |= dropIfIdle(connection, owner.database() + suffix);
            }
        }
        return found;
    }

    private static boolean dropIfIdle(Connection connection, String database) throws SQLException {
        try (var query = connection.prepareStatement("""
                SELECT count(*) FROM pg_database d
                 WHERE datname = ? AND pg_has_role(datdba, 'USAGE')
                   AND NOT EXISTS (SELECT FROM pg_stat_activity a WHERE a.datid = d.oid AND a.usename IS NOT NULL)
                """)) {
            query.setString(1, database);
            try (var answer = query.executeQuery()) {
                answer.next();
                if (answer.getInt(1) == 0) {
                    return false;
                }
            }
        }
        execute(connection, "DROP DATABASE IF EXISTS " + quoted(database));
        return true;
    }

    /** Makes the database, empty, with the letters and the order of words of the old one. */
    public static NewDatabase beside(DatabaseLogin owner) throws SQLException {
        var database = new NewDatabase(owner);
        try (var connection = open(owner)) {
            execute(
                    connection,
                    "CREATE DATABASE %s TEMPLATE template0 %s"
                            .formatted(quoted(database.name + UNFINISHED), likeThisOne(connection)));
        }
        return database;
    }

    private static String likeThisOne(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var answer = query.executeQuery("""
                        SELECT format('ENCODING %L LC_COLLATE %L LC_CTYPE %L LOCALE_PROVIDER %s', pg_encoding_to_char(encoding),
                                      datcollate, datctype,
                                      CASE datlocprovider WHEN 'b' THEN 'builtin' WHEN 'i' THEN 'icu' ELSE 'libc' END)
                               || CASE datlocprovider WHEN 'b' THEN format(' BUILTIN_LOCALE %L', datlocale)
                                                      WHEN 'i' THEN format(' ICU_LOCALE %L', datlocale) ELSE '' END
                          FROM pg_database WHERE datname = current_database()
                        """)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** The owner's way into it while it is being built. */
    public DatabaseLogin owner() {
        return owner.inDatabase(name + UNFINISHED);
    }

    /** Another login's way into it. */
    public DatabaseLogin login(DatabaseLogin other) {
        return other.inDatabase(name + UNFINISHED);
    }

    /**
     * Gives it the name of the old one, in one transaction; then drops the old one. Nobody may be connected to either.
     *
     * @throws SQLException when somebody is; nothing is changed then
     */
    public void takeName() throws SQLException {
        try (var connection = open(owner.inDatabase("postgres"))) {
            connection.setAutoCommit(false);
            execute(connection, "ALTER DATABASE %s RENAME TO %s".formatted(quoted(name), quoted(name + REPLACED)));
            execute(connection, "ALTER DATABASE %s RENAME TO %s".formatted(quoted(name + UNFINISHED), quoted(name)));
            connection.commit();
            connection.setAutoCommit(true);
            execute(connection, "DROP DATABASE IF EXISTS " + quoted(name + REPLACED));
        }
    }

    /** Gives it up. */
    public void drop() throws SQLException {
        try (var connection = open(owner)) {
            execute(connection, "DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(quoted(name + UNFINISHED)));
        }
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    private static Connection open(DatabaseLogin login) throws SQLException {
        return DriverManager.getConnection(login.url(), login.username(), login.password());
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
