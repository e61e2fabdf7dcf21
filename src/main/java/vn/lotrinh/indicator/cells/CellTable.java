package vn.lotrinh.indicator.cells;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
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

    /**
     * Whole years of several communes, each by itself; what holds at the end of a year is the sum of the years up to it, so a state is
     * read from its first year on.
     */
    public Map<CommuneCode, CellSums> readYears(
            Collection<CommuneCode> communes, Collection<Integer> measures, Level level, int from, int to) {
        var sums = new LinkedHashMap<CommuneCode, CellSums>();
        communes.forEach(commune -> sums.put(commune, new CellSums()));
        jdbc.sql("""
                SELECT commune, measure, place, bucket, amount
                  FROM indicator.cell
                 WHERE commune = ANY(:communes) AND measure = ANY(:measures) AND level = :level AND bucket = ANY(:years)
                """)
                .param("communes", communes.stream().map(CommuneCode::code).toArray(String[]::new))
                .param("measures", measures.toArray(Integer[]::new))
                .param("level", level.ordinal())
                .param(
                        "years",
                        IntStream.rangeClosed(from, to)
                                .mapToObj(year -> Bucket.ofYear(year).number())
                                .toArray(Integer[]::new))
                .query(row -> {
                    Objects.requireNonNull(sums.get(CommuneCode.of(row.getString("commune"))))
                            .add(
                                    row.getInt("measure"),
                                    row.getString("place"),
                                    row.getInt("bucket"),
                                    row.getBigDecimal("amount"));
                });
        return sums;
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
