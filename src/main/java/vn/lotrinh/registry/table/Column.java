package vn.lotrinh.registry.table;

/**
 * One column of a register's table.
 *
 * @param type as PostgreSQL writes it
 * @param origin where its values come from
 */
public record Column(String name, String type, Origin origin) {

    /** Where a column's values come from. */
    public enum Origin {
        /** Lộ Trình's own: keys, versions, days. */
        SYSTEM,
        /** Somebody says it. */
        ENTERED,
        /** Taken over from another record. */
        COPIED,
        /** The database computes it from the others. */
        GENERATED
    }

    /** As SQL names it; a definition's names are checked, and still quoted, because a field may be called "order". */
    public String quoted() {
        return quote(name);
    }

    public static String quote(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,50}")) {
            throw new IllegalArgumentException("Not a name of a column: " + name);
        }
        return "\"" + name + "\"";
    }
}
