package vn.lotrinh.app.database;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * How one role reaches one database.
 *
 * @param url a JDBC address of PostgreSQL, in any form that its driver understands
 */
public record DatabaseLogin(String url, String username, String password) {

    /** For work that may take hours: an administrator's limits are meant for questions of every day. */
    public static final String WITHOUT_LIMITS =
            "SET statement_timeout = 0; SET transaction_timeout = 0; SET idle_in_transaction_session_timeout = 0";

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, username, password);
    }

    /** Without what the server sets as longest time for a statement or a transaction. */
    public Connection connectWithoutLimits() throws SQLException {
        var connection = connect();
        try (var statement = connection.createStatement()) {
            statement.execute(WITHOUT_LIMITS);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** A connection of its own for each question. */
    public DataSource dataSource() {
        return new DriverManagerDataSource(url, username, password);
    }

    /** The same role on the same server in another database: what stands last in an address holds. */
    public DatabaseLogin inDatabase(String name) {
        return with("PGDBNAME=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }

    /** The same login, whose sessions work as another role from their first moment on. */
    DatabaseLogin as(String role) {
        return with("options=-c%20role%3D" + role);
    }

    private DatabaseLogin with(String parameter) {
        return new DatabaseLogin(url + (url.contains("?") ? "&" : "?") + parameter, username, password);
    }

    /** Without the password, which would otherwise end up in a log. */
    @Override
    public String toString() {
        return username + " @ " + url;
    }
}
