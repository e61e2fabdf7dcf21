package vn.lotrinh.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;

/** SQL of {@code jobs.job}. */
@Repository
class JobTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    JobTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID insert(CommuneCode commune, StartJob.Command command) {
        return jdbc.sql("""
                INSERT INTO jobs.job (commune, kind, title, subject, made_by, made_at)
                VALUES (:commune, :kind, :title, :subject, :by, :now)
                RETURNING id
                """)
                .param("commune", commune.code())
                .param("kind", command.kind())
                .param("title", command.title())
                .param("subject", command.subject())
                .param("by", command.by().reference())
                .param("now", now())
                .query(UUID.class)
                .single();
    }

    Optional<Job> find(CommuneCode commune, UUID id) {
        return jdbc.sql("""
                SELECT id, kind, title, subject, state, attempts, done, total, sentence, result, made_by, made_at, ended_at
                  FROM jobs.job
                 WHERE commune = :commune AND id = :id
                """)
                .param("commune", commune.code())
                .param("id", id)
                .query(JobTable::job)
                .optional();
    }

    /** Newest first. */
    List<Job> listOf(CommuneCode commune, Actor by, int limit) {
        return jdbc.sql("""
                SELECT id, kind, title, subject, state, attempts, done, total, sentence, result, made_by, made_at, ended_at
                  FROM jobs.job
                 WHERE commune = :commune AND made_by = :by
                 ORDER BY id DESC
                 LIMIT :limit
                """)
                .param("commune", commune.code())
                .param("by", by.reference())
                .param("limit", limit)
                .query(JobTable::job)
                .list();
    }

    /** Begins a job, or begins it again; empty when it has ended. */
    Optional<Job> begin(CommuneCode commune, UUID id) {
        return jdbc.sql("""
                UPDATE jobs.job
                   SET state = 'RUNNING', attempts = attempts + 1, done = 0, total = 0, sentence = NULL
                 WHERE commune = :commune AND id = :id AND state IN ('WAITING', 'RUNNING')
                RETURNING id, kind, title, subject, state, attempts, done, total, sentence, result, made_by, made_at, ended_at
                """)
                .param("commune", commune.code())
                .param("id", id)
                .query(JobTable::job)
                .optional();
    }

    void progress(CommuneCode commune, UUID id, int done, int total, String step) {
        jdbc.sql("""
                UPDATE jobs.job SET done = :done, total = :total, sentence = :step
                 WHERE commune = :commune AND id = :id AND state = 'RUNNING'
                """)
                .param("commune", commune.code())
                .param("id", id)
                .param("done", done)
                .param("total", total)
                .param("step", step)
                .update();
    }

    void end(CommuneCode commune, UUID id, JobState state, String sentence, @Nullable String result) {
        jdbc.sql("""
                UPDATE jobs.job
                   SET state = :state, sentence = :sentence, result = :result, ended_at = :now,
                       done = CASE WHEN :state = 'DONE' THEN total ELSE done END
                 WHERE commune = :commune AND id = :id AND state = 'RUNNING'
                """)
                .param("commune", commune.code())
                .param("id", id)
                .param("state", state.name())
                .param("sentence", sentence)
                .param("result", result)
                .param("now", now())
                .update();
    }

    private static Job job(ResultSet row, int n) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("title"),
                row.getString("subject"),
                JobState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getInt("done"),
                row.getInt("total"),
                row.getString("sentence"),
                row.getString("result"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
