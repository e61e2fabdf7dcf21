package vn.lotrinh.app.database;

import java.util.stream.Collectors;

/** Which schemas of a database are the application's: those that migrations make. <i>Schema của Lộ Trình</i>. What stands elsewhere is somebody else's. */
public final class OurSchemas {

    private OurSchemas() {}

    /**
     * Conditions of SQL.
     *
     * @param column in which the name of a schema stands
     */
    public static String hold(String column) {
        return column + Migrations.schemas().stream().sorted().collect(Collectors.joining("', '", " IN ('", "')"));
    }

    /** Neither the application's nor PostgreSQL's own. */
    public static String areOthers(String column) {
        return "NOT (" + hold(column) + " OR " + column + " = 'information_schema' OR " + column + " LIKE 'pg\\_%')";
    }
}
