package vn.lotrinh.criteria;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.CommuneCode;

/** SQL of {@code criteria.commune_group}: written and read, never changed. */
@Repository
class CommuneGroupTable {

    private final JdbcClient jdbc;

    CommuneGroupTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that was ever said, the latest day first, and of one day the latest word. */
    List<CommuneGroup> list(CommuneCode commune, String set) {
        return jdbc.sql("""
                SELECT valid_from, version, group_code, source, said_by, said_at
                  FROM criteria.commune_group
                 WHERE commune = :commune AND set_code = :set
                 ORDER BY valid_from DESC, version DESC
                """)
                .param("commune", commune.code())
                .param("set", set)
                .query((row, n) -> new CommuneGroup(
                        row.getObject("valid_from", LocalDate.class),
                        row.getInt("version"),
                        row.getString("group_code"),
                        row.getString("source"),
                        row.getString("said_by"),
                        row.getObject("said_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The one that holds on a day. */
    Optional<CommuneGroup> find(CommuneCode commune, String set, LocalDate day) {
        return list(commune, set).stream()
                .filter(group -> !day.isBefore(group.from()))
                .findFirst();
    }

    void insert(CommuneCode commune, String set, CommuneGroup group) {
        jdbc.sql("""
                INSERT INTO criteria.commune_group
                       (commune, set_code, valid_from, version, group_code, source, said_by, said_at)
                VALUES (:commune, :set, :from, :version, :group, :source, :by, :at)
                """)
                .param("commune", commune.code())
                .param("set", set)
                .param("from", group.from())
                .param("version", group.version())
                .param("group", group.group())
                .param("source", group.source())
                .param("by", group.by())
                .param("at", group.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
