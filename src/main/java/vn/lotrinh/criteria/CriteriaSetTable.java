package vn.lotrinh.criteria;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.lotrinh.criteria.CriteriaVersion.Origin;
import vn.lotrinh.kernel.CommuneCode;

/** SQL of {@code criteria.criteria_set}. */
@Repository
class CriteriaSetTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String VERSIONS = """
            SELECT s.code, s.version, s.origin, s.definition::text, s.document, s.replaced_from
              FROM (SELECT v.*, min(v.valid_from) OVER (PARTITION BY v.code ORDER BY v.version
                                                        ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS replaced_from
                      FROM criteria.criteria_set v
                     WHERE v.commune = :commune) s
            """;

    private final JdbcClient jdbc;

    CriteriaSetTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every version, by subject, code and number. */
    List<CriteriaVersion> list(CommuneCode commune) {
        return jdbc.sql(VERSIONS + " ORDER BY s.definition ->> 'subject', s.valid_from, s.code, s.version")
                .param("commune", commune.code())
                .query((row, n) -> version(row))
                .list();
    }

    /** Every version of one set, the oldest first. */
    List<CriteriaVersion> list(CommuneCode commune, String code) {
        return jdbc.sql(VERSIONS + " WHERE s.code = :code ORDER BY s.version")
                .param("commune", commune.code())
                .param("code", code)
                .query((row, n) -> version(row))
                .list();
    }

    Optional<CriteriaVersion> findNewest(CommuneCode commune, String code) {
        return list(commune, code).stream().reduce((older, newer) -> newer);
    }

    private static CriteriaVersion version(ResultSet row) throws SQLException {
        return new CriteriaVersion(
                JSON.readValue(row.getString("definition"), CriteriaSet.class),
                row.getInt("version"),
                Origin.valueOf(row.getString("origin")),
                row.getString("document"),
                row.getObject("replaced_from", LocalDate.class));
    }

    void insert(
            CommuneCode commune,
            CriteriaSet set,
            int version,
            Origin origin,
            @Nullable String document,
            String by,
            Instant at) {
        jdbc.sql("""
                INSERT INTO criteria.criteria_set
                       (commune, code, version, origin, valid_from, definition, document, put_by, put_at)
                VALUES (:commune, :code, :version, :origin, :from, :definition::jsonb, :document::text, :by, :at)
                """)
                .param("commune", commune.code())
                .param("code", set.code())
                .param("version", version)
                .param("origin", origin.name())
                .param("from", set.from())
                .param("definition", JSON.writeValueAsString(set))
                .param("document", document)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Mends a version in its place. */
    void mend(CommuneCode commune, CriteriaSet set, int version) {
        jdbc.sql("""
                UPDATE criteria.criteria_set SET definition = :definition::jsonb, valid_from = :from
                 WHERE commune = :commune AND code = :code AND version = :version
                """)
                .param("commune", commune.code())
                .param("code", set.code())
                .param("version", version)
                .param("from", set.from())
                .param("definition", JSON.writeValueAsString(set))
                .update();
    }

    /** Puts another uploaded file in the place of a version that nobody has used. */
    void correct(CommuneCode commune, CriteriaSet set, int version, String document, String by, Instant at) {
        jdbc.sql("""
                UPDATE criteria.criteria_set
                   SET definition = :definition::jsonb, valid_from = :from, document = :document, put_by = :by, put_at = :at
                 WHERE commune = :commune AND code = :code AND version = :version
                """)
                .param("commune", commune.code())
                .param("code", set.code())
                .param("version", version)
                .param("from", set.from())
                .param("definition", JSON.writeValueAsString(set))
                .param("document", document)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whoever holds it is alone in writing answers under the version, or in putting another one in its place. */
    void lock(CommuneCode commune, String code) {
        jdbc.sql(
                        "SELECT version FROM criteria.criteria_set WHERE commune = :commune AND code = :code ORDER BY version FOR UPDATE")
                .param("commune", commune.code())
                .param("code", code)
                .query(Integer.class)
                .list();
    }

    /** Whether anything was said under a version. */
    boolean isUsed(CommuneCode commune, String code, int version) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM criteria.answer
                                WHERE commune = :commune AND set_code = :code AND set_version = :version)
                    OR EXISTS (SELECT FROM criteria.planned_year
                                WHERE commune = :commune AND set_code = :code AND set_version = :version)
                """)
                .param("commune", commune.code())
                .param("code", code)
                .param("version", version)
                .query(Boolean.class)
                .single();
    }
}
