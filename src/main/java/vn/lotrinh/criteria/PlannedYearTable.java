package vn.lotrinh.criteria;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;

/** SQL of {@code criteria.planned_year}: written and read, never changed. */
@Repository
class PlannedYearTable {

    private final JdbcClient jdbc;

    PlannedYearTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that was ever said, the newest first. */
    List<PlannedYear> list(CommuneCode commune, CriteriaVersion version) {
        return jdbc.sql("""
                SELECT subject, version, year, note, said_by, said_at
                  FROM criteria.planned_year
                 WHERE commune = :commune AND set_code = :code AND set_version = :number
                 ORDER BY subject, version DESC
                """)
                .param("commune", commune.code())
                .param("code", version.code())
                .param("number", version.number())
                .query((row, n) -> new PlannedYear(
                        row.getString("subject"),
                        row.getInt("version"),
                        row.getObject("year", Integer.class),
                        row.getString("note"),
                        row.getString("said_by"),
                        row.getObject("said_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<PlannedYear> find(CommuneCode commune, CriteriaVersion version, AssessedSubject subject) {
        return list(commune, version).stream()
                .filter(planned -> planned.subject().equals(subject.code()))
                .findFirst();
    }

    void insert(CommuneCode commune, CriteriaVersion version, AssessedSubject subject, PlannedYear planned) {
        jdbc.sql("""
                INSERT INTO criteria.planned_year
                       (commune, set_code, set_version, kind, subject, version, year, note, said_by, said_at)
                VALUES (:commune, :code, :number, :kind, :subject, :version, :year::integer, :note::text, :by, :at)
                """)
                .param("commune", commune.code())
                .param("code", version.code())
                .param("number", version.number())
                .param("kind", subject.kind().name())
                .param("subject", planned.subject())
                .param("version", planned.version())
                .param("year", planned.year())
                .param("note", planned.note())
                .param("by", planned.by())
                .param("at", planned.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
