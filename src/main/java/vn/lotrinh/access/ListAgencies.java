package vn.lotrinh.access;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneScope;

/** The agencies and organisations of the commune at work, as Vietnamese lists sort. <i>Danh sách cơ quan</i>. */
@Service
public class ListAgencies {

    private final JdbcClient jdbc;

    ListAgencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Agency> handle() {
        return jdbc.sql("""
                SELECT code, name, kind FROM access.agency WHERE commune = :commune ORDER BY name COLLATE "vi-x-icu"
                """)
                .param("commune", CommuneScope.getOne().code())
                .query(Agency.class)
                .list();
    }
}
