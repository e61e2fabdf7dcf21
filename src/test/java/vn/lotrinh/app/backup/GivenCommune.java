package vn.lotrinh.app.backup;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lotrinh.given.TestDatabase;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.trail.GivenTrail;

/** A small commune in a database: a chain, an entry that waits for its seal, a document, a person. */
final class GivenCommune {

    static final String CODE = "02026";

    private GivenCommune() {}

    static void in(TestDatabase database) {
        var owner = JdbcClient.create(database.owner());
        owner.sql("INSERT INTO territory.commune (code, name, province_code) VALUES (:code, 'xã Nam Cường', '19')")
                .param("code", CODE)
                .update();
        new GivenTrail(database, Clock.systemUTC()).ofChanges(CommuneCode.of(CODE), 3);
        anEntryThatWaits(owner);
        owner.sql("""
                INSERT INTO files.document (commune, digest, name, media_type, size, content, kept_by, kept_at)
                SELECT :code, encode(sha256(d), 'hex'), 'anh.png', 'image/png', length(d), d, 'program:test', now()
                  FROM (SELECT decode(string_agg(md5(n::text), ''), 'hex') AS d FROM generate_series(1, 20000) n)
                """).param("code", CODE).update();
    }

    /** Written by a transaction far ahead of those of any other server. */
    private static void anEntryThatWaits(JdbcClient owner) {
        var id = UUID.randomUUID();
        owner.sql("""
                INSERT INTO trail.entry (commune, id, at, actor, action, subject, subject_id, version, digest)
                VALUES (:code, :id, :at, 'program:test', 'changed', 'plan.target', 'T2', 1, sha256('x'))
                """)
                .param("code", CODE)
                .param("id", id)
                .param("at", OffsetDateTime.parse("2026-11-01T08:00:00Z"))
                .update();
        owner.sql("INSERT INTO trail.unsealed (commune, entry_id, written) VALUES (:code, :id, '900000000')")
                .param("code", CODE)
                .param("id", id)
                .update();
    }
}
