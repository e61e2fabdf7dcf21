package vn.lotrinh.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;

/** SQL of {@code indicator.formula_change}. */
@Repository
class FormulaChangeTable {

    private static final String ALL =
            "SELECT id, indicator, from_year, text, onward, why, made_by, made_at, done_at FROM indicator.formula_change ";

    private final JdbcClient jdbc;

    FormulaChangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<FormulaChange> find(CommuneCode commune, UUID id) {
        return jdbc.sql(ALL + "WHERE commune = :commune AND id = :id")
                .param("commune", commune.code())
                .param("id", id)
                .query(FormulaChangeTable::change)
                .optional();
    }

    /** The last first. */
    List<FormulaChange> list(CommuneCode commune, String indicator) {
        return jdbc.sql(ALL + "WHERE commune = :commune AND indicator = :indicator ORDER BY made_at DESC, id DESC")
                .param("commune", commune.code())
                .param("indicator", indicator)
                .query(FormulaChangeTable::change)
                .list();
    }

    /** Those that do not hold yet. */
    List<FormulaChange> listWaiting(CommuneCode commune) {
        return jdbc.sql(ALL + "WHERE commune = :commune AND done_at IS NULL ORDER BY made_at, id")
                .param("commune", commune.code())
                .query(FormulaChangeTable::change)
                .list();
    }

    private static FormulaChange change(ResultSet row, int n) throws SQLException {
        var done = row.getObject("done_at", OffsetDateTime.class);
        return new FormulaChange(
                row.getObject("id", UUID.class),
                row.getString("indicator"),
                row.getInt("from_year"),
                row.getString("text"),
                row.getBoolean("onward"),
                row.getString("why"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                done == null ? null : done.toInstant());
    }

    /** Until the transaction ends nobody else of the commune changes a formula: two that are right alone may go round in a circle together. */
    void lock(CommuneCode commune) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('formulas/' || :commune, 0))::text")
                .param("commune", commune.code())
                .query(String.class)
                .single();
    }

    /** @return whether none waits for the same indicator already */
    boolean add(CommuneCode commune, FormulaChange change) {
        return jdbc.sql("""
                        INSERT INTO indicator.formula_change (commune, id, indicator, from_year, text, onward, why, made_by, made_at)
                        VALUES (:commune, :id, :indicator, :from, :text, :onward, :why, :by, :at)
                            ON CONFLICT (commune, indicator) WHERE done_at IS NULL DO NOTHING
                        """)
                        .param("commune", commune.code())
                        .param("id", change.id())
                        .param("indicator", change.indicator())
                        .param("from", change.from())
                        .param("text", change.text())
                        .param("onward", change.onward())
                        .param("why", change.why())
                        .param("by", change.by())
                        .param("at", change.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** What could not be counted never held. */
    void giveUp(CommuneCode commune, UUID id) {
        jdbc.sql("DELETE FROM indicator.formula_change WHERE commune = :commune AND id = :id AND done_at IS NULL")
                .param("commune", commune.code())
                .param("id", id)
                .update();
    }

    /** @return whether it was waiting until now */
    boolean finish(CommuneCode commune, UUID id, Instant at) {
        return jdbc.sql("""
                        UPDATE indicator.formula_change SET done_at = :at
                         WHERE commune = :commune AND id = :id AND done_at IS NULL
                        """)
                        .param("commune", commune.code())
                        .param("id", id)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
