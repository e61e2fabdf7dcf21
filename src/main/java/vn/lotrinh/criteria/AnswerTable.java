package vn.lotrinh.criteria;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;

/** SQL of {@code criteria.answer} and {@code criteria.evidence}: written and read, never changed. */
@Repository
class AnswerTable {

    private static final String ANSWERS = """
            SELECT a.subject, a.item, a.version, a.state, a.points, a.note, a.missing, a.who_closes, a.planned_year, a.said_by, a.said_at,
                   ARRAY(SELECT e.digest
                           FROM criteria.evidence e
                          WHERE (e.commune, e.set_code, e.set_version, e.subject, e.item, e.version)
                              = (a.commune, a.set_code, a.set_version, a.subject, a.item, a.version)
                          ORDER BY e.position) AS evidence
              FROM criteria.answer a
             WHERE a.commune = :commune AND a.set_code = :code AND a.set_version = :number
            """;

    private final JdbcClient jdbc;

    AnswerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(String subject, Answer answer) {}

    /** The last one of each item, by subject. */
    Map<String, List<Answer>> listCurrent(CommuneCode commune, CriteriaVersion version) {
        return jdbc
                .sql(ANSWERS + """
                        AND a.version = (SELECT max(o.version)
                                           FROM criteria.answer o
                                          WHERE (o.commune, o.set_code, o.set_version, o.subject, o.item)
                                              = (a.commune, a.set_code, a.set_version, a.subject, a.item))
                        ORDER BY a.subject, a.item
                        """)
                .param("commune", commune.code())
                .param("code", version.code())
                .param("number", version.number())
                .query((row, n) -> row(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::subject, Collectors.mapping(Row::answer, Collectors.toList())));
    }

    /** All that was ever said about a subject, the newest first. */
    List<Answer> listAll(CommuneCode commune, CriteriaVersion version, AssessedSubject subject) {
        return jdbc.sql(ANSWERS + " AND a.subject = :subject ORDER BY a.said_at DESC, a.item, a.version DESC")
                .param("commune", commune.code())
                .param("code", version.code())
                .param("number", version.number())
                .param("subject", subject.code())
                .query((row, n) -> row(row).answer())
                .list();
    }

    Optional<Answer> find(CommuneCode commune, CriteriaVersion version, AssessedSubject subject, String item) {
        return listAll(commune, version, subject).stream()
                .filter(answer -> answer.item().equals(item))
                .findFirst();
    }

    private static Row row(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return new Row(
                row.getString("subject"),
                new Answer(
                        row.getString("item"),
                        row.getInt("version"),
                        state == null ? null : ItemState.valueOf(state),
                        row.getBigDecimal("points"),
                        row.getString("note"),
                        row.getString("missing"),
                        row.getString("who_closes"),
                        row.getObject("planned_year", Integer.class),
                        List.of((String[]) row.getArray("evidence").getArray()),
                        row.getString("said_by"),
                        row.getObject("said_at", OffsetDateTime.class).toInstant()));
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the version is there already: lock the set first */
    void insert(CommuneCode commune, CriteriaVersion version, AssessedSubject subject, Answer answer) {
        jdbc.sql("""
                INSERT INTO criteria.answer
                       (commune, set_code, set_version, kind, subject, item, version,
                        state, points, note, missing, who_closes, planned_year, said_by, said_at)
                VALUES (:commune, :code, :number, :kind, :subject, :item, :version,
                        :state::text, :points::numeric, :note::text, :missing::text, :who::text, :year::integer, :by, :at)
                """)
                .param("commune", commune.code())
                .param("code", version.code())
                .param("number", version.number())
                .param("kind", subject.kind().name())
                .param("subject", subject.code())
                .param("item", answer.item())
                .param("version", answer.version())
                .param("state", name(answer.state()))
                .param("points", answer.points())
                .param("note", answer.note())
                .param("missing", answer.missing())
                .param("who", answer.whoCloses())
                .param("year", answer.plannedYear())
                .param("by", answer.by())
                .param("at", answer.at().atOffset(ZoneOffset.UTC))
                .update();
        IntStream.range(0, answer.evidence().size()).forEach(n -> attach(commune, version, subject, answer, n));
    }

    private static @Nullable String name(@Nullable ItemState state) {
        return state == null ? null : state.name();
    }

    private void attach(CommuneCode commune, CriteriaVersion version, AssessedSubject subject, Answer answer, int n) {
        jdbc.sql("""
                INSERT INTO criteria.evidence (commune, set_code, set_version, subject, item, version, position, digest)
                VALUES (:commune, :code, :number, :subject, :item, :version, :position, :digest)
                """)
                .param("commune", commune.code())
                .param("code", version.code())
                .param("number", version.number())
                .param("subject", subject.code())
                .param("item", answer.item())
                .param("version", answer.version())
                .param("position", n)
                .param("digest", answer.evidence().get(n))
                .update();
    }
}
