package vn.lotrinh.app.database;

/**
 * How one role reaches one database.
 *
 * @param url a JDBC address of PostgreSQL
 */
public record DatabaseLogin(String url, String username, String password) {

    /** The same role on the same server in another database. */
    public DatabaseLogin inDatabase(String name) {
        return new DatabaseLogin(url.replaceFirst("(//[^/]+/)[^?]*", "$1" + name), username, password);
    }

    /** The name of the database that it leads to. */
    public String database() {
        return url.replaceFirst("^.*//[^/]+/", "").replaceFirst("[?].*$", "");
    }

    /** The same login, whose sessions work as another role from their first moment on. */
    DatabaseLogin as(String role) {
        return new DatabaseLogin(
                url + (url.contains("?") ? "&" : "?") + "options=-c%20role%3D" + role, username, password);
    }

    /** Without the password, which would otherwise end up in a log. */
    @Override
    public String toString() {
        return username + " @ " + url;
    }
}
