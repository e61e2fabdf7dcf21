package vn.lotrinh.access;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;

/** SQL of {@code access.invitation}. */
@Repository
class InvitationTable {

    /** Long enough for somebody who comes by on market day, short enough for a phone that gets lost. */
    static final Duration LIFE = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock clock;

    InvitationTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Why somebody got a link. */
    enum Kind {
        INVITE,
        RESET,
        HANDOVER
    }

    /** A link, and every older one of the same person stops working. */
    OneTimeLink insert(CommuneCode commune, Kind kind, UUID person, Actor by) {
        endAll(commune, person);
        var secret = Secret.random();
        var expires = clock.instant().plus(LIFE);
        jdbc.sql("""
                INSERT INTO access.invitation (commune, kind, person, token_hash, made_by, made_at, expires_at)
                VALUES (:commune, :kind, :person, :hash, :by, :now, :expires)
                """)
                .param("commune", commune.code())
                .param("kind", kind.name())
                .param("person", person)
                .param("hash", secret.digest())
                .param("by", by.reference())
                .param("now", now())
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
        return OneTimeLink.of(secret, expires);
    }

    /** Whom a link that still works is for. */
    Optional<UUID> findPerson(Secret secret) {
        return jdbc.sql("""
                SELECT person FROM access.invitation
                 WHERE token_hash = :hash AND used_at IS NULL AND expires_at > :now
                """)
                .param("hash", secret.digest())
                .param("now", now())
                .query(UUID.class)
                .optional();
    }

    /** Uses the link up; of two who try at once only one gets the person. */
    Optional<UUID> use(Secret secret) {
        return jdbc.sql("""
                UPDATE access.invitation SET used_at = :now
                 WHERE token_hash = :hash AND used_at IS NULL AND expires_at > :now
                RETURNING person
                """)
                .param("hash", secret.digest())
                .param("now", now())
                .query(UUID.class)
                .optional();
    }

    void endAll(CommuneCode commune, UUID person) {
        jdbc.sql("""
                UPDATE access.invitation SET expires_at = :now
                 WHERE commune = :commune AND person = :person AND used_at IS NULL AND expires_at > :now
                """)
                .param("commune", commune.code())
                .param("person", person)
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
