package vn.lotrinh.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.territory.ByCommune;

/** SQL of {@code indicator.series_break}, what packs know of, and of {@code indicator.declared_break}, what leaders wrote down. */
@Repository
class BreakTable {

    private static final String OF_PACKS = "indicator.series_break";
    private static final String DECLARED = "indicator.declared_break";

    private final JdbcClient jdbc;

    BreakTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of several communes, each indicator's by year. */
    Map<IndicatorKey, List<SeriesBreak>> listOfPacks(Collection<CommuneCode> communes) {
        return list(OF_PACKS, communes);
    }

    /** The same of those that leaders wrote down. */
    Map<IndicatorKey, List<SeriesBreak>> listDeclared(Collection<CommuneCode> communes) {
        return list(DECLARED, communes);
    }

    private Map<IndicatorKey, List<SeriesBreak>> list(String table, Collection<CommuneCode> communes) {
        record Row(String commune, String indicator, int year, String name, String source) {}
        return jdbc
                .sql("SELECT commune, indicator, year, name, source FROM " + table
                        + " WHERE commune = ANY(:communes) ORDER BY commune, indicator, year")
                .param("communes", ByCommune.codes(communes))
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> new IndicatorKey(row.commune(), row.indicator()),
                        Collectors.mapping(
                                row -> new SeriesBreak(row.year(), row.name(), row.source()), Collectors.toList())));
    }

    /** Puts those of a pack in the place of those that it had. */
    void writeOfPack(CommuneCode commune, IndicatorDefinition definition) {
        jdbc.sql("DELETE FROM " + OF_PACKS + " WHERE commune = :commune AND indicator = :indicator")
                .param("commune", commune.code())
                .param("indicator", definition.code())
                .update();
        definition.breaks().forEach(at -> insert(OF_PACKS, commune, definition.code(), at));
    }

    void declare(CommuneCode commune, String indicator, SeriesBreak at) {
        insert(DECLARED, commune, indicator, at);
    }

    private void insert(String table, CommuneCode commune, String indicator, SeriesBreak at) {
        jdbc.sql(
                        "INSERT INTO " + table
                                + " (commune, indicator, year, name, source) VALUES (:commune, :indicator, :year, :name, :source)")
                .param("commune", commune.code())
                .param("indicator", indicator)
                .param("year", at.year())
                .param("name", at.name())
                .param("source", at.source())
                .update();
    }

    /** @return whether one was declared */
    boolean takeBack(CommuneCode commune, String indicator, int year) {
        return jdbc.sql("DELETE FROM " + DECLARED
                                + " WHERE commune = :commune AND indicator = :indicator AND year = :year")
                        .param("commune", commune.code())
                        .param("indicator", indicator)
                        .param("year", year)
                        .update()
                == 1;
    }
}
