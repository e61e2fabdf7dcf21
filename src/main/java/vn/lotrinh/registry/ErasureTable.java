package vn.lotrinh.registry;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.table.Column;
import vn.lotrinh.registry.table.ForgetSql;

/** SQL that takes away what is left of a deleted record, and of {@code registry.erased}, which remembers no more than its id. */
@Repository
class ErasureTable {

    private final JdbcClient jdbc;
    private final Registers registers;
    private final Clock clock;

    ErasureTable(JdbcClient jdbc, Registers registers, Clock clock) {
        this.jdbc = jdbc;
        this.registers = registers;
        this.clock = clock;
    }

    /** When it was erased; empty for a record that was not. */
    Optional<Instant> find(Register register, CommuneCode commune, UUID id) {
        return jdbc.sql(
                        "SELECT erased_at FROM registry.erased WHERE commune = :commune AND register = :register AND record = :id")
                .param("commune", commune.code())
                .param("register", register.code())
                .param("id", id)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    void insert(Register register, CommuneCode commune, UUID id) {
        jdbc.sql(
                        "INSERT INTO registry.erased (commune, register, record, erased_at) VALUES (:commune, :register, :id, :now)")
                .param("commune", commune.code())
                .param("register", register.code())
                .param("id", id)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return the trail's entries that wrote or ended what was erased */
    List<UUID> eraseFormer(Book book, CommuneCode commune, UUID id) {
        return jdbc.sql("WITH gone AS (DELETE FROM " + book.shape().formerTable()
                        + " WHERE commune = :commune AND id = :id RETURNING entry, ended_entry)"
                        + " SELECT entry FROM gone UNION SELECT ended_entry FROM gone")
                .param("commune", commune.code())
                .param("id", id)
                .query(UUID.class)
                .list();
    }

    /** What was erased so far, by register. */
    private record Erased(Set<UUID> ids, Set<String> fields) {}

    /**
     * What former records of other registers took over from this one, and what others took over from those. To be asked before the former
     * rows of the record itself go, because some are found by what they say.
     */
    void eraseTakenOver(Book book, CommuneCode commune, UUID id) {
        Map<String, Erased> erased = new HashMap<>();
        var fields = new LinkedHashSet<String>();
        book.shape().columns().stream().map(Column::name).forEach(fields::add);
        erased.put(book.register().code(), new Erased(Set.of(id), fields));
        for (var register : registers.set().sourcesFirst()) {
            var ids = new LinkedHashSet<UUID>();
            var columns = new LinkedHashSet<String>();
            for (var source : register.sources()) {
                var there = erased.get(source);
                if (there != null) {
                    for (var way :
                            new ForgetSql(registers.book(register.code()).shape()).ways(source, there.fields())) {
                        ids.addAll(erase(way, commune, there.ids()));
                        columns.addAll(way.columns());
                    }
                }
            }
            if (!ids.isEmpty() && !register.code().equals(book.register().code())) {
                erased.put(register.code(), new Erased(ids, columns));
            }
        }
    }

    private List<UUID> erase(ForgetSql.Way way, CommuneCode commune, Collection<UUID> ids) {
        return jdbc.sql(way.statement())
                .param("commune", commune.code())
                .param("ids", ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }
}
