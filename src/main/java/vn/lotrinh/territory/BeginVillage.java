package vn.lotrinh.territory;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneScope;

/** Writes a village that begins out of another on a day. */
@Component
public class BeginVillage {

    private final JdbcClient jdbc;

    BeginVillage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The {@link Lineage} must allow it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(String code, String name, String from, LocalDate on, String decision) {
        jdbc.sql("""
                INSERT INTO territory.village (commune, code, name, sample, begun_on, begun_from, begun_by)
                VALUES (:commune, :code, :name, false, :on, :from, :decision)
                """)
                .param("commune", CommuneScope.getOne().code())
                .param("code", code)
                .param("name", name)
                .param("from", from)
                .param("on", on)
                .param("decision", decision)
                .update();
    }
}
