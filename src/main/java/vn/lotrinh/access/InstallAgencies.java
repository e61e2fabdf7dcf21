package vn.lotrinh.access;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/**
 * Writes the agencies of a pack into the database; what is there already and says the same stays as it is. <i>Cài đặt cơ quan</i>. An
 * agency that the pack no longer names stays, because roles may point at it.
 */
@Service
public class InstallAgencies {

    private final JdbcClient jdbc;
    private final Trail trail;

    InstallAgencies(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Transactional
    public void handle(List<Agency> agencies, Actor by) {
        var commune = CommuneScope.getOne();
        for (var agency : agencies) {
            int changed = jdbc.sql("""
                    INSERT INTO access.agency AS a (commune, code, name, kind)
                    VALUES (:commune, :code, :name, :kind)
                    ON CONFLICT (commune, code) DO UPDATE SET name = excluded.name, kind = excluded.kind
                     WHERE (a.name, a.kind) IS DISTINCT FROM (excluded.name, excluded.kind)
                    """)
                    .param("commune", commune.code())
                    .param("code", agency.code())
                    .param("name", agency.name())
                    .param("kind", agency.kind().name())
                    .update();
            if (changed > 0) {
                trail.record(Change.of(commune, by, "installed", "access.agency", agency.code(), 1)
                        .with("name", agency.name())
                        .with("kind", agency.kind()));
            }
        }
    }
}
