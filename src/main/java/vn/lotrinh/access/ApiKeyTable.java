package vn.lotrinh.access;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;

/** SQL of {@code access.api_key}. */
@Repository
class ApiKeyTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    ApiKeyTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A key that works. */
    record Working(UUID id, String name, Holding holding) {}

    UUID insert(ApiKeyText key, String name, Holding holding, Actor by) {
        return jdbc.sql("""
                INSERT INTO access.api_key (commune, name, prefix, key_hash, role, area_kind, area_code, made_by, made_at)
                VALUES (:commune, :name, :prefix, :hash, :role, :areaKind, :areaCode, :by, :now)
                RETURNING id
                """)
                .param("commune", key.commune().code())
                .param("name", name)
                .param("prefix", key.prefix())
                .param("hash", key.digest())
                .param("role", holding.role().name())
                .param("areaKind", holding.area().kind().name())
                .param("areaCode", holding.area().code())
                .param("by", by.reference())
                .param("now", now())
                .query(UUID.class)
                .single();
    }

    Optional<Working> findWorking(ApiKeyText key) {
        return jdbc.sql("""
                SELECT id, name, role, area_kind, area_code
                  FROM access.api_key
                 WHERE commune = :commune AND key_hash = :hash AND revoked_at IS NULL
                """)
                .param("commune", key.commune().code())
                .param("hash", key.digest())
                .query((row, n) ->
                        new Working(row.getObject("id", UUID.class), row.getString("name"), HoldingTable.holding(row)))
                .optional();
    }

    /**
     * The references of an actor, of the person behind it where it is a key, and of all keys that go back to the same person: a key may have been
     * made by a key.
     */
    Set<String> listOfSamePerson(CommuneCode commune, Actor actor) {
        return jdbc.sql("""
                WITH RECURSIVE behind AS (
                    SELECT :actor AS reference
                     UNION
                    SELECT k.made_by
                      FROM behind b
                      JOIN access.api_key k ON k.commune = :commune AND 'key:' || k.id = b.reference),
                own AS (
                    SELECT reference FROM behind WHERE reference NOT LIKE 'program:%'
                     UNION
                    SELECT 'key:' || k.id
                      FROM own o
                      JOIN access.api_key k ON k.commune = :commune AND k.made_by = o.reference)
                SELECT reference FROM own
                 UNION
                SELECT :actor
                """)
                .param("commune", commune.code())
                .param("actor", actor.reference())
                .query(String.class)
                .set();
    }

    boolean revoke(CommuneCode commune, UUID id) {
        return jdbc.sql("""
                UPDATE access.api_key SET revoked_at = :now
                 WHERE commune = :commune AND id = :id AND revoked_at IS NULL
                """)
                        .param("commune", commune.code())
                        .param("id", id)
                        .param("now", now())
                        .update()
                == 1;
    }

    List<ListApiKeys.Row> list(CommuneCode commune) {
        return jdbc.sql("""
                SELECT id, name, prefix, role, area_kind, area_code, made_at, revoked_at
                  FROM access.api_key
                 WHERE commune = :commune
                 ORDER BY revoked_at IS NOT NULL, id
                """)
                .param("commune", commune.code())
                .query((row, n) -> new ListApiKeys.Row(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("prefix"),
                        HoldingTable.holding(row),
                        instant(row.getObject("made_at", OffsetDateTime.class)).orElseThrow(),
                        instant(row.getObject("revoked_at", OffsetDateTime.class))
                                .orElse(null)))
                .list();
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
