package vn.lotrinh.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;

/** SQL of {@code access.person}. */
@Repository
class PersonTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    PersonTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds somebody who is still to choose a password; empty when the sign-in name belongs to somebody else. */
    Optional<Person> insertInvited(SignInName name, String fullName, @Nullable String phone, CommuneCode home) {
        return jdbc.sql("""
                INSERT INTO access.person (sign_in_name, full_name, phone, home, state, made_at)
                VALUES (:name, :fullName, :phone, :home, 'INVITED', :now)
                ON CONFLICT (sign_in_name) DO NOTHING
                RETURNING id, sign_in_name, full_name, phone, home, state, credentials, version
                """)
                .param("name", name.text())
                .param("fullName", fullName)
                .param("phone", phone)
                .param("home", home.code())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(PersonTable::person)
                .optional();
    }

    Optional<Person> find(UUID id) {
        return jdbc.sql("""
                SELECT id, sign_in_name, full_name, phone, home, state, credentials, version
                  FROM access.person
                 WHERE id = :id
                """).param("id", id).query(PersonTable::person).optional();
    }

    Optional<Person> find(SignInName name) {
        return jdbc.sql("""
                SELECT id, sign_in_name, full_name, phone, home, state, credentials, version
                  FROM access.person
                 WHERE sign_in_name = :name
                """)
                .param("name", name.text())
                .query(PersonTable::person)
                .optional();
    }

    /** Empty for somebody without a password. */
    Optional<String> findPasswordHash(UUID id) {
        return jdbc.sql("SELECT password_hash FROM access.person WHERE id = :id AND password_hash IS NOT NULL")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Sets the password, which makes the person active and ends every session from before. */
    Person setPassword(UUID id, String hash) {
        return jdbc.sql("""
                UPDATE access.person
                   SET password_hash = :hash, state = 'ACTIVE', credentials = credentials + 1, version = version + 1
                 WHERE id = :id
                RETURNING id, sign_in_name, full_name, phone, home, state, credentials, version
                """)
                .param("id", id)
                .param("hash", hash)
                .query(PersonTable::person)
                .single();
    }

    /** Locks the account and ends its sessions; empty when it was locked already. */
    Optional<Person> suspend(UUID id) {
        return jdbc.sql("""
                UPDATE access.person
                   SET state = 'SUSPENDED', credentials = credentials + 1, version = version + 1
                 WHERE id = :id AND state <> 'SUSPENDED'
                RETURNING id, sign_in_name, full_name, phone, home, state, credentials, version
                """).param("id", id).query(PersonTable::person).optional();
    }

    /** Opens a locked account again; empty when it was not locked. */
    Optional<Person> reinstate(UUID id) {
        return jdbc.sql("""
                UPDATE access.person
                   SET state = CASE WHEN password_hash IS NULL THEN 'INVITED' ELSE 'ACTIVE' END, version = version + 1
                 WHERE id = :id AND state = 'SUSPENDED'
                RETURNING id, sign_in_name, full_name, phone, home, state, credentials, version
                """).param("id", id).query(PersonTable::person).optional();
    }

    private static Person person(ResultSet row, int n) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                new SignInName(row.getString("sign_in_name")),
                row.getString("full_name"),
                row.getString("phone"),
                CommuneCode.of(row.getString("home")),
                Person.State.valueOf(row.getString("state")),
                row.getInt("credentials"),
                row.getInt("version"));
    }
}
