package vn.lotrinh.territory;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneScope;

/** The villages of the commune at work, by their codes. <i>Danh sách thôn</i>. */
@Service
public class ListVillages {

    private final JdbcClient jdbc;

    ListVillages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Territory.Village> handle() {
        return jdbc.sql("SELECT code, name, sample FROM territory.village WHERE commune = :commune ORDER BY code")
                .param("commune", CommuneScope.getOne().code())
                .query(Territory.Village.class)
                .list();
    }
}
