package vn.lotrinh.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneScope;

/** Every record of a register that somebody may read, one after the other, for a file or a comparison with one. <i>Duyệt sổ bộ</i>. */
@Component
public class ScanRecords {

    private static final int AT_ONCE = 1_000;

    private final Registers registers;
    private final JdbcClient jdbc;

    ScanRecords(Registers registers, JdbcClient jdbc) {
        this.registers = registers;
        this.jdbc = jdbc;
    }

    /** A record with one of its stretches, and all that this takes over and computes. */
    public record Found(UUID id, int version, Stretch stretch) {}

    /**
     * In the order of villages and ids, as a cursor of the transaction at work; to be closed.
     *
     * @param day on which a state must hold; absent for its last stretch; an event comes whatever the day
     * @param villages those that may be read; empty for all, and "Toàn xã"
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Stream<Found> stream(Register register, @Nullable LocalDate day, Optional<Set<String>> villages) {
        var book = registers.book(register.code());
        return jdbc
                .sql(select(book) + among(register, day) + " ORDER BY t.village NULLS FIRST, t.id")
                .param("commune", CommuneScope.getOne().code())
                .param("day", day)
                .param("all", villages.isEmpty())
                .param("villages", villages.orElse(Set.of()).toArray(String[]::new))
                .withFetchSize(AT_ONCE)
                .query((row, n) -> found(book, row.getString(1)))
                .stream();
    }

    /** What a list shows, all of it and in its order, as a cursor of the transaction at work; to be closed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Stream<Found> listed(Register register, RecordQuery query, Optional<Set<String>> villages) {
        var book = registers.book(register.code());
        var condition = RecordListTable.condition(book, registers.set(), CommuneScope.getOne(), villages, query);
        String order = condition.ordered(query.order());
        return jdbc
                .sql("SELECT (to_jsonb(t.*) - 'folded')::text FROM "
                        + book.shape().table() + " t WHERE " + condition.sql() + " ORDER BY " + order)
                .params(condition.params())
                .withFetchSize(AT_ONCE)
                .query((row, n) -> found(book, row.getString(1)))
                .stream();
    }

    /** Its last stretch, for each of these records, whatever transaction is at work. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public Map<UUID, Found> latest(Register register, Collection<UUID> ids) {
        var book = registers.book(register.code());
        var latest = new LinkedHashMap<UUID, Found>();
        jdbc.sql("SELECT (to_jsonb(t.*) - 'folded')::text FROM " + book.shape().table()
                        + " t WHERE t.commune = :commune AND t.id = ANY(:ids::uuid[])"
                        + (register.isState() ? " ORDER BY t.valid_from" : ""))
                .param("commune", CommuneScope.getOne().code())
                .param("ids", ids.toArray(UUID[]::new))
                .query(String.class)
                .list()
                .forEach(json -> {
                    var row = book.json().readStated(json);
                    latest.put(row.id(), new Found(row.id(), row.version(), row.stretch()));
                });
        return latest;
    }

    /** The same as {@link #stream} in a transaction of its own. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public void each(Register register, Optional<Set<String>> villages, Consumer<Found> each) {
        try (var found = stream(register, null, villages)) {
            found.forEach(each);
        }
    }

    private static String select(Book book) {
        return "SELECT (to_jsonb(t.*) - 'folded')::text FROM " + book.shape().table()
                + " t WHERE t.commune = :commune AND (:all OR t.village = ANY(:villages::text[]))";
    }

    private static String among(Register register, @Nullable LocalDate day) {
        if (!register.isState()) {
            return " AND (:day::date IS NULL OR true)";
        }
        return day == null
                ? " AND :day::date IS NULL AND NOT EXISTS (SELECT FROM register."
                        + vn.lotrinh.registry.table.Column.quote(register.code())
                        + " later WHERE later.commune = t.commune AND later.id = t.id AND later.valid_from > t.valid_from)"
                : " AND t.valid_from <= :day::date AND (t.valid_to IS NULL OR t.valid_to >= :day::date)";
    }

    private static Found found(Book book, String json) {
        var row = book.json().read(json);
        return new Found(row.id(), row.version(), row.stretch());
    }
}
