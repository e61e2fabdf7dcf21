package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.indicator.Constant.Dated;
import vn.lotrinh.kernel.CommuneCode;

/** SQL of {@code indicator.constant}. */
@Repository
class ConstantTable {

    private final JdbcClient jdbc;

    ConstantTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(String code, LocalDate from, String name, String unit, BigDecimal value, String source) {}

    List<Constant> list(CommuneCode commune) {
        var constants = new LinkedHashMap<String, Constant>();
        var rows =
                jdbc.sql("""
                SELECT code, valid_from AS "from", name, unit, value, source
                  FROM indicator.constant
                 WHERE commune = :commune
                 ORDER BY code, valid_from
                """).param("commune", commune.code()).query(Row.class).list();
        for (var row : rows) {
            var before = constants.get(row.code());
            var values = new ArrayList<>(before == null ? List.<Dated>of() : before.values());
            values.add(new Dated(row.from(), row.value(), row.source()));
            constants.put(row.code(), new Constant(row.code(), row.name(), row.unit(), values));
        }
        return List.copyOf(constants.values());
    }

    /** All values of a constant anew: one that its pack has taken back must not count any longer. */
    void write(CommuneCode commune, Constant constant) {
        jdbc.sql("DELETE FROM indicator.constant WHERE commune = :commune AND code = :code")
                .param("commune", commune.code())
                .param("code", constant.code())
                .update();
        for (var dated : constant.values()) {
            jdbc.sql("""
                    INSERT INTO indicator.constant (commune, code, valid_from, name, unit, value, source)
                    VALUES (:commune, :code, :from, :name, :unit, :value, :source)
                    """)
                    .param("commune", commune.code())
                    .param("code", constant.code())
                    .param("from", dated.from())
                    .param("name", constant.name())
                    .param("unit", constant.unit())
                    .param("value", dated.value())
                    .param("source", dated.source())
                    .update();
        }
    }
}
