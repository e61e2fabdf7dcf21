package vn.lotrinh.registry;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.table.Column;

/**
 * A table of one transaction that rows are copied into before they become records; COPY itself is not allowed on a table with row-level
 * security.
 */
@Repository
class StagingTable {

    private static final String NAME = "loaded";
    private static final int PIECE = 1 << 16;

    /** The line of the file; no field of a register can be called so. */
    static final String LINE = "\"#line\"";

    private final JdbcClient jdbc;
    private final DataSource database;

    StagingTable(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    String create(Book book) {
        jdbc.sql("DROP TABLE IF EXISTS pg_temp." + NAME).update();
        jdbc.sql(book.sql().createStaging(NAME)).update();
        jdbc.sql("ALTER TABLE pg_temp." + NAME + " ADD COLUMN " + LINE + " bigint")
                .update();
        return "pg_temp." + NAME;
    }

    /**
     * What was copied.
     *
     * @param load stands for all of it in the trail
     * @param digest SHA-256 of all rows
     */
    record Copied(UUID load, List<UUID> ids, String digest) {
        boolean namesRecordsTwice() {
            return new HashSet<>(ids).size() < ids.size();
        }
    }

    Copied copy(Book book, CommuneCode commune, String table, Iterator<SaveManyRecords.Row> rows) {
        List<String> columns = book.sql().stagingColumns().toList();
        var ids = new ArrayList<UUID>();
        var digest = sha256();
        try {
            Connection connection = DataSourceUtils.getConnection(database);
            CopyIn copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + table + " ("
                            + columns.stream().map(Column::quote).collect(Collectors.joining(", ")) + ", " + LINE
                            + ") FROM STDIN");
            try {
                var lines = new StringBuilder();
                while (rows.hasNext()) {
                    var row = rows.next();
                    ids.add(row.id());
                    line(lines, columns, commune, row, book.register().isState());
                    if (lines.length() > PIECE) {
                        send(copy, lines, digest);
                    }
                }
                send(copy, lines, digest);
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Rows could not be copied", e);
        }
        jdbc.sql("ANALYZE " + table).update();
        return new Copied(UUID.randomUUID(), ids, HexFormat.of().formatHex(digest.digest()));
    }

    private static void send(CopyIn copy, StringBuilder lines, MessageDigest digest) throws SQLException {
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        digest.update(bytes);
        copy.writeToCopy(bytes, 0, bytes.length);
        lines.setLength(0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void line(
            StringBuilder line, List<String> columns, CommuneCode commune, SaveManyRecords.Row row, boolean state) {
        var stretch = row.stretch();
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) {
                line.append('\t');
            }
            String column = columns.get(i);
            Object value = switch (column) {
                case "commune" -> commune.code();
                case "id" -> row.id();
                case "version" -> 1;
                case "total_of" -> stretch.totalOf();
                case "stated_from", "counts_on" -> stretch.from();
                case "stated_to" -> stretch.to();
                default -> stretch.value(column);
            };
            write(line, value);
        }
        line.append('\t').append(row.line()).append('\n');
    }

    private static void write(StringBuilder line, @Nullable Object value) {
        switch (value) {
            case null -> line.append("\\N");
            case BigDecimal number -> line.append(number.toPlainString());
            case Boolean truth -> line.append(truth ? 't' : 'f');
            case List<?> texts ->
                escape(
                        line,
                        texts.stream()
                                .map(text -> '"' + text.toString() + '"')
                                .collect(Collectors.joining(",", "{", "}")));
            case String text -> escape(line, text);
            default -> line.append(value);
        }
    }

    private static void escape(StringBuilder line, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(c);
            }
        }
    }

    /** Keeps the records that something is taken over from as they are until the transaction ends. */
    void keepSources(Book book, String table) {
        book.sql()
                .keepSources(table)
                .forEach(statement -> jdbc.sql(statement).query(Long.class).single());
    }

    void insert(Book book, Written written, String table) {
        if (book.register().isState()) {
            jdbc.sql("INSERT INTO " + book.shape().recordTable()
                            + " (commune, id, version) SELECT DISTINCT commune, id, version FROM " + table)
                    .update();
        }
        jdbc.sql(book.sql().insertFrom(table)).param("entry", written.entry()).update();
    }

    /** What only shows beside what was taken over: rules of the record. */
    List<LineProblem> listProblems(Book book, CommuneCode commune, Written written, String table) {
        if (book.check().errorsShowAlone()) {
            return List.of();
        }
        var problems = new ArrayList<LineProblem>();
        try (var rows = jdbc
                .sql("SELECT s." + LINE + ", (to_jsonb(t.*) - 'folded')::text FROM "
                        + book.shape().table() + " t JOIN " + table + " s ON s.id = t.id"
                        + (book.register().isState() ? " AND s.stated_from = t.stated_from" : "")
                        + " WHERE t.commune = :commune AND t.entry = :entry")
                .param("commune", commune.code())
                .param("entry", written.entry())
                .withFetchSize(2_000)
                .query((row, n) -> new Line(row.getLong(1), row.getString(2)))
                .stream()) {
            rows.forEach(row ->
                    book.check().rules(book.json().read(row.json()).stretch(), RecordRule.Severity.ERROR).stream()
                            .limit(LineProblem.MOST - (long) Math.min(problems.size(), LineProblem.MOST))
                            .forEach(problem -> problems.add(new LineProblem(row.line(), problem))));
        }
        return problems;
    }

    /** A staged row, or what became of it, as JSON. */
    record Line(long line, String json) {}
}
