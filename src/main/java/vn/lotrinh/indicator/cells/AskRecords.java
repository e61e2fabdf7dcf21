package vn.lotrinh.indicator.cells;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.formula.AgeBound;
import vn.lotrinh.formula.NotAdditive;
import vn.lotrinh.kernel.CommuneCode;

/**
 * Answers what does not add up (the greatest, the least, the median, how many different) from the records, when it is asked. The median of
 * an even number of values is the lower of the two in the middle, so that it is one that occurs.
 */
@Repository
public class AskRecords {

    private final JdbcClient jdbc;

    AskRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Over events of the days, or over states that hold on the last of them; empty where there is no such record.
     *
     * @param village only its records; absent for the whole commune
     */
    public Optional<BigDecimal> handle(
            NotAdditive question, CommuneCode commune, @Nullable String village, LocalDate from, LocalDate to) {
        String amount = question.amount().sql("t");
        var condition = question.condition();
        String time = question.state()
                ? "t.valid_from <= :to AND (t.valid_to IS NULL OR t.valid_to >= :to) AND :from::date IS NOT NULL"
                : "t.counts_on BETWEEN :from AND :to";
        return jdbc.sql("SELECT " + aggregate(question.kind(), amount) + " FROM register.\"" + question.register()
                        + "\" t WHERE t.commune = :commune AND (:village::text IS NULL OR coalesce(t.village, 'toan-xa') = :village) AND "
                        + time
                        + question.ageBounds().stream().map(AskRecords::holds).collect(Collectors.joining())
                        + (condition == null ? "" : " AND " + condition.sql("t")))
                .param("commune", commune.code())
                .param("village", village)
                .param("from", from)
                .param("to", to)
                .query((row, n) -> Optional.ofNullable(row.getBigDecimal(1)))
                .single();
    }

    private static String aggregate(NotAdditive.Kind kind, String amount) {
        return switch (kind) {
            case MIN -> "min(" + amount + ")";
            case MAX -> "max(" + amount + ")";
            case MEDIAN -> "percentile_disc(0.5) WITHIN GROUP (ORDER BY " + amount + ")";
            case DISTINCT -> "count(DISTINCT " + amount + ")";
        };
    }

    private static String holds(AgeBound bound) {
        String birth = "t.\"" + bound.field() + "\"";
        String from =
                bound.from() == null ? "" : " AND (" + birth + " + interval '" + bound.from() + " years')::date <= :to";
        String below = bound.below() == null
                ? ""
                : " AND (" + birth + " + interval '" + bound.below() + " years')::date > :to";
        return from + below;
    }
}
