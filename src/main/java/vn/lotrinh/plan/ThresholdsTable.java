package vn.lotrinh.plan;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;

/** SQL of {@code plan.thresholds}. */
@Repository
class ThresholdsTable {

    private final JdbcClient jdbc;

    ThresholdsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Thresholds get(CommuneCode commune) {
        return jdbc.sql("SELECT pace_years FROM plan.thresholds WHERE commune = :commune")
                .param("commune", commune.code())
                .query(Thresholds.class)
                .optional()
                .orElse(Thresholds.DEFAULT);
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
