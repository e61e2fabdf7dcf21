package vn.lotrinh.trail;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.AcrossCommunes;

/**
 * Chains the entries of finished transactions, each commune's by themselves (decision 003). Called about every second by one instance at a
 * time; a commune that another instance is sealing is left to it. All communes are sealed by the same few statements, because saves
 * wait for the machine meanwhile.
 */
@Service
public class SealTrail {

    private static final int AT_ONCE = 5_000;

    private final TrailTable entries;
    private final JdbcClient jdbc;
    private final Clock clock;

    SealTrail(TrailTable entries, JdbcClient jdbc, Clock clock) {
        this.entries = entries;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return how many entries were sealed */
    @Transactional
    @AcrossCommunes(because = "the chain of every commune grows by the same hand")
    public int handle() {
        var waiting = claim();
        if (waiting.isEmpty()) {
            return 0;
        }
        var heads = entries.findHeads(waiting);
        var seals = new ArrayList<Seal>();
        for (var entry : listFinished(heads.keySet())) {
            var head = Objects.requireNonNull(heads.get(entry.commune())).append(entry);
            heads.put(entry.commune(), head);
            seals.add(new Seal(entry.commune(), entry.id(), head));
        }
        if (!seals.isEmpty()) {
            insert(seals);
        }
        return seals.size();
    }

    /** The communes in which something waits; heads are read after this, because only then they stand still. */
    private List<String> claim() {
        return jdbc.sql("""
                WITH waiting AS MATERIALIZED (SELECT DISTINCT commune FROM trail.unsealed ORDER BY commune)
                SELECT commune FROM waiting
                 WHERE pg_try_advisory_xact_lock(hashtextextended('trail.seal:' || commune, 0))
                """).query(String.class).list();
    }

    private record Seal(String commune, UUID entry, Chain chain) {}

    /**
     * Entries of transactions that can no longer be followed by an earlier one. Each is looked up by itself: while nothing is known of
     * the tables' sizes, a join would go through all entries of the commune for every one that waits.
     */
    private List<TrailEntry> listFinished(Collection<String> communes) {
        return jdbc.sql("""
                SELECT e.commune, e.id, e.at, e.actor, e.action, e.subject, e.subject_id, e.version, e.reason, e.source, e.digest
                  FROM trail.unsealed u
                 CROSS JOIN LATERAL (SELECT * FROM trail.entry WHERE commune = u.commune AND id = u.entry_id LIMIT 1) AS e
                 WHERE u.commune = ANY(:communes)
                   AND u.written < pg_snapshot_xmin(pg_current_snapshot())
                 ORDER BY u.written, u.entry_id
                 LIMIT :limit
                """)
                .param("communes", communes.toArray(String[]::new))
                .param("limit", AT_ONCE)
                .query(TrailTable::entry)
                .list();
    }

    private void insert(List<Seal> seals) {
        jdbc.sql("""
                WITH sealed AS (
                    INSERT INTO trail.seal (commune, position, entry_id, digest, sealed_at)
                    SELECT s.commune, s.position, s.entry, s.digest, :at
                      FROM unnest(:communes, :positions, :entries, :digests) AS s(commune, position, entry, digest)
                    RETURNING commune, entry_id)
                DELETE FROM trail.unsealed u USING sealed s WHERE u.commune = s.commune AND u.entry_id = s.entry_id
                """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("communes", seals.stream().map(Seal::commune).toArray(String[]::new))
                .param(
                        "positions",
                        seals.stream().map(seal -> seal.chain().position()).toArray(Long[]::new))
                .param("entries", seals.stream().map(Seal::entry).toArray(UUID[]::new))
                .param(
                        "digests",
                        seals.stream().map(seal -> seal.chain().digest()).toArray(byte[][]::new))
                .update();
    }
}
