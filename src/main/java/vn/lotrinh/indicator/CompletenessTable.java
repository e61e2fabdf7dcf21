package vn.lotrinh.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.territory.ByCommune;

/** SQL of {@code indicator.completeness_rule}. */
@Repository
class CompletenessTable {

    private final JdbcClient jdbc;

    CompletenessTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CompletenessRule get(CommuneCode commune) {
        return ByCommune.of(get(List.of(commune)), commune);
    }

    /** Of several communes. */
    Map<CommuneCode, CompletenessRule> get(List<CommuneCode> communes) {
        var rules = new LinkedHashMap<CommuneCode, CompletenessRule>();
        ByCommune.list(
                        jdbc.sql("""
                                SELECT commune, complete_percent, source, valid_from
                                  FROM indicator.completeness_rule
                                 WHERE commune = ANY(:communes)
                                """),
                        communes,
                        row -> new CompletenessRule(
                                row.getInt("complete_percent"), row.getString("source"), row.getInt("valid_from")))
                .forEach((commune, own) ->
                        rules.put(commune, own.isEmpty() ? CompletenessRule.DEFAULT : own.getFirst()));
        return rules;
    }

    /** Whether anything changed. */
    boolean write(CommuneCode commune, CompletenessRule rule) {
        return jdbc.sql("""
                INSERT INTO indicator.completeness_rule AS r (commune, complete_percent, source, valid_from)
                VALUES (:commune, :percent, :source, :from)
                ON CONFLICT (commune) DO UPDATE
                   SET complete_percent = excluded.complete_percent, source = excluded.source,
                       valid_from = excluded.valid_from
                 WHERE (r.complete_percent, r.source, r.valid_from)
                       IS DISTINCT FROM (excluded.complete_percent, excluded.source, excluded.valid_from)
                """)
                        .param("commune", commune.code())
                        .param("percent", rule.completePercent())
                        .param("source", rule.source())
                        .param("from", rule.from())
                        .update()
                > 0;
    }
}
