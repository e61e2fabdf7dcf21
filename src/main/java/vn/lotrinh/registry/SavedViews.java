package vn.lotrinh.registry;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.CommuneScope;

/** Everybody's own ways to look at registers; nobody sees another's, and the trail is not told of them. <i>Các cách xem đã lưu</i>. */
@Repository
public class SavedViews {

    /** Longest name of a view. */
    public static final int LONGEST_NAME = 60;

    private final JdbcClient jdbc;
    private final Clock clock;

    SavedViews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order of their names. */
    @Transactional(readOnly = true)
    public List<SavedView> list(SignedIn by, Register register) {
        return jdbc.sql("""
                SELECT id, name, query
                  FROM registry.saved_view
                 WHERE commune = :commune AND person = :person AND register = :register
                 ORDER BY name COLLATE "vi-x-icu"
                """)
                .param("commune", CommuneScope.getOne().code())
                .param("person", by.actor().reference())
                .param("register", register.code())
                .query(SavedView.class)
                .list();
    }

    /** A view of the same name gives way. */
    @Transactional
    public void keep(SignedIn by, Register register, String name, String query) {
        jdbc.sql("""
                INSERT INTO registry.saved_view (commune, id, person, register, name, query, saved_at)
                VALUES (:commune, uuidv7(), :person, :register, :name, :query, :now)
                ON CONFLICT (commune, person, register, name) DO UPDATE SET query = excluded.query, saved_at = excluded.saved_at
                """)
                .param("commune", CommuneScope.getOne().code())
                .param("person", by.actor().reference())
                .param("register", register.code())
                .param("name", name)
                .param("query", query)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Nothing happens for a view that is not there, or another's. */
    @Transactional
    public void forget(SignedIn by, UUID view) {
        jdbc.sql("DELETE FROM registry.saved_view WHERE commune = :commune AND person = :person AND id = :id")
                .param("commune", CommuneScope.getOne().code())
                .param("person", by.actor().reference())
                .param("id", view)
                .update();
    }
}
