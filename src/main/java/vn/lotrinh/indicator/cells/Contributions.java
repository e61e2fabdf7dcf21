package vn.lotrinh.indicator.cells;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.formula.Measure;
import vn.lotrinh.kernel.CommuneCode;

/** Reads what records add to a measure, which is what its cells are made of. */
@Repository
public class Contributions {

    private final JdbcClient jdbc;
    private final Measures measures;

    Contributions(JdbcClient jdbc, Measures measures) {
        this.jdbc = jdbc;
        this.measures = measures;
    }

    /** A record with what it adds. */
    public record Contribution(UUID id, BigDecimal amount) {}

    /** @param greatest those that add most */
    public record Behind(long records, List<Contribution> greatest) {}

    /**
     * What is between two days; for a state the first of them lies before all records.
     *
     * @param village only of its records; absent for the whole commune
     */
    public Behind list(
            CommuneCode commune, Measure measure, @Nullable String village, LocalDate from, LocalDate to, int most) {
        var number = measures.findNumber(measure.key());
        if (number.isEmpty()) {
            return new Behind(0, List.of());
        }
        record Row(UUID id, BigDecimal amount, long records) {}
        var rows = jdbc.sql("""
                SELECT id, trim_scale(sum(amount)) AS amount, count(*) OVER () AS records
                  FROM %s
                 WHERE commune = :commune AND measure = :measure AND day BETWEEN :from AND :to
                   AND (:village::text IS NULL OR coalesce(village, 'toan-xa') = :village)
                 GROUP BY id
                HAVING sum(amount) <> 0
                 ORDER BY abs(sum(amount)) DESC, id
                 LIMIT :most
                """.formatted(ContributionSql.view(measure.register())))
                .param("commune", commune.code())
                .param("measure", number.get())
                .param("from", from)
                .param("to", to)
                .param("village", village)
                .param("most", most)
                .query(Row.class)
                .list();
        return new Behind(
                rows.isEmpty() ? 0 : rows.getFirst().records(),
                rows.stream()
                        .map(row -> new Contribution(row.id(), row.amount()))
                        .toList());
    }
}
