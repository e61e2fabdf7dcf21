package vn.lotrinh.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;

/** SQL of {@code access.holding}. */
@Repository
class HoldingTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    HoldingTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A holding with its dates.
     *
     * @param until first day on which it no longer counts
     */
    record Dated(
            UUID id,
            UUID person,
            Holding holding,
            LocalDate from,
            @Nullable LocalDate until,
            int version) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Empty when the person holds this role in this area already. */
    Optional<Dated> insert(CommuneCode commune, UUID person, Holding holding, LocalDate from) {
        return jdbc.sql("""
                INSERT INTO access.holding (commune, person, role, area_kind, area_code, valid_from)
                VALUES (:commune, :person, :role, :areaKind, :areaCode, :from)
                ON CONFLICT DO NOTHING
                RETURNING id, person, role, area_kind, area_code, valid_from, valid_to, version
                """)
                .param("commune", commune.code())
                .param("person", person)
                .param("role", holding.role().name())
                .param("areaKind", holding.area().kind().name())
                .param("areaCode", holding.area().code())
                .param("from", from)
                .query(HoldingTable::dated)
                .optional();
    }

    /** Those of one person that count today. */
    List<Holding> listCurrent(CommuneCode commune, UUID person) {
        return listOpen(commune, person).stream()
                .filter(dated -> !dated.from().isAfter(today()))
                .map(Dated::holding)
                .toList();
    }

    /** The communes in which one person holds a role today, by their codes. */
    List<CommuneCode> listCommunes(UUID person, Role role) {
        return jdbc
                .sql("""
                SELECT DISTINCT commune
                  FROM access.holding
                 WHERE person = :person AND role = :role
                   AND valid_from <= :today AND (valid_to IS NULL OR valid_to > :today)
                 ORDER BY commune
                """)
                .param("person", person)
                .param("role", role.name())
                .param("today", today())
                .query(String.class)
                .list()
                .stream()
                .map(CommuneCode::of)
                .toList();
    }

    /** Those of one person that count today or will. */
    List<Dated> listOpen(CommuneCode commune, UUID person) {
        return jdbc.sql("""
                SELECT id, person, role, area_kind, area_code, valid_from, valid_to, version
                  FROM access.holding
                 WHERE commune = :commune AND person = :person
                   AND (valid_to IS NULL OR valid_to > :today)
                 ORDER BY id
                """)
                .param("commune", commune.code())
                .param("person", person)
                .param("today", today())
                .query(HoldingTable::dated)
                .list();
    }

    Optional<Dated> find(CommuneCode commune, UUID id) {
        return jdbc.sql("""
                SELECT id, person, role, area_kind, area_code, valid_from, valid_to, version
                  FROM access.holding
                 WHERE commune = :commune AND id = :id
                """)
                .param("commune", commune.code())
                .param("id", id)
                .query(HoldingTable::dated)
                .optional();
    }

    /** Empty when it ended before. One that has not begun yet never counts. */
    Optional<Dated> end(CommuneCode commune, UUID id, LocalDate until) {
        return jdbc.sql("""
                UPDATE access.holding
                   SET valid_to = greatest(valid_from, :until), version = version + 1
                 WHERE commune = :commune AND id = :id
                   AND (valid_to IS NULL OR valid_to > :until)
                RETURNING id, person, role, area_kind, area_code, valid_from, valid_to, version
                """)
                .param("commune", commune.code())
                .param("id", id)
                .param("until", until)
                .query(HoldingTable::dated)
                .optional();
    }

    /** Makes others who would take an administrator away wait, so that two can't remove each other at once. */
    void lockAdministrators(CommuneCode commune) {
        jdbc.sql("""
                SELECT id FROM access.holding
                 WHERE commune = :commune AND role = 'ADMINISTRATOR'
                 ORDER BY id
                   FOR UPDATE
                """).param("commune", commune.code()).query(UUID.class).list();
    }

    /** Whether somebody who can sign in is administrator today, and somebody stays it without an end. */
    boolean keepsAdministrator(CommuneCode commune) {
        return jdbc.sql("""
                SELECT count(*) FILTER (WHERE h.valid_from <= :today) > 0
                       AND count(*) FILTER (WHERE h.valid_to IS NULL) > 0
                  FROM access.holding h
                  JOIN access.person p ON p.id = h.person
                 WHERE h.commune = :commune AND h.role = 'ADMINISTRATOR' AND p.state = 'ACTIVE'
                   AND (h.valid_to IS NULL OR h.valid_to > :today)
                """)
                .param("commune", commune.code())
                .param("today", today())
                .query(Boolean.class)
                .single();
    }

    /** An administrator who has not accepted the link yet. */
    Optional<UUID> findInvitedAdministrator(CommuneCode commune) {
        return jdbc.sql("""
                SELECT p.id
                  FROM access.holding h
                  JOIN access.person p ON p.id = h.person
                 WHERE h.commune = :commune AND h.role = 'ADMINISTRATOR' AND p.state = 'INVITED' AND h.valid_to IS NULL
                 ORDER BY p.id
                 LIMIT 1
                """).param("commune", commune.code()).query(UUID.class).optional();
    }

    private static Dated dated(ResultSet row, int n) throws SQLException {
        return new Dated(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                holding(row),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getInt("version"));
    }

    static Holding holding(ResultSet row) throws SQLException {
        return new Holding(
                Role.valueOf(row.getString("role")),
                Area.of(Area.Kind.valueOf(row.getString("area_kind")), row.getString("area_code")));
    }
}
