package vn.lotrinh.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.territory.ByCommune;

/** SQL of {@code indicator.declared_break}. */
@Repository
class DeclaredBreakTable {

    private final JdbcClient jdbc;

    DeclaredBreakTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of several communes, each indicator's by year. */
    Map<IndicatorKey, List<SeriesBreak>> list(Collection<CommuneCode> communes) {
        record Row(String commune, String indicator, int year, String name, String source) {}
        return jdbc.sql("""
                SELECT commune, indicator, year, name, source
                  FROM indicator.declared_break
                 WHERE commune = ANY(:communes)
                 ORDER BY commune, indicator, year
                """).param("communes", ByCommune.codes(communes)).query(Row.class).list().stream()
                .collect(Collectors.groupingBy(
                        row -> new IndicatorKey(row.commune(), row.indicator()),
                        Collectors.mapping(
                                row -> new SeriesBreak(row.year(), row.name(), row.source()), Collectors.toList())));
    }

    /** @return whether none was declared for that year yet */
    boolean add(CommuneCode commune, String indicator, SeriesBreak at) {
        return jdbc.sql("""
                        INSERT INTO indicator.declared_break (commune, indicator, year, name, source)
                        VALUES (:commune, :indicator, :year, :name, :source)
                            ON CONFLICT DO NOTHING
                        """)
                        .param("commune", commune.code())
                        .param("indicator", indicator)
                        .param("year", at.year())
                        .param("name", at.name())
                        .param("source", at.source())
                        .update()
                == 1;
    }

    /** @return whether there was one */
    boolean remove(CommuneCode commune, String indicator, int year) {
        return jdbc.sql(
                                "DELETE FROM indicator.declared_break WHERE commune = :commune AND indicator = :indicator AND year = :year")
                        .param("commune", commune.code())
                        .param("indicator", indicator)
                        .param("year", year)
                        .update()
                == 1;
    }
}
