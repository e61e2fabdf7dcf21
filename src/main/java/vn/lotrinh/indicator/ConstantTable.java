package vn.lotrinh.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.indicator.Constant.Dated;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.territory.ByCommune;

/** SQL of {@code indicator.constant}. */
@Repository
class ConstantTable {

    static final LocalDate FROM_THE_BEGINNING = LocalDate.of(1900, 1, 1);
    static final String LIST_OF_VILLAGES = "Danh sách thôn của xã";

    private final JdbcClient jdbc;

    ConstantTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            String commune,
            String code,
            LocalDate from,
            String name,
            String unit,
            @Nullable BigDecimal value,
            String source) {}

    /** One that counts villages has no values here. */
    List<Constant> list(CommuneCode commune) {
        return ByCommune.of(list(List.of(commune)), commune);
    }

    /** Of several communes. */
    Map<CommuneCode, List<Constant>> list(List<CommuneCode> communes) {
        var rows = jdbc.sql("""
                SELECT commune, code, valid_from AS "from", name, unit, value, source
                  FROM indicator.constant
                 WHERE commune = ANY(:communes)
                 ORDER BY commune, code, valid_from
                """).param("communes", ByCommune.codes(communes)).query(Row.class).list().stream()
                .collect(Collectors.groupingBy(Row::commune));
        var byCommune = new LinkedHashMap<CommuneCode, List<Constant>>();
        communes.forEach(commune -> byCommune.put(commune, constants(rows.getOrDefault(commune.code(), List.of()))));
        return byCommune;
    }

    private static List<Constant> constants(List<Row> rows) {
        var constants = new LinkedHashMap<String, Constant>();
        for (var row : rows) {
            var before = constants.get(row.code());
            var values = new ArrayList<>(before == null ? List.<Dated>of() : before.values());
            if (row.value() != null) {
                values.add(new Dated(row.from(), row.value(), row.source()));
            }
            constants.put(row.code(), new Constant(row.code(), row.name(), row.unit(), values, row.value() == null));
        }
        return List.copyOf(constants.values());
    }

    /** All values of a constant anew: one that its pack has taken back must not count any longer. */
    void write(CommuneCode commune, Constant constant) {
        jdbc.sql("DELETE FROM indicator.constant WHERE commune = :commune AND code = :code")
                .param("commune", commune.code())
                .param("code", constant.code())
                .update();
        if (constant.countsVillages()) {
            insert(commune, constant, FROM_THE_BEGINNING, null, LIST_OF_VILLAGES);
        }
        constant.values().forEach(dated -> insert(commune, constant, dated.from(), dated.value(), dated.source()));
    }

    private void insert(
            CommuneCode commune, Constant constant, LocalDate from, @Nullable BigDecimal value, String source) {
        jdbc.sql("""
                INSERT INTO indicator.constant (commune, code, valid_from, name, unit, value, source, counts_villages)
                VALUES (:commune, :code, :from, :name, :unit, :value, :source, :countsVillages)
                """)
                .param("commune", commune.code())
                .param("code", constant.code())
                .param("from", from)
                .param("name", constant.name())
                .param("unit", constant.unit())
                .param("value", value)
                .param("source", source)
                .param("countsVillages", value == null)
                .update();
    }
}
