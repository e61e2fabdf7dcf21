package vn.lotrinh.territory;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneScope;

/** Villages that went into others. <i>Thôn đã sáp nhập</i>. */
@Component
public class GoneVillages {

    private final JdbcClient jdbc;

    GoneVillages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first day on which the village is no more; empty while it is there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<LocalDate> findDayOf(String village) {
        return jdbc.sql("""
                SELECT gone_on FROM territory.village
                 WHERE commune = :commune AND code = :village AND gone_on IS NOT NULL
                """)
                .param("commune", CommuneScope.getOne().code())
                .param("village", village)
                .query(LocalDate.class)
                .optional();
    }
}
