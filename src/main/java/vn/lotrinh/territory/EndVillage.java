package vn.lotrinh.territory;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneScope;

/** Marks that a village goes into another from a day on; its code stays, because the past is told by it. */
@Component
public class EndVillage {

    private final JdbcClient jdbc;

    EndVillage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The {@link Lineage} must allow it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(String village, String into, LocalDate on, String decision) {
        jdbc.sql("""
                UPDATE territory.village SET gone_on = :on, gone_into = :into, gone_by = :decision
                 WHERE commune = :commune AND code = :village
                """)
                .param("commune", CommuneScope.getOne().code())
                .param("village", village)
                .param("into", into)
                .param("on", on)
                .param("decision", decision)
                .update();
    }
}
