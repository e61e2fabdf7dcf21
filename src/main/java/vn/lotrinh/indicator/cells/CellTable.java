package vn.lotrinh.indicator.cells;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;

/** Reads {@code indicator.cell}. */
@Repository
public class CellTable {

    private final JdbcClient jdbc;

    CellTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which cells of a commune: its own, or those of its villages and of what belongs to none. */
    public enum Level {
        COMMUNE,
        VILLAGES
    }

    /** All cells of these measures, years and half-months. */
    public CellSums read(CommuneCode commune, Collection<Integer> measures, Level level) {
        var sums = new CellSums();
        jdbc.sql("""
                SELECT measure, place, bucket, amount
                  FROM indicator.cell
                 WHERE commune = :commune AND measure = ANY(:measures) AND level = :level
                """)
                .param("commune", commune.code())
                .param("measures", measures.toArray(Integer[]::new))
                .param("level", level.ordinal())
                .query(row -> {
                    sums.add(
                            row.getInt("measure"),
                            row.getString("place"),
                            row.getInt("bucket"),
                            row.getBigDecimal("amount"));
                });
        return sums;
    }
}
