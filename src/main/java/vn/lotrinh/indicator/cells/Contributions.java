package vn.lotrinh.indicator.cells;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
     * What a sample says of a ratio.
     *
     * @param relativeError standard error, as a share of the ratio itself
     */
    public record Sampled(long records, BigDecimal relativeError) {}

    /** Of two sums over the events between two days; empty for fewer than two records, and where one of the sums is 0. */
    public Optional<Sampled> sampled(
            CommuneCode commune, Measure above, Measure below, @Nullable String village, LocalDate from, LocalDate to) {
        var numerator = measures.findNumber(above.key());
        var denominator = measures.findNumber(below.key());
        if (numerator.isEmpty() || denominator.isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql("""
                WITH drawn AS (
                       SELECT id,
                              coalesce(sum(amount) FILTER (WHERE measure = :above), 0) AS above,
                              coalesce(sum(amount) FILTER (WHERE measure = :below), 0) AS below
                         FROM %s
                        WHERE commune = :commune AND measure IN (:above, :below) AND day BETWEEN :from AND :to
                          AND (:village::text IS NULL OR coalesce(village, 'toan-xa') = :village)
                        GROUP BY id),
                     whole AS (SELECT count(*) AS records, sum(above) AS above, sum(below) AS below FROM drawn)
                SELECT w.records,
                       sqrt(w.records / (w.records - 1.0) * sum((d.above / w.above - d.below / w.below) ^ 2)) AS relative_error
                  FROM drawn d CROSS JOIN whole w
                 WHERE w.records > 1 AND w.above <> 0 AND w.below <> 0
                 GROUP BY w.records
                """.formatted(ContributionSql.view(above.register())))
                .param("commune", commune.code())
                .param("above", numerator.get())
                .param("below", denominator.get())
                .param("from", from)
                .param("to", to)
                .param("village", village)
                .query(Sampled.class)
                .optional();
    }

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
