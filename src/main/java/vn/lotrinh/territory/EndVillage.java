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

    /** @return whether both villages are there and neither has gone into another by then */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean handle(String village, String into, LocalDate on) {
        return jdbc.sql("""
                UPDATE territory.village v SET gone_on = :on, gone_into = :into
                 WHERE v.commune = :commune AND v.code = :village AND v.code <> :into AND v.gone_on IS NULL
                   AND EXISTS (SELECT FROM territory.village w
                                WHERE w.commune = :commune AND w.code = :into AND w.gone_on IS NULL)
                """)
                        .param("commune", CommuneScope.getOne().code())
                        .param("village", village)
                        .param("into", into)
                        .param("on", on)
                        .update()
                == 1;
    }
}
