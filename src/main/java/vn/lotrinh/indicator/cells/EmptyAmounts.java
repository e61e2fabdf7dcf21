package vn.lotrinh.indicator.cells;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.formula.Measure;
import vn.lotrinh.kernel.CommuneCode;

/**
 * Counts the records that a measure passes over because what it sums is empty in them: a season whose product has no price. They add nothing
 * to a figure, and nobody sees it there.
 */
@Repository
public class EmptyAmounts {

    /**
     * Records without an amount.
     *
     * @param since the first day on which one of them counts
     */
    public record Found(long records, LocalDate since) {}

    private record Row(long records, @Nullable LocalDate since) {}

    private final JdbcClient jdbc;

    EmptyAmounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Of events since a day, of states that hold on it or later; empty where there is none.
     *
     * @param measure one that sums something
     */
    public Optional<Found> count(Measure measure, CommuneCode commune, LocalDate from) {
        var amount = measure.amount();
        if (amount == null) {
            return Optional.empty();
        }
        var condition = measure.condition();
        String day = measure.state() ? "valid_from" : "counts_on";
        String time = measure.state() ? "(t.valid_to IS NULL OR t.valid_to >= :from)" : "t.counts_on >= :from";
        var row = jdbc.sql("SELECT count(DISTINCT t.id) AS records, min(t." + day + ") AS since FROM register.\""
                        + measure.register() + "\" t WHERE t.commune = :commune AND " + time + " AND ("
                        + amount.sql("t") + ") IS NULL"
                        + (condition == null ? "" : " AND (" + condition.sql("t") + ")"))
                .param("commune", commune.code())
                .param("from", from)
                .query(Row.class)
                .single();
        return row.since() == null ? Optional.empty() : Optional.of(new Found(row.records(), row.since()));
    }
}
