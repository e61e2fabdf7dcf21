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
        var ids = new LinkedHashMap<String, Object>();
        written.forEach((register, records) -> {
            if (measures.areOver(register)) {
                String name = "ids" + moves.size();
                if (records.size() == 1) {
                    moves.add(movesOf(register, "= :" + name));
                    ids.put(name, records.getFirst());
                } else if (records.size() <= MOST_NAMED) {
                    moves.add(movesOf(register, "= ANY(:" + name + ")"));
                    ids.put(name, records.toArray(UUID[]::new));
                } else {
                    moves.add(moves(register));
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
     * found by their keys; for many it is quicker to go through the commune's rows than to look each of them up. A single one is not asked for by
     * a list: the database plans a statement with a list of unknown length anew each time, which takes as long as to do it.
     *
     * @param which what the ids of the records are, as a condition
     */
    private static String movesOf(String register, String which) {
        return """
                SELECT move.measure, move.part, at.level, at.place, at.bucket, move.amount
                  FROM (SELECT measure, part, village, half, amount
                          FROM %1$s
                         WHERE commune = :commune AND id %3$s AND entry = :entry
                         UNION ALL
                        SELECT measure, part, village, half, - amount
                          FROM %2$s
                         WHERE commune = :commune AND id %3$s AND ended_entry = :entry AND entry <> :entry) AS move
                 CROSS JOIN LATERAL %4$s
                """.formatted(
                ContributionSql.view(register), ContributionSql.formerView(register), which, SummedSql.cellsOf("move"));
    }

    private static String moves(String register) {
        return """
                SELECT measure, part, level, place, bucket, amount
                  FROM %1$s
                 WHERE commune = :commune AND entry = :entry
                 UNION ALL
                SELECT measure, part, level, place, bucket, - amount
                  FROM %2$s
                 WHERE commune = :commune AND ended_entry = :entry AND entry <> :entry
                """.formatted(ContributionSql.summedView(register), ContributionSql.formerSummedView(register));
    }

    /** Counts all cells of these measures anew; the caller holds the commune's books alone. */
    void rebuild(CommuneCode commune, String register, List<Integer> measures) {
        jdbc.sql("DELETE FROM indicator.cell WHERE commune = :commune AND measure = ANY(:measures)")
                .param("commune", commune.code())
                .param("measures", measures.toArray(Integer[]::new))
                .update();
        jdbc.sql(upsert("""
                        SELECT measure, part, level, place, bucket, amount
                          FROM %s
                         WHERE commune = :commune AND measure = ANY(:measures)
                        """.formatted(ContributionSql.summedView(register))))
                .param("commune", commune.code())
                .param("measures", measures.toArray(Integer[]::new))
                .update();
    }

    private static String upsert(String moves) {
        return """
                INSERT INTO indicator.cell AS c (commune, measure, level, bucket, place, part, amount)
                SELECT :commune, move.measure, move.level, move.bucket, move.place, move.part, sum(move.amount)
                  FROM (%s) AS move
                 GROUP BY move.measure, move.level, move.bucket, move.place, move.part
                HAVING sum(move.amount) <> 0
                 ORDER BY move.measure, move.level, move.bucket, move.place, move.part
                    ON CONFLICT (commune, measure, level, bucket, place, part)
                    DO UPDATE SET amount = c.amount + excluded.amount
                """.formatted(moves);
    }
}
