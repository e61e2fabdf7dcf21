package vn.lotrinh.registry.importing;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneCode;

/** SQL of {@code registry.column_match}: which column somebody matched with which field, so that it is proposed next time. */
@Repository
class ColumnMatchTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    ColumnMatchTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By the folded title; somebody's own matches before those of others. */
    Map<String, String> list(CommuneCode commune, String register, Actor by) {
        var matches = new LinkedHashMap<String, String>();
        jdbc.sql("""
                SELECT title, field FROM registry.column_match
                 WHERE commune = :commune AND register = :register
                 ORDER BY kept_by = :by, kept_at
                """)
                .param("commune", commune.code())
                .param("register", register)
                .param("by", by.reference())
                .query((row, n) -> matches.put(row.getString(1), row.getString(2)))
                .list();
        return matches;
    }

    void keep(CommuneCode commune, String register, Map<String, String> matches, Actor by) {
        matches.forEach((title, field) -> jdbc.sql("""
                INSERT INTO registry.column_match (commune, register, title, kept_by, field, kept_at)
                VALUES (:commune, :register, :title, :by, :field, :now)
                ON CONFLICT (commune, register, title, kept_by) DO UPDATE SET field = excluded.field, kept_at = excluded.kept_at
                """)
                .param("commune", commune.code())
                .param("register", register)
                .param("title", title)
                .param("by", by.reference())
                .param("field", field)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update());
    }
}
