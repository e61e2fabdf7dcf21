package vn.lotrinh.trail;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.AcrossCommunes;

/**
 * Chains the entries of finished transactions, commune by commune (decision 003). Called about every second by one
 * instance at a time; a commune that another instance is sealing is left to it.
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
        return listWaitingCommunes().stream()
                .filter(this::claim)
                .mapToInt(this::seal)
                .sum();
    }

    private List<String> listWaitingCommunes() {
        return jdbc.sql("SELECT DISTINCT commune FROM trail.unsealed ORDER BY commune")
                .query(String.class)
                .list();
    }

    private boolean claim(String commune) {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(hashtextextended('trail.seal:' || :commune, 0))")
                .param("commune", commune)
                .query(Boolean.class)
                .single();
    }

    private int seal(String commune) {
        var seals = new ArrayList<Seal>();
        var head = entries.findHead(commune).orElse(Chain.EMPTY);
        for (var entry : listFinished(commune)) {
            head = head.append(entry);
            seals.add(new Seal(entry.id(), head));
        }
        if (!seals.isEmpty()) {
            insert(commune, seals);
        }
        return seals.size();
    }

    private record Seal(UUID entry, Chain chain) {}

    /**
     * Entries of transactions that can no longer be followed by an earlier one. Each is looked up by itself: while nothing is known of
     * the tables' sizes, a join would go through all entries of the commune for every one that waits.
     */
    private List<TrailEntry> listFinished(String commune) {
        return jdbc.sql("""
                SELECT e.commune, e.id, e.at, e.actor, e.action, e.subject, e.subject_id, e.version, e.reason, e.source, e.digest
                  FROM trail.unsealed u
                 CROSS JOIN LATERAL (SELECT * FROM trail.entry WHERE commune = u.commune AND id = u.entry_id LIMIT 1) AS e
                 WHERE u.commune = :commune
                   AND u.written < pg_snapshot_xmin(pg_current_snapshot())
                 ORDER BY u.written, e.id
                 LIMIT :limit
                """)
                .param("commune", commune)
                .param("limit", AT_ONCE)
                .query(TrailTable::entry)
                .list();
    }

    private void insert(String commune, List<Seal> seals) {
        jdbc.sql("""
                WITH sealed AS (
                    INSERT INTO trail.seal (commune, position, entry_id, digest, sealed_at)
                    SELECT :commune, s.position, s.entry, s.digest, :at
                      FROM unnest(:positions, :entries, :digests) AS s(position, entry, digest)
                    RETURNING entry_id)
                DELETE FROM trail.unsealed WHERE commune = :commune AND entry_id IN (SELECT entry_id FROM sealed)
                """)
                .param("commune", commune)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
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
