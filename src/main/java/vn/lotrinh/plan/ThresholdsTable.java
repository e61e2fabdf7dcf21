package vn.lotrinh.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.territory.ByCommune;

/** SQL of {@code plan.thresholds}. */
@Repository
class ThresholdsTable {

    private final JdbcClient jdbc;

    ThresholdsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Thresholds get(CommuneCode commune) {
        return ByCommune.of(get(List.of(commune)), commune);
    }

    /** Of several communes. */
    Map<CommuneCode, Thresholds> get(List<CommuneCode> communes) {
        var thresholds = new LinkedHashMap<CommuneCode, Thresholds>();
        ByCommune.list(
                        jdbc.sql("SELECT commune, pace_years FROM plan.thresholds WHERE commune = ANY(:communes)"),
                        communes,
                        row -> new Thresholds(row.getInt("pace_years")))
                .forEach(
                        (commune, own) -> thresholds.put(commune, own.isEmpty() ? Thresholds.DEFAULT : own.getFirst()));
        return thresholds;
    }

    /** Whether anything changed. */
    boolean write(CommuneCode commune, Thresholds thresholds) {
        return jdbc.sql("""
                INSERT INTO plan.thresholds AS t (commune, pace_years)
                VALUES (:commune, :paceYears)
                ON CONFLICT (commune) DO UPDATE SET pace_years = excluded.pace_years
                 WHERE t.pace_years <> excluded.pace_years
                """)
                        .param("commune", commune.code())
                        .param("paceYears", thresholds.paceYears())
                        .update()
                == 1;
    }
}
