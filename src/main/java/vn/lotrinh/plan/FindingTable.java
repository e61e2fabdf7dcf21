package vn.lotrinh.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.TextSpan;
import vn.lotrinh.reading.Finding;

/** SQL of {@code plan.finding}. */
@Repository
class FindingTable {

    private final JdbcClient jdbc;

    FindingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CommuneCode commune, UUID plan, int position, Finding finding) {
        jdbc.sql("""
                INSERT INTO plan.finding (commune, plan, position, code, severity, message, span_start, span_end)
                VALUES (:commune, :plan, :position, :code, :severity, :message, :start, :end)
                """)
                .param("commune", commune.code())
                .param("plan", plan)
                .param("position", position)
                .param("code", finding.code().name())
                .param("severity", finding.severity().name())
                .param("message", finding.message())
                .param("start", finding.span().start())
                .param("end", finding.span().end())
                .update();
    }

    Optional<ReviewedFinding> find(CommuneCode commune, UUID id) {
        return jdbc.sql("""
                SELECT id, plan, position, code, severity, message, span_start, span_end, state, reason, version
                  FROM plan.finding
                 WHERE commune = :commune AND id = :id
                """)
                .param("commune", commune.code())
                .param("id", id)
                .query(FindingTable::finding)
                .optional();
    }

    List<ReviewedFinding> listOf(CommuneCode commune, UUID plan) {
        return jdbc.sql("""
                SELECT id, plan, position, code, severity, message, span_start, span_end, state, reason, version
                  FROM plan.finding
                 WHERE commune = :commune AND plan = :plan
                 ORDER BY position
                """)
                .param("commune", commune.code())
                .param("plan", plan)
                .query(FindingTable::finding)
                .list();
    }

    /** The caller has locked the draft and compared the version. */
    ReviewedFinding settle(CommuneCode commune, UUID id, FindingState state, @Nullable String reason) {
        return jdbc.sql("""
                UPDATE plan.finding SET state = :state, reason = :reason, version = version + 1
                 WHERE commune = :commune AND id = :id
                RETURNING id, plan, position, code, severity, message, span_start, span_end, state, reason, version
                """)
                .param("commune", commune.code())
                .param("id", id)
                .param("state", state.name())
                .param("reason", reason)
                .query(FindingTable::finding)
                .single();
    }

    private static ReviewedFinding finding(ResultSet row, int n) throws SQLException {
        return new ReviewedFinding(
                row.getObject("id", UUID.class),
                row.getObject("plan", UUID.class),
                row.getInt("position"),
                new Finding(
                        Finding.Code.valueOf(row.getString("code")),
                        Finding.Severity.valueOf(row.getString("severity")),
                        row.getString("message"),
                        new TextSpan(row.getInt("span_start"), row.getInt("span_end"))),
                FindingState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getInt("version"));
    }
}
