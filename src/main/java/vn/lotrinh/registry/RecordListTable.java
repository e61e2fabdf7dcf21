package vn.lotrinh.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.table.Column;
import vn.lotrinh.registry.table.RowJson;

/** SQL of lists of records. A commune's rows are scanned: under row-level security no index of words would be used (stack notes). */
@Repository
class RecordListTable {

    private final JdbcClient jdbc;

    RecordListTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything that a list stands under. */
    static RecordCondition condition(
            Book book, RegisterSet registers, CommuneCode commune, Optional<Set<String>> villages, RecordQuery query) {
        return new RecordCondition(book, registers)
                .of(commune)
                .holdingOn(query.day())
                .inOneOf(villages)
                .saying(query.search())
                .filtered(query.filters());
    }

    List<RowJson.Row> list(
            Book book, RegisterSet registers, CommuneCode commune, Optional<Set<String>> villages, RecordQuery query) {
        var condition = condition(book, registers, commune, villages, query);
        String order = condition.ordered(query.order());
        return jdbc
                .sql("SELECT (to_jsonb(t.*) - 'folded')::text FROM "
                        + book.shape().table() + " t WHERE " + condition.sql() + " ORDER BY " + order
                        + " LIMIT :limit OFFSET :offset")
                .params(condition.params())
                .param("limit", query.limit())
                .param("offset", query.offset())
                .query(String.class)
                .list()
                .stream()
                .map(book.json()::read)
                .toList();
    }

    /** States that hold in a village on a day or begin there later, by what names them; each comes once for every piece of it. */
    List<RowJson.Row> listGoingOn(
            Book book, RegisterSet registers, CommuneCode commune, String village, LocalDate day) {
        var condition = new RecordCondition(book, registers)
                .of(commune)
                .goingOnFrom(day)
                .inOneOf(Optional.of(Set.of(village)));
        String order = condition.ordered(
                new RecordQuery.Order.ByField(book.register().title().getFirst(), false));
        return jdbc
                .sql("SELECT (to_jsonb(t.*) - 'folded')::text FROM "
                        + book.shape().table() + " t WHERE " + condition.sql() + " ORDER BY " + order)
                .params(condition.params())
                .query(String.class)
                .list()
                .stream()
                .map(book.json()::read)
                .toList();
    }

    /**
     * How many there are in all, and the sum of every amount that can be added up.
     *
     * @param sums by the code of the field; without those that no record says anything in
     */
    record Totals(long count, Map<String, BigDecimal> sums) {}

    Totals total(
            Book book, RegisterSet registers, CommuneCode commune, Optional<Set<String>> villages, RecordQuery query) {
        var condition = condition(book, registers, commune, villages, query);
        var amounts = book.register().fields().stream()
                .filter(field -> field.type().isNumber() && !field.intensive() && field.unit() != null)
                .map(RegisterField::code)
                .toList();
        var sums = new StringBuilder();
        amounts.forEach(
                code -> sums.append(", sum(t.").append(Column.quote(code)).append(")"));
        return jdbc.sql("SELECT count(*)" + sums + " FROM " + book.shape().table() + " t WHERE " + condition.sql())
                .params(condition.params())
                .query((row, n) -> {
                    var found = new LinkedHashMap<String, BigDecimal>();
                    for (int i = 0; i < amounts.size(); i++) {
                        var sum = row.getBigDecimal(i + 2);
                        if (sum != null) {
                            found.put(amounts.get(i), sum);
                        }
                    }
                    return new Totals(row.getLong(1), found);
                })
                .single();
    }
}
