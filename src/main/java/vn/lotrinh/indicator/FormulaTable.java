package vn.lotrinh.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.territory.ByCommune;

/** SQL of {@code indicator.formula}. */
@Repository
class FormulaTable {

    private final JdbcClient jdbc;

    FormulaTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(String commune, String indicator, String text, int from, boolean ownOfCommune, boolean onward) {
        IndicatorKey key() {
            return new IndicatorKey(commune, indicator);
        }

        IndicatorFormula formula() {
            return new IndicatorFormula(text, from, ownOfCommune, onward);
        }
    }

    /** Those that hold; behind one that holds onward no later one of a pack does. */
    Map<IndicatorKey, List<IndicatorFormula>> list(Collection<CommuneCode> communes) {
        return list(communes, """
                SELECT DISTINCT ON (commune, indicator, from_year)
                       commune, indicator, text, from_year AS from, own_of_commune, onward
                  FROM indicator.formula f
                 WHERE commune = ANY(:communes)
                   AND (own_of_commune
                        OR NOT EXISTS (SELECT 1
                                         FROM indicator.formula o
                                        WHERE o.commune = f.commune AND o.indicator = f.indicator
                                          AND o.onward AND o.from_year <= f.from_year))
                 ORDER BY commune, indicator, from_year, own_of_commune DESC
                """);
    }

    /** As the packs have them. */
    Map<IndicatorKey, List<IndicatorFormula>> listOfPacks(Collection<CommuneCode> communes) {
        return list(communes, """
                SELECT commune, indicator, text, from_year AS from, own_of_commune, onward
                  FROM indicator.formula
                 WHERE commune = ANY(:communes) AND NOT own_of_commune
                 ORDER BY commune, indicator, from_year
                """);
    }

    private Map<IndicatorKey, List<IndicatorFormula>> list(Collection<CommuneCode> communes, String sql) {
        return jdbc.sql(sql).param("communes", ByCommune.codes(communes)).query(Row.class).list().stream()
                .collect(Collectors.groupingBy(
                        Row::key, Collectors.mapping(Row::formula, Collectors.toUnmodifiableList())));
    }

    /** Puts the formulas of a pack in the place of those it had; the commune's own stay. */
    void writeOfPack(CommuneCode commune, IndicatorDefinition definition) {
        jdbc.sql("""
                DELETE FROM indicator.formula
                 WHERE commune = :commune AND indicator = :indicator AND NOT own_of_commune
                """)
                .param("commune", commune.code())
                .param("indicator", definition.code())
                .update();
        definition.formulas().stream()
                .filter(formula -> !formula.ownOfCommune())
                .forEach(formula -> write(commune, definition.code(), formula));
    }

    void write(CommuneCode commune, String indicator, IndicatorFormula formula) {
        jdbc.sql("""
                INSERT INTO indicator.formula (commune, indicator, from_year, own_of_commune, text, onward)
                VALUES (:commune, :indicator, :from, :own, :text, :onward)
                    ON CONFLICT (commune, indicator, from_year, own_of_commune)
                    DO UPDATE SET text = excluded.text, onward = excluded.onward
                """)
                .param("commune", commune.code())
                .param("indicator", indicator)
                .param("from", formula.from())
                .param("own", formula.ownOfCommune())
                .param("text", formula.text())
                .param("onward", formula.onward())
                .update();
    }

    /** Takes back what the commune wrote itself for a year on. */
    void removeOwn(CommuneCode commune, String indicator, int from) {
        jdbc.sql("""
                DELETE FROM indicator.formula
                 WHERE commune = :commune AND indicator = :indicator AND from_year = :from AND own_of_commune
                """)
                .param("commune", commune.code())
                .param("indicator", indicator)
                .param("from", from)
                .update();
    }
}
