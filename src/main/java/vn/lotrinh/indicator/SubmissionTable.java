package vn.lotrinh.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.territory.ByCommune;

/** SQL of {@code indicator.submission}. */
@Repository
class SubmissionTable {

    private final JdbcClient jdbc;

    SubmissionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Submission> list(CommuneCode commune) {
        return ByCommune.of(list(List.of(commune)), commune);
    }

    List<Submission> list(CommuneCode commune, String indicator) {
        return ByCommune.of(listOf(List.of(commune), indicator), commune);
    }

    /** Of several communes. */
    Map<CommuneCode, List<Submission>> list(List<CommuneCode> communes) {
        return listOf(communes, null);
    }

    private Map<CommuneCode, List<Submission>> listOf(List<CommuneCode> communes, @Nullable String indicator) {
        return ByCommune.list(jdbc.sql("""
                SELECT commune, indicator, village, period, kind, submitted_by, submitted_at
                  FROM indicator.submission
                 WHERE commune = ANY(:communes) AND (:indicator::text IS NULL OR indicator = :indicator)
                 ORDER BY commune, indicator, village, period
                """).param("indicator", indicator), communes, row -> submission(row, 0));
    }

    Optional<Submission> find(CommuneCode commune, String indicator, String village, Period period) {
        return jdbc.sql("""
                SELECT indicator, village, period, kind, submitted_by, submitted_at
                  FROM indicator.submission
                 WHERE commune = :commune AND indicator = :indicator AND village = :village AND period = :period
                """)
                .param("commune", commune.code())
                .param("indicator", indicator)
                .param("village", village)
                .param("period", period.toString())
                .query(SubmissionTable::submission)
                .optional();
    }

    void insert(CommuneCode commune, Submission submission) {
        jdbc.sql("""
                INSERT INTO indicator.submission (commune, indicator, village, period, kind, submitted_by, submitted_at)
                VALUES (:commune, :indicator, :village, :period, :kind, :by, :at)
                """)
                .param("commune", commune.code())
                .param("indicator", submission.indicator())
                .param("village", submission.village())
                .param("period", submission.period().toString())
                .param("kind", submission.kind().name())
                .param("by", submission.submittedBy())
                .param("at", submission.submittedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(CommuneCode commune, Submission submission) {
        jdbc.sql("""
                DELETE FROM indicator.submission
                 WHERE commune = :commune AND indicator = :indicator AND village = :village AND period = :period
                """)
                .param("commune", commune.code())
                .param("indicator", submission.indicator())
                .param("village", submission.village())
                .param("period", submission.period().toString())
                .update();
    }

    private static Submission submission(ResultSet row, int n) throws SQLException {
        return new Submission(
                row.getString("indicator"),
                row.getString("village"),
                Period.parse(row.getString("period")),
                Submission.Kind.valueOf(row.getString("kind")),
                row.getString("submitted_by"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant());
    }
}
