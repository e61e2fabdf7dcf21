package vn.lotrinh.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.table.Column;
import vn.lotrinh.registry.table.RowJson;

/** What staged rows are beside each other and beside what the register says already; each question is one statement. */
@Repository
class StagedRows {

    private static final String LINE = StagingTable.LINE;
    private static final String SOME = " ORDER BY 1 LIMIT " + LineProblem.MOST;

    private final JdbcClient jdbc;
    private final Registers registers;

    StagedRows(JdbcClient jdbc, Registers registers) {
        this.jdbc = jdbc;
        this.registers = registers;
    }

    /**
     * Records that are there already with their versions, locked in the order of their ids. Ids grow with time, so that most of the
     * register lies before the first of a load of new ones.
     */
    Map<UUID, Integer> lockPresent(Book book, CommuneCode commune, String table) {
        var present = new LinkedHashMap<UUID, Integer>();
        jdbc.sql("SELECT r.id, r.version FROM " + book.shape().recordTable()
                        + " r WHERE r.commune = :commune AND r.id IN (SELECT id FROM " + table
                        + ") AND r.id BETWEEN (SELECT id FROM " + table + " ORDER BY id LIMIT 1) AND (SELECT id FROM "
                        + table
                        + " ORDER BY id DESC LIMIT 1) ORDER BY r.id FOR UPDATE")
                .param("commune", commune.code())
                .query((row, n) -> present.put(row.getObject(1, UUID.class), row.getInt(2)))
                .list();
        return present;
    }

    /** Takes the rows of these records out of the table. */
    Map<UUID, List<Given>> takeOut(Book book, String table, Collection<UUID> ids) {
        return jdbc
                .sql("DELETE FROM " + table + " s WHERE s.id = ANY(:ids::uuid[]) RETURNING s." + LINE
                        + ", to_jsonb(s.*)::text")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> new StagingTable.Line(row.getLong(1), row.getString(2)))
                .list()
                .stream()
                .map(line -> new Given(line.line(), book.json().readStated(line.json())))
                .sorted((a, b) -> Long.compare(a.line(), b.line()))
                .collect(Collectors.groupingBy(given -> given.row().id()));
    }

    /** One line as it was staged. */
    record Given(long line, RowJson.Row row) {}

    /** What these records say now. */
    Map<UUID, List<Stretch>> stated(Book book, CommuneCode commune, Collection<UUID> ids) {
        return jdbc
                .sql("SELECT (to_jsonb(t.*) - 'folded')::text FROM "
                        + book.shape().table() + " t WHERE t.commune = :commune AND t.id = ANY(:ids::uuid[])")
                .param("commune", commune.code())
                .param("ids", ids.toArray(UUID[]::new))
                .query(String.class)
                .list()
                .stream()
                .map(book.json()::readStated)
                .collect(Collectors.groupingBy(
                        RowJson.Row::id, Collectors.mapping(RowJson.Row::stretch, Collectors.toList())));
    }

    /** A record that was removed once goes on counting its versions. */
    void continueVersions(Book book, CommuneCode commune, String table) {
        jdbc.sql("UPDATE " + table + " s SET version = f.last + 1 FROM (SELECT id, max(ended_version) AS last FROM "
                        + book.shape().formerTable() + " WHERE commune = :commune AND id IN (SELECT id FROM " + table
                        + ") GROUP BY id) f WHERE f.id = s.id")
                .param("commune", commune.code())
                .update();
    }

    /** The same record on two lines that cannot both be true. */
    List<LineProblem> listRepeated(Book book, String table) {
        String both = book.register().isState()
                ? " AND daterange(a.stated_from, a.stated_to, '[]') && daterange(b.stated_from, b.stated_to, '[]')"
                : "";
        return problems(
                "SELECT DISTINCT b." + LINE + " FROM " + table + " a JOIN " + table + " b ON b.id = a.id AND a." + LINE
                        + " < b." + LINE + both,
                null,
                new Problem(
                        "id",
                        "Một dòng phía trên đã ghi " + book.register().one() + " này; hãy bỏ một trong hai dòng."));
    }

    /** References that lead to no record. */
    List<LineProblem> listLeadingNowhere(Book book, CommuneCode commune, String table) {
        var problems = new ArrayList<LineProblem>();
        for (var field : book.register().fields()) {
            if (field.type() == FieldType.REFERENCE) {
                var target = registers.book(Objects.requireNonNull(field.register()));
                problems.addAll(problems(
                        "SELECT s." + LINE + " FROM " + table + " s WHERE s." + Column.quote(field.code())
                                + " IS NOT NULL AND NOT EXISTS (SELECT FROM "
                                + target.shape().recordTable() + " r WHERE r.commune = :commune AND r.id = s."
                                + Column.quote(field.code()) + ")",
                        commune,
                        new Problem(
                                field.code(),
                                "“" + field.name() + "” trỏ đến một bản ghi không có trong xã; hãy chọn lại.")));
            }
        }
        return problems;
    }

    /** Records of people that were erased for good. */
    List<LineProblem> listErased(Book book, CommuneCode commune, String table) {
        return book.register().holdsPersonalData()
                ? problems(
                        "SELECT s." + LINE + " FROM " + table + " s JOIN registry.erased e ON e.commune = :commune"
                                + " AND e.register = '" + book.register().code() + "' AND e.record = s.id",
                        commune,
                        ChangeRecord.ERASED)
                : List.of();
    }

    /** Files that are not there. */
    List<LineProblem> listWithoutFile(Book book, CommuneCode commune, String table) {
        return Attachments.entered(book)
                .flatMap(field -> problems(
                        "SELECT DISTINCT s." + LINE + " FROM " + table + " s CROSS JOIN LATERAL unnest(s."
                                + Column.quote(field.code())
                                + ") AS file(digest) WHERE NOT EXISTS (SELECT FROM files.document d"
                                + " WHERE d.commune = :commune AND d.digest = file.digest)",
                        commune,
                        Attachments.problem(field))
                        .stream())
                .toList();
    }

    /** What only one record may say, said by another record or by a line further up. */
    List<LineProblem> listNotUnique(Book book, CommuneCode commune, String table) {
        var problems = new ArrayList<LineProblem>();
        var columns = book.sql().stagingColumns().toList();
        for (var fields : book.register().unique()) {
            if (columns.containsAll(fields)) {
                problems.addAll(listNotUnique(book, commune, table, fields));
            }
        }
        return problems;
    }

    private List<LineProblem> listNotUnique(Book book, CommuneCode commune, String table, List<String> fields) {
        String same = fields.stream()
                .map(field -> "o." + Column.quote(field) + " = s." + Column.quote(field))
                .collect(Collectors.joining(" AND ", " AND ", " AND s.total_of IS NULL AND o.total_of IS NULL"));
        boolean state = book.register().isState();
        String thereAtOnce = state
                ? " AND daterange(o.valid_from, o.valid_to, '[]') && daterange(s.stated_from, s.stated_to, '[]')"
                : "";
        String hereAtOnce = state
                ? " AND daterange(o.stated_from, o.stated_to, '[]') && daterange(s.stated_from, s.stated_to, '[]')"
                : "";
        return problems(
                "SELECT s." + LINE + " FROM " + table + " s JOIN "
                        + book.shape().table()
                        + " o ON o.commune = :commune AND o.id <> s.id" + same + thereAtOnce + " UNION SELECT s."
                        + LINE + " FROM " + table + " s JOIN " + table + " o ON o.id <> s.id AND o." + LINE + " < s."
                        + LINE + same + hereAtOnce,
                commune,
                new Problem(
                        fields.getFirst(),
                        "Đã có " + book.register().one() + " khác, trong sổ hoặc ở dòng phía trên, trùng "
                                + fields.stream()
                                        .map(field -> name(book, field))
                                        .collect(Collectors.joining(", "))
                                + "; hãy bỏ dòng này hoặc sửa bản ghi kia."));
    }

    private static String name(Book book, String field) {
        return "“" + book.register().findField(field).map(RegisterField::name).orElse("Thôn") + "”";
    }

    /** Villages wait for each other in their own order, as {@link GrainCheck} does for one record. */
    void lockGrains(Book book, CommuneCode commune, String table) {
        if (book.register().totals()) {
            jdbc.sql(
                            "SELECT pg_advisory_xact_lock(hashtextextended('grain/' || :commune || '/' || :register || '/' || v.village, 0))::text"
                                    + " FROM (SELECT DISTINCT coalesce(village, '') AS village FROM " + table
                                    + " ORDER BY 1) v")
                    .param("commune", commune.code())
                    .param("register", book.register().code())
                    .query(String.class)
                    .list();
        }
    }

    /**
     * Rows that were just written under an entry beside rows of the other grain. Villages that have both of a class are looked for first, in one go
     * through their rows: of rows that came in this transaction the database knows nothing, and would compare each with each.
     */
    List<LineProblem> listOfTheOtherGrain(Book book, CommuneCode commune, String table) {
        var register = book.register();
        if (!register.totals()) {
            return List.of();
        }
        var keys = Stream.concat(
                        Stream.of("coalesce(%s.village, '')"),
                        register.fields().stream()
                                .filter(RegisterField::classifies)
                                .map(field -> "%s." + Column.quote(field.code())))
                .toList();
        String ofRows = keys.stream().map(key -> key.formatted("o")).collect(Collectors.joining(", "));
        String time = register.isState()
                ? "daterange(o.valid_from, o.valid_to, '[]') && daterange(s.stated_from, s.stated_to, '[]')"
                : period(register, "o.counts_on") + " = " + period(register, "s.counts_on");
        String same = keys.stream()
                .map(key -> key.formatted("s") + " IS NOT DISTINCT FROM " + key.formatted("o"))
                .collect(Collectors.joining(" AND "));
        return problems(
                "WITH mixed AS MATERIALIZED (SELECT " + ofRows
                        + (register.isState() ? "" : ", " + period(register, "o.counts_on"))
                        + ", array_agg(o.id) AS \"#ids\" FROM " + book.shape().table()
                        + " o WHERE o.commune = :commune AND coalesce(o.village, '') IN (SELECT coalesce(village, '') FROM "
                        + table + ") GROUP BY " + ofRows
                        + (register.isState() ? "" : ", " + period(register, "o.counts_on"))
                        + " HAVING bool_or(o.total_of IS NULL) AND bool_or(o.total_of IS NOT NULL))"
                        + " SELECT DISTINCT s." + LINE
                        + " FROM mixed CROSS JOIN LATERAL unnest(mixed.\"#ids\") AS r(id) JOIN "
                        + book.shape().table() + " o ON o.commune = :commune AND o.id = r.id JOIN " + table + " s ON "
                        + same + " AND (o.total_of IS NULL) <> (s.total_of IS NULL) AND " + time,
                commune,
                new Problem(
                        null,
                        "Thôn này có cả số tổng và từng bản ghi cho cùng kỳ và loại; chỉ ghi một trong hai cách."));
    }

    private static String period(Register register, String day) {
        int months = (register.submission() == null ? Register.Submission.YEAR : register.submission()).months();
        return "((extract(year FROM " + day + ")::integer * 12 + extract(month FROM " + day + ")::integer - 1) / "
                + months + ")";
    }

    /** For a register whose records get their village from others: where one that may not be written to comes in. */
    List<LineProblem> listForbidden(Book book, CommuneCode commune, String table, UUID entry, RegisterRight right) {
        if (book.register().village().isEntered()) {
            return List.of();
        }
        return jdbc
                .sql("SELECT t.village, min(s." + LINE + ") FROM "
                        + book.shape().table() + " t JOIN " + table
                        + " s ON s.id = t.id WHERE t.commune = :commune AND t.entry = :entry GROUP BY t.village")
                .param("commune", commune.code())
                .param("entry", entry)
                .query((row, n) -> {
                    var village = new ArrayList<@Nullable String>();
                    village.add(row.getString(1));
                    long line = row.getLong(2);
                    return right.refusalToWrite(village)
                            .map(sentence -> new LineProblem(line, new Problem(Register.VILLAGE, sentence)));
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private List<LineProblem> problems(String sql, @Nullable CommuneCode commune, Problem problem) {
        var question = jdbc.sql(sql + SOME);
        if (commune != null) {
            question = question.param("commune", commune.code());
        }
        return question.query(Long.class).list().stream()
                .map(line -> new LineProblem(line, problem))
                .toList();
    }
}
