package vn.lotrinh.registry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.registry.table.TableShape;

/**
 * What villages have written into a register about a period, so that whoever submits it sees what he vouches for. <i>Phần của thôn trong sổ</i>.
 * Of a state the records that hold on the period's last day.
 */
@Service
public class SumUpRegister {

    /**
     * A village's part.
     *
     * @param records how many; a total counts for as many as it stands for
     */
    public record Part(BigDecimal records, List<Total> totals) {
        public static final Part NOTHING = new Part(BigDecimal.ZERO, List.of());

        public Part {
            totals = List.copyOf(totals);
        }
    }

    /** The sum of one field. */
    public record Total(RegisterField field, BigDecimal amount) {}

    private final Registers registers;
    private final JdbcClient jdbc;

    SumUpRegister(Registers registers, JdbcClient jdbc) {
        this.registers = registers;
        this.jdbc = jdbc;
    }

    /**
     * By the code of the village; villages without a record are not there. What is of a village that went within the period is with the one that
     * it went into, which speaks about the period.
     */
    @Transactional(readOnly = true)
    public Map<String, Part> handle(Register register, Period period) {
        var fields = summed(register);
        var parts = new LinkedHashMap<String, Part>();
        jdbc.sql(sql(registers.book(register.code()).shape(), fields))
                .param("commune", CommuneScope.getOne().code())
                .param("from", period.from())
                .param("to", period.to())
                .query((row, n) -> {
                    var totals = new ArrayList<Total>();
                    for (int i = 0; i < fields.size(); i++) {
                        var amount = row.getBigDecimal("sum_" + i);
                        if (amount != null) {
                            totals.add(new Total(fields.get(i), amount));
                        }
                    }
                    return Map.entry(row.getString("village"), new Part(row.getBigDecimal("records"), totals));
                })
                .list()
                .forEach(entry -> parts.put(entry.getKey(), entry.getValue()));
        return parts;
    }

    /** Numbers that may be added up. */
    public static List<RegisterField> summed(Register register) {
        return register.fields().stream()
                .filter(field -> field.type().isNumber() && !field.intensive() && !field.retired())
                .toList();
    }

    private static String sql(TableShape shape, List<RegisterField> fields) {
        String sums = java.util.stream.IntStream.range(0, fields.size())
                .mapToObj(i -> ", sum(t.\"" + fields.get(i).code() + "\") AS sum_" + i)
                .collect(Collectors.joining());
        String time = shape.register().isState()
                ? "t.valid_from <= :to AND (t.valid_to IS NULL OR t.valid_to >= :to) AND :from::date IS NOT NULL"
                : "t.counts_on BETWEEN :from AND :to";
        return """
                SELECT coalesce(v.gone_into, t.village) AS village, sum(coalesce(t.total_of, 1))::numeric AS records%s
                  FROM %s t
                  LEFT JOIN territory.village v
                    ON v.commune = t.commune AND v.code = t.village AND v.gone_on BETWEEN :from AND :to
                 WHERE t.commune = :commune AND t.village IS NOT NULL AND %s
                 GROUP BY 1
                """.formatted(sums, shape.table(), time);
    }
}
