package vn.lotrinh.registry.table;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.lotrinh.registry.Register;

/**
 * The statements that write a register's rows. Every one of them starts from <em>given</em> rows, what somebody states, and
 * makes of them the <em>wanted</em> rows: with what is taken over from other records on the day that counts. A stretch of a state is
 * cut where one of those other records changes.
 */
public final class WriteSql {

    /**
     * The village is looked up for all rows at once: a constraint would look it up for each, which costs as much as writing the row. Nobody
     * may delete villages, so what is found stays.
     */
    private static final String VILLAGE_OF_COMMUNE =
            "\n             LEFT JOIN territory.village v ON v.commune = g.commune AND v.code = g.village";

    private static final String VILLAGE_OR_ERROR =
            "CASE WHEN g.village IS NULL OR v.code IS NOT NULL THEN g.village ELSE territory.no_such_village(g.village) END AS \"village\"";

    private final TableShape shape;

    public WriteSql(TableShape shape) {
        this.shape = shape;
    }

    /** Given rows as a parameter {@code :rows}, a JSON array with one object per row, for the commune {@code :commune}. */
    String givenAsJson() {
        String columns = shape.given().stream()
                .map(column -> column.quoted() + " " + plainType(column))
                .collect(joining(", "));
        return "given AS (SELECT :commune::text AS commune, j.* FROM jsonb_to_recordset(:rows::jsonb) AS j(" + columns
                + "))";
    }

    /** Given rows as those that stand in the table now, each stretch once. */
    String givenAsStored(String which) {
        if (!shape.register().isState()) {
            return "given AS (SELECT " + givenColumns("t.") + " FROM " + shape.table() + " t WHERE " + which + ")";
        }
        return "given AS (SELECT DISTINCT ON (t.id, t.stated_from) " + givenColumns("t.") + " FROM " + shape.table()
                + " t WHERE " + which + " ORDER BY t.id, t.stated_from, t.valid_from)";
    }

    private String givenColumns(String prefix) {
        return prefix + "commune, " + TableShape.list(shape.given().stream(), prefix);
    }

    /** Wanted rows from given ones; needs a relation {@code given} before it and the parameter {@code :entry}. */
    String wanted() {
        return shape.register().isState() ? wantedPieces() : wantedRows("given", "g.counts_on", "");
    }

    /** Given rows as JSON and the wanted ones made of them. */
    public String wantedFromJson() {
        return givenAsJson() + ",\n     " + wanted();
    }

    private String wantedPieces() {
        String cuts = shape.sources().stream()
                .filter(source -> source.register().isState())
                .map(source -> """

                            UNION
                           SELECT g.id, g.stated_from, cut.at
                             FROM given g
                             JOIN %s %s ON %s
                            CROSS JOIN LATERAL (VALUES (%3$s.valid_from), (%3$s.valid_to + 1)) AS cut(at)
                            WHERE cut.at > g.stated_from AND (g.stated_to IS NULL OR cut.at <= g.stated_to)\
                        """.replace("%3$s", source.alias())
                        .formatted(source.table(), source.alias(), source.leadsFrom("g")))
                .collect(joining());
        return """
                begins AS (
                           SELECT g.id, g.stated_from, g.stated_from AS at FROM given g%s),
                     pieces AS (
                           SELECT id, stated_from, at AS valid_from,
                                  lead(at) OVER (PARTITION BY id, stated_from ORDER BY at) - 1 AS until
                             FROM begins),
                     cut AS (
                           SELECT g.*, p.valid_from, coalesce(p.until, g.stated_to) AS valid_to
                             FROM given g JOIN pieces p ON p.id = g.id AND p.stated_from = g.stated_from),
                     """.formatted(cuts).strip()
                + "\n     "
                + wantedRows("cut", "g.valid_from", "g.valid_from, g.valid_to, ");
    }

    private String wantedRows(String from, String day, String days) {
        String columns = shape.written().stream().map(this::wantedColumn).collect(joining(", "));
        String joins = shape.sources().stream()
                .map(source -> "\n             LEFT JOIN " + source.table() + " " + source.alias() + " ON "
                        + source.leadsFrom("g") + source.holdsOn(day))
                .collect(joining("", villageIsEntered() ? VILLAGE_OF_COMMUNE : "", ""));
        return "wanted AS (\n           SELECT " + columns + "\n             FROM " + from + " g" + joins + ")";
    }

    private boolean villageIsEntered() {
        return shape.register().village().isEntered();
    }

    private String wantedColumn(Column column) {
        if (column.name().equals(Register.VILLAGE) && villageIsEntered()) {
            return VILLAGE_OR_ERROR;
        }
        if (column.name().equals("entry")) {
            return ":entry::uuid AS entry";
        }
        for (var source : shape.sources()) {
            var there = source.columns().get(column.name());
            if (there != null) {
                return source.alias() + "." + Column.quote(there) + " AS " + column.quoted();
            }
        }
        return column.origin() == Column.Origin.COPIED
                ? "NULL::text AS " + column.quoted()
                : "g." + column.quoted() + " AS " + column.quoted();
    }

    private String wantedColumns(String prefix) {
        return TableShape.list(shape.written().stream(), prefix);
    }

    /** Adds rows: {@code :commune}, {@code :entry}, {@code :rows}. */
    public String insert() {
        return insert(givenAsJson());
    }

    /** Adds the rows of a table of the same columns, such as one that a file was copied into. */
    public String insertFrom(String table) {
        return insert("given AS (SELECT * FROM " + table + ")");
    }

    private String insert(String given) {
        return "WITH " + given + ",\n     " + wanted() + "\nINSERT INTO " + shape.table() + " (" + wantedColumns("")
                + ")\nSELECT " + wantedColumns("w.") + " FROM wanted w";
    }

    /** Writes events anew: {@code :commune}, {@code :entry}, {@code :rows}. States are removed and added. */
    public String update() {
        String columns = shape.written().stream()
                .filter(column ->
                        !column.name().equals("commune") && !column.name().equals("id"))
                .map(column -> column.quoted() + " = w." + column.quoted())
                .collect(joining(", "));
        return "WITH " + givenAsJson() + ",\n     " + wanted() + "\nUPDATE " + shape.table() + " t SET " + columns
                + "\n  FROM wanted w WHERE t.commune = w.commune AND t.id = w.id";
    }

    /** Keeps the rows of the records {@code :ids} as superseded by {@code :entry} and {@code :version}, which is empty when only what is taken over changes. */
    public String keepFormer() {
        return "INSERT INTO " + shape.formerTable() + " (" + allColumns("") + ", ended_entry, ended_version)\nSELECT "
                + allColumns("t.") + ", :entry::uuid, coalesce(:version::integer, t.version) FROM " + shape.table()
                + " t WHERE t.commune = :commune AND t.id = ANY(:ids::uuid[])";
    }

    /** Takes rows of the records {@code :ids} out, and keeps them as superseded by {@code :entry}. */
    public String remove() {
        return remove("");
    }

    /** The same for the stretches that begin on one of {@code :from}, which stand beside {@code :ids}. */
    public String removeStretches() {
        return remove(" AND (t.id, t.stated_from) IN (SELECT * FROM unnest(:ids::uuid[], :from::date[]))");
    }

    private String remove(String more) {
        return "WITH gone AS (DELETE FROM " + shape.table()
                + " t WHERE t.commune = :commune AND t.id = ANY(:ids::uuid[])" + more + " RETURNING t.*)\nINSERT INTO "
                + shape.formerTable() + " (" + allColumns("") + ", ended_entry, ended_version)\nSELECT "
                + allColumns("g.")
                + ", :entry::uuid, coalesce(:version::integer, g.version) FROM gone g";
    }

    private String allColumns(String prefix) {
        return TableShape.list(
                shape.columns().stream().filter(column -> !column.name().equals("folded")), prefix);
    }

    /**
     * Given rows, each as JSON, of those records {@code :ids} whose row no longer says what the other records say: id, stretch and row.
     */
    public String outdated() {
        boolean state = shape.register().isState();
        var compared = Stream.concat(
                        state ? Stream.of("valid_to") : Stream.empty(),
                        shape.copied().stream().map(Column::name))
                .map(Column::quote)
                .toList();
        String differs = compared.stream().map(column -> "t." + column).collect(joining(", ", "ROW(", ")"))
                + " IS DISTINCT FROM "
                + compared.stream().map(column -> "w." + column).collect(joining(", ", "ROW(", ")"));
        String key = state ? "id, stated_from" : "id";
        String sameRow = "t.commune = w.commune AND t.id = w.id" + (state ? " AND t.valid_from = w.valid_from" : "");
        String gone = state
                ? "\n        UNION\n       SELECT t.id, t.stated_from FROM " + shape.table()
                        + " t LEFT JOIN wanted w ON " + sameRow
                        + "\n        WHERE t.commune = :commune AND t.id = ANY(:ids::uuid[]) AND w.id IS NULL"
                : "";
        return "WITH " + givenAsStored("t.commune = :commune AND t.id = ANY(:ids::uuid[])") + ",\n     " + wanted()
                + ",\n     changed AS (\n       SELECT w." + key.replace(", ", ", w.") + " FROM wanted w LEFT JOIN "
                + shape.table() + " t ON " + sameRow + "\n        WHERE t.id IS NULL OR " + differs + gone + ")"
                + "\nSELECT g.id, " + (state ? "g.stated_from" : "NULL::date AS stated_from")
                + ", to_jsonb(g.*)::text AS row FROM given g JOIN (SELECT DISTINCT " + key + " FROM changed) c USING ("
                + key + ") ORDER BY 1, 2";
    }

    /** Each locks the records that staged rows take something over from, so that they stay as they are. */
    public List<String> keepSources(String table) {
        return shape.sources().stream()
                .filter(source -> source.through() != null)
                .map(source -> "SELECT count(*) FROM (SELECT r.id FROM " + TableShape.recordTable(source.register())
                        + " r WHERE (r.commune, r.id) IN (SELECT commune, "
                        + Column.quote(Objects.requireNonNull(source.through())) + " FROM " + table
                        + ") ORDER BY r.id FOR SHARE OF r) AS kept")
                .toList();
    }

    /** Whether a row {@code t} takes something over from the records {@code :ids} of a register, or did before {@code :entry}. */
    public String dependsOn(String register) {
        return shape.sources().stream()
                .filter(source -> source.register().code().equals(register))
                .map(WriteSql::dependsOn)
                .collect(joining(" OR "));
    }

    private static String dependsOn(Source source) {
        if (source.through() != null) {
            return "t." + Column.quote(source.through()) + " = ANY(:ids::uuid[])";
        }
        String here = source.match().values().stream()
                .map(field -> "t." + Column.quote(field))
                .collect(joining(", "));
        String there = source.match().keySet().stream().map(Column::quote).collect(joining(", "));
        String former = TableShape.SCHEMA + "." + Column.quote(source.register().code() + "_former");
        return "(" + here + ") IN (SELECT " + there + " FROM " + source.table()
                + " WHERE commune = :commune AND id = ANY(:ids::uuid[]) UNION SELECT " + there + " FROM " + former
                + " WHERE commune = :commune AND id = ANY(:ids::uuid[]) AND ended_entry = :entry)";
    }

    /** The columns of a table that a file is copied into. */
    public String createStaging(String name) {
        return "CREATE TEMPORARY TABLE " + name + " (commune text, "
                + shape.given().stream()
                        .map(column -> column.quoted() + " " + plainType(column))
                        .collect(joining(", "))
                + ") ON COMMIT DROP";
    }

    /** Their names, in the order of {@link #createStaging}. */
    public Stream<String> stagingColumns() {
        return Stream.concat(Stream.of("commune"), shape.given().stream().map(Column::name));
    }

    /** A type without constraints. */
    static String plainType(Column column) {
        String[] words = column.type().split(" ", 2);
        return words[0];
    }
}
