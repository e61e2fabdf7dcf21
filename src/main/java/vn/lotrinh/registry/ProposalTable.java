package vn.lotrinh.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.table.RowJson;

/** SQL of {@code registry.proposal}. A record has at most one; a newer proposal takes the place of the older. */
@Repository
class ProposalTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProposalTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID put(CommuneCode commune, Book book, SaveRecord.Command command, ChangeRecord.Prepared.Ready ready) {
        String mode = ready.before() == null ? "CREATE" : command.mode().name();
        var row = new RowJson.Row(command.id(), ready.version(), command.stretch());
        return insert(
                commune,
                new Proposal(
                        new UUID(0, 0),
                        book.register().code(),
                        command.id(),
                        ready.before() == null ? 0 : ready.before().version(),
                        mode,
                        command.at(),
                        book.json().write(List.of(row)),
                        RecordVillage.of(ready.counts()),
                        command.reason(),
                        command.source(),
                        command.by().actor().reference(),
                        clock.instant().atOffset(ZoneOffset.UTC)));
    }

    UUID putDeletion(CommuneCode commune, Book book, RecordContent before, DeleteRecord.Command command) {
        return insert(
                commune,
                new Proposal(
                        new UUID(0, 0),
                        book.register().code(),
                        command.id(),
                        before.version(),
                        "DELETE",
                        null,
                        "[]",
                        null,
                        command.reason(),
                        null,
                        command.by().actor().reference(),
                        clock.instant().atOffset(ZoneOffset.UTC)));
    }

    private UUID insert(CommuneCode commune, Proposal proposal) {
        return jdbc.sql("""
                INSERT INTO registry.proposal AS p
                       (commune, id, register, record, base_version, mode, correct_at, content, village, reason, source, proposed_by, proposed_at)
                VALUES (:commune, uuidv7(), :register, :record, :base, :mode, :correctAt, :content::jsonb, :village, :reason, :source, :by, :at)
                ON CONFLICT (commune, register, record) DO UPDATE
                   SET id = excluded.id, base_version = excluded.base_version, mode = excluded.mode, correct_at = excluded.correct_at, content = excluded.content,
                       village = excluded.village, reason = excluded.reason, source = excluded.source,
                       proposed_by = excluded.proposed_by, proposed_at = excluded.proposed_at
                RETURNING id
                """)
                .param("commune", commune.code())
                .param("register", proposal.register())
                .param("record", proposal.record())
                .param("base", proposal.baseVersion())
                .param("mode", proposal.mode())
                .param("correctAt", proposal.at())
                .param("content", proposal.content())
                .param("village", proposal.village())
                .param("reason", proposal.reason())
                .param("source", proposal.source())
                .param("by", proposal.proposedBy())
                .param("at", proposal.proposedAt())
                .query(UUID.class)
                .single();
    }

    /** Locked until the transaction ends, so that it is decided once. */
    Optional<Proposal> lock(CommuneCode commune, UUID id) {
        return jdbc.sql(SELECT + " WHERE commune = :commune AND id = :id FOR UPDATE")
                .param("commune", commune.code())
                .param("id", id)
                .query(ProposalTable::proposal)
                .optional();
    }

    /** What waits for a record; absent where nothing does. */
    @Nullable
    Proposal find(CommuneCode commune, String register, UUID record) {
        return list(commune, register, record).stream().findFirst().orElse(null);
    }

    /** Waiting ones, the oldest first. */
    List<Proposal> list(CommuneCode commune, @Nullable String register, @Nullable UUID record) {
        return jdbc.sql(SELECT + """
                 WHERE commune = :commune
                   AND (:register::text IS NULL OR register = :register)
                   AND (:record::uuid IS NULL OR record = :record)
                 ORDER BY proposed_at, id
                """)
                .param("commune", commune.code())
                .param("register", register)
                .param("record", record)
                .query(ProposalTable::proposal)
                .list();
    }

    private static final String SELECT = """
            SELECT id, register, record, base_version, mode, correct_at, content::text AS content, village, reason, source, proposed_by, proposed_at
              FROM registry.proposal""";

    void remove(CommuneCode commune, UUID id) {
        jdbc.sql("DELETE FROM registry.proposal WHERE commune = :commune AND id = :id")
                .param("commune", commune.code())
                .param("id", id)
                .update();
    }

    private static Proposal proposal(ResultSet row, int n) throws SQLException {
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getString("register"),
                row.getObject("record", UUID.class),
                row.getInt("base_version"),
                row.getString("mode"),
                row.getObject("correct_at", LocalDate.class),
                row.getString("content"),
                row.getString("village"),
                row.getString("reason"),
                row.getString("source"),
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class));
    }
}
