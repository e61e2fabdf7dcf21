package vn.lotrinh.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;

/** SQL of {@code trail.entry} and what stands beside it. */
@Repository
class TrailTable {

    private final JdbcClient jdbc;

    TrailTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the entry's id, which is greater than those before it */
    UUID insert(Change change, Instant at, byte[] digest, byte[] salt) {
        return jdbc.sql("""
                WITH written AS (
                    INSERT INTO trail.entry (commune, id, at, actor, action, subject, subject_id, version, reason, source, digest)
                    VALUES (:commune, uuidv7(), :at, :actor, :action, :subject, :subjectId, :version, :reason, :source, :digest)
                    RETURNING commune, id),
                salted AS (
                    INSERT INTO trail.salt (commune, entry_id, salt) SELECT commune, id, :salt FROM written)
                INSERT INTO trail.unsealed (commune, entry_id) SELECT commune, id FROM written
                RETURNING entry_id
                """)
                .param("commune", change.commune().code())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("actor", change.by().reference())
                .param("action", change.action())
                .param("subject", change.subject())
                .param("subjectId", change.subjectId())
                .param("version", change.version())
                .param("reason", change.reason())
                .param("source", change.source())
                .param("digest", digest)
                .param("salt", salt)
                .query(UUID.class)
                .single();
    }

    void eraseSalts(CommuneCode commune, String subject, String subjectId, Collection<UUID> more) {
        jdbc.sql("""
                DELETE FROM trail.salt s
                 WHERE s.commune = :commune
                   AND s.entry_id IN (SELECT unnest(:more::uuid[])
                                       UNION
                                      SELECT id FROM trail.entry
                                       WHERE commune = :commune AND subject = :subject AND subject_id = :subjectId)
                """)
                .param("commune", commune.code())
                .param("subject", subject)
                .param("subjectId", subjectId)
                .param("more", more.toArray(UUID[]::new))
                .update();
    }

    /** Entries, newest first. */
    List<TrailEntry> listLatest(
            CommuneCode commune,
            @Nullable String subject,
            @Nullable String subjectId,
            @Nullable UUID before,
            int limit) {
        return jdbc.sql("""
                SELECT commune, id, at, actor, action, subject, subject_id, version, reason, source, digest
                  FROM trail.entry
                 WHERE commune = :commune
                   AND (:subject::text IS NULL OR subject = :subject)
                   AND (:subjectId::text IS NULL OR subject_id = :subjectId)
                   AND (:before::uuid IS NULL OR id < :before)
                 ORDER BY id DESC
                 LIMIT :limit
                """)
                .param("commune", commune.code())
                .param("subject", subject)
                .param("subjectId", subjectId)
                .param("before", before)
                .param("limit", limit)
                .query(TrailTable::entry)
                .list();
    }

    /** Entries about one thing and these besides, newest first. */
    List<TrailEntry> listLatestOf(
            CommuneCode commune,
            String subject,
            String subjectId,
            Collection<String> subjects,
            Collection<UUID> more,
            int limit) {
        return jdbc.sql("""
                SELECT commune, id, at, actor, action, subject, subject_id, version, reason, source, digest
                  FROM trail.entry
                 WHERE commune = :commune
                   AND subject = ANY(:subjects)
                   AND id IN (SELECT unnest(:more::uuid[])
                              UNION ALL
                              SELECT id FROM trail.entry
                               WHERE commune = :commune AND subject = :subject AND subject_id = :subjectId)
                 ORDER BY id DESC
                 LIMIT :limit
                """)
                .param("commune", commune.code())
                .param("subject", subject)
                .param("subjectId", subjectId)
                .param("subjects", subjects.toArray(String[]::new))
                .param("more", more.toArray(UUID[]::new))
                .param("limit", limit)
                .query(TrailTable::entry)
                .list();
    }

    /** Sealed entries in the order of the chain; the caller closes the stream. */
    Stream<SealedEntry> streamSealed(String commune) {
        return jdbc
                .sql("""
                SELECT s.position, s.digest AS seal, s.entry_id,
                       e.commune, e.id, e.at, e.actor, e.action, e.subject, e.subject_id, e.version, e.reason, e.source, e.digest
                  FROM trail.seal s
                  LEFT JOIN trail.entry e ON e.commune = s.commune AND e.id = s.entry_id
                 WHERE s.commune = :commune
                 ORDER BY s.position
                """)
                .param("commune", commune)
                .withFetchSize(1_000)
                .query((row, n) -> new SealedEntry(
                        row.getLong("position"),
                        row.getBytes("seal"),
                        row.getObject("entry_id", UUID.class),
                        row.getString("commune") == null ? null : entry(row, n)))
                .stream();
    }

    /** One seal with its entry, or without where somebody removed it. */
    record SealedEntry(
            long position,
            byte[] seal,
            UUID entryId,
            @Nullable TrailEntry entry) {}

    static TrailEntry entry(ResultSet row, int n) throws SQLException {
        return new TrailEntry(
                row.getString("commune"),
                row.getObject("id", UUID.class),
                row.getObject("at", java.time.OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("subject_id"),
                row.getInt("version"),
                row.getString("reason"),
                row.getString("source"),
                row.getBytes("digest"));
    }

    /** Where a commune's chain stands; empty before the first seal. */
    Optional<Chain> findHead(String commune) {
        return Optional.ofNullable(findHeads(List.of(commune)).get(commune)).filter(head -> head.position() > 0);
    }

    /** Where each commune's chain stands; {@link Chain#EMPTY} before its first seal. */
    Map<String, Chain> findHeads(Collection<String> communes) {
        var heads = new HashMap<String, Chain>();
        communes.forEach(commune -> heads.put(commune, Chain.EMPTY));
        jdbc.sql("""
                SELECT w.commune, s.position, s.digest
                  FROM unnest(:communes) AS w(commune)
                 CROSS JOIN LATERAL (SELECT position, digest FROM trail.seal
                                      WHERE commune = w.commune ORDER BY position DESC LIMIT 1) AS s
                """).param("communes", communes.toArray(String[]::new)).query(row -> {
            heads.put(row.getString("commune"), new Chain(row.getLong("position"), row.getBytes("digest")));
        });
        return heads;
    }
}
