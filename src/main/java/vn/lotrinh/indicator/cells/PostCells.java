package vn.lotrinh.indicator.cells;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.Posting;

/**
 * The one class that writes cells. A record that is saved adds what its rows contribute now and takes away what its former rows
 * contributed; a rebuild adds what all rows contribute. In both cases all cells are written by one statement, in the order of their keys,
 * so that writers never wait for each other in a circle.
 */
@Component
class PostCells implements Posting {

    private static final int MOST_NAMED = 500;

    private final JdbcClient jdbc;
    private final Measures measures;

    PostCells(JdbcClient jdbc, Measures measures) {
        this.jdbc = jdbc;
        this.measures = measures;
    }

    @Override
    public void post(CommuneCode commune, UUID entry, Map<String, List<UUID>> written) {
        var moves = new ArrayList<String>();
        var ids = new LinkedHashMap<String, UUID[]>();
        written.forEach((register, records) -> {
            if (measures.areOver(register)) {
                String name = "ids" + moves.size();
                boolean few = records.size() <= MOST_NAMED;
                moves.add(moves(register, few ? "id = ANY(:" + name + ") AND " : ""));
                if (few) {
                    ids.put(name, records.toArray(UUID[]::new));
                }
            }
        });
        if (!moves.isEmpty()) {
            jdbc.sql(upsert(String.join(" UNION ALL ", moves)))
                    .param("commune", commune.code())
                    .param("entry", entry)
                    .params(ids)
                    .update();
        }
    }

    /**
     * What is written and what it takes the place of. A row that came and went within the same entry was never posted. Few records are
     * found by their keys; for many it is quicker to go through the commune's rows than to look each of them up.
     */
    private static String moves(String register, String named) {
        return """
                SELECT measure, part, village, day, amount
                  FROM %1$s
                 WHERE commune = :commune AND %3$sentry = :entry
                 UNION ALL
                SELECT measure, part, village, day, - amount
                  FROM %2$s
                 WHERE commune = :commune AND %3$sended_entry = :entry AND entry <> :entry
                """.formatted(ContributionSql.view(register), ContributionSql.formerView(register), named);
    }

    /** Counts all cells of these measures anew; the caller holds the commune's books alone. */
    void rebuild(CommuneCode commune, String register, List<Integer> measures) {
        jdbc.sql("DELETE FROM indicator.cell WHERE commune = :commune AND measure = ANY(:measures)")
                .param("commune", commune.code())
                .param("measures", measures.toArray(Integer[]::new))
                .update();
        jdbc.sql(upsert("""
                        SELECT measure, part, village, day, amount
                          FROM %s
                         WHERE commune = :commune AND measure = ANY(:measures)
                        """.formatted(ContributionSql.view(register))))
                .param("commune", commune.code())
                .param("measures", measures.toArray(Integer[]::new))
                .update();
    }

    /** First brought together by half-month, so that only sums are spread over the four cells of each. */
    private static String upsert(String moves) {
        return """
                INSERT INTO indicator.cell AS c (commune, measure, level, bucket, place, part, amount)
                SELECT :commune, move.measure, at.level, at.bucket, at.place, move.part, sum(move.amount)
                  FROM (SELECT measure, part, village, year, year + half AS half, sum(amount) AS amount
                          FROM (SELECT move.measure, move.part, move.village, move.amount,
                                       date_part('year', move.day)::integer * 100 AS year,
                                       (date_part('month', move.day)::integer - 1) * 2
                                       + CASE WHEN date_part('day', move.day) < 15 THEN 1 ELSE 2 END AS half
                                  FROM (%s) AS move) AS dated
                         GROUP BY measure, part, village, year, half) AS move
                 CROSS JOIN LATERAL (VALUES (0::smallint, 'ca-xa', move.year), (0::smallint, 'ca-xa', move.half),
                                            (1::smallint, coalesce(move.village, 'toan-xa'), move.year),
                                            (1::smallint, coalesce(move.village, 'toan-xa'), move.half)) AS at(level, place, bucket)
                 GROUP BY move.measure, at.level, at.bucket, at.place, move.part
                HAVING sum(move.amount) <> 0
                 ORDER BY move.measure, at.level, at.bucket, at.place, move.part
                    ON CONFLICT (commune, measure, level, bucket, place, part)
                    DO UPDATE SET amount = c.amount + excluded.amount
                """.formatted(moves);
    }
}
