package vn.lotrinh.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;

/** SQL of {@code access.look}. */
@Repository
class LookTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    LookTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In a transaction of its own: what was seen was seen, whatever became of the work. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void insert(String actor, String path, RequestLooks looks) {
        jdbc.sql("""
                INSERT INTO access.look (commune, at, actor, path, purpose, seen)
                VALUES (:commune, :now, :actor, :path, :purpose, :seen)
                """)
                .param("commune", CommuneScope.getOne().code())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor)
                .param("path", path)
                .param("purpose", looks.purposes())
                .param("seen", looks.seen())
                .update();
    }

    List<ListLooks.Row> listLatest(CommuneCode commune, @Nullable UUID before, int limit) {
        return jdbc.sql("""
                SELECT id, at, actor, path, purpose, cardinality(seen) AS seen
                  FROM access.look
                 WHERE commune = :commune
                   AND (:before::uuid IS NULL OR id < :before)
                 ORDER BY id DESC
                 LIMIT :limit
                """)
                .param("commune", commune.code())
                .param("before", before)
                .param("limit", limit)
                .query((row, n) -> new ListLooks.Row(
                        row.getObject("id", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("path"),
                        row.getString("purpose"),
                        row.getInt("seen")))
                .list();
    }
}
