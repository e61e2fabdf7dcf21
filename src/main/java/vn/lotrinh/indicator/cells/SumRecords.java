package vn.lotrinh.indicator.cells;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lotrinh.formula.Measure;
import vn.lotrinh.indicator.cells.CellTable.Level;
import vn.lotrinh.kernel.CommuneCode;

/** What cells would say of measures that nobody posts yet, summed up from all records as a rebuild does. <i>Tính thử</i>. */
@Component
public class SumRecords {

    private final JdbcClient jdbc;

    SumRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param measures numbered in the answer by their places in the list */
    public Map<Level, CellSums> handle(CommuneCode commune, List<Measure> measures) {
        var sums = new EnumMap<Level, CellSums>(Level.class);
        for (var level : Level.values()) {
            sums.put(level, new CellSums());
        }
        var numbered = new ArrayList<ContributionSql.Numbered>();
        measures.forEach(measure -> numbered.add(new ContributionSql.Numbered(numbered.size(), measure)));
        numbered.stream()
                .collect(groupingBy(one -> one.measure().register(), LinkedHashMap::new, toList()))
                .forEach((register, over) -> sum(commune, register, over, sums));
        return sums;
    }

    private void sum(
            CommuneCode commune, String register, List<ContributionSql.Numbered> measures, Map<Level, CellSums> sums) {
        jdbc.sql("""
                SELECT s.measure, s.level, s.place, s.bucket, sum(s.amount) AS amount
                  FROM (%s) AS s
                 WHERE s.commune = :commune
                 GROUP BY s.measure, s.level, s.place, s.bucket
                HAVING sum(s.amount) <> 0
                """.formatted(new SummedSql(measures).select("register.\"" + register + "\"", "")))
                .param("commune", commune.code())
                .query(row -> {
                    Objects.requireNonNull(sums.get(Level.of(row.getInt("level"))))
                            .add(
                                    row.getInt("measure"),
                                    row.getString("place"),
                                    row.getInt("bucket"),
                                    row.getBigDecimal("amount"));
                });
    }
}
