package vn.lotrinh.trail;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
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
        var head = entries.findHead(commune).orElse(Chain.EMPTY);
        var finished = listFinished(commune);
        for (var entry : finished) {
            head = head.append(entry);
            insertSeal(head, entry);
        }
        return finished.size();
    }

    /** Entries of transactions that can no longer be followed by an earlier one. */
    private List<TrailEntry> listFinished(String commune) {
        return jdbc.sql("""
                SELECT e.commune, e.id, e.at, e.actor, e.action, e.subject, e.subject_id, e.version, e.reason, e.source, e.digest
                  FROM trail.unsealed u
                  JOIN trail.entry e ON e.commune = u.commune AND e.id = u.entry_id
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

    private void insertSeal(Chain head, TrailEntry entry) {
        jdbc.sql("""
                WITH done AS (
                    DELETE FROM trail.unsealed WHERE commune = :commune AND entry_id = :entry)
                INSERT INTO trail.seal (commune, position, entry_id, digest, sealed_at)
                VALUES (:commune, :position, :entry, :digest, :at)
                """)
                .param("commune", entry.commune())
                .param("position", head.position())
                .param("entry", entry.id())
                .param("digest", head.digest())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
