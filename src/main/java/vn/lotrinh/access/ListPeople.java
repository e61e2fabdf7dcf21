package vn.lotrinh.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.kernel.VietnameseText;

/** The people who work or worked for this commune, with their roles. <i>Danh sách người dùng</i>. Nobody of another commune is in it. */
@Service
public class ListPeople {

    /** One person; several roles are several {@link Held}. */
    public record Row(
            UUID id,
            String signInName,
            String fullName,
            @Nullable String phone,
            Person.State state,
            CommuneCode home,
            List<Held> roles) {
        public Row {
            roles = List.copyOf(roles);
        }

        Row with(List<Held> held) {
            return new Row(id, signInName, fullName, phone, state, home, held);
        }
    }

    /**
     * A role that counts today or will.
     *
     * @param until first day on which it no longer counts; absent without an end
     */
    public record Held(
            UUID id,
            UUID person,
            Holding holding,
            LocalDate from,
            @Nullable LocalDate until) {}

    private final JdbcClient jdbc;
    private final HoldingTable holdings;

    ListPeople(JdbcClient jdbc, HoldingTable holdings) {
        this.jdbc = jdbc;
        this.holdings = holdings;
    }

    /** @param words part of a name, with or without marks; empty for everybody */
    @Transactional(readOnly = true)
    public List<Row> handle(String words) {
        return list(words, null);
    }

    /** One of them; empty for somebody who has nothing to do with this commune. */
    @Transactional(readOnly = true)
    public Optional<Row> find(UUID person) {
        return list("", person).stream().findFirst();
    }

    private List<Row> list(String words, @Nullable UUID person) {
        var commune = CommuneScope.getOne();
        var roles = listRoles(commune).stream().collect(Collectors.groupingBy(Held::person));
        return jdbc
                .sql("""
                SELECT p.id, p.sign_in_name, p.full_name, p.phone, p.state, p.home
                  FROM access.person p
                 WHERE (:person::uuid IS NULL OR p.id = :person)
                   AND (p.home = :commune
                        OR EXISTS (SELECT FROM access.holding h WHERE h.commune = :commune AND h.person = p.id))
                   AND (p.folded_name LIKE '%' || :words || '%' OR p.sign_in_name LIKE '%' || :words || '%')
                 ORDER BY p.full_name COLLATE "vi-x-icu", p.id
                """)
                .param("commune", commune.code())
                .param("person", person)
                .param("words", literally(VietnameseText.folded(words.strip())))
                .query(ListPeople::row)
                .stream()
                .map(row -> row.with(roles.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private List<Held> listRoles(CommuneCode commune) {
        return jdbc.sql("""
                SELECT id, person, role, area_kind, area_code, valid_from, valid_to
                  FROM access.holding
                 WHERE commune = :commune AND (valid_to IS NULL OR valid_to > :today)
                 ORDER BY role, area_code, id
                """)
                .param("commune", commune.code())
                .param("today", holdings.today())
                .query((row, n) -> new Held(
                        row.getObject("id", UUID.class),
                        row.getObject("person", UUID.class),
                        HoldingTable.holding(row),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("sign_in_name"),
                row.getString("full_name"),
                row.getString("phone"),
                Person.State.valueOf(row.getString("state")),
                CommuneCode.of(row.getString("home")),
                List.of());
    }

    /** Signs that mean something to LIKE stand for themselves. */
    private static String literally(String words) {
        return words.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
