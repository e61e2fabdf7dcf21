package vn.lotrinh.territory;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneScope;

/** The outline of the commune at work, as GeoJSON in degrees. <i>Ranh giới xã</i>. For display, never for measuring. */
@Service
public class ShowOutline {

    private final JdbcClient jdbc;

    ShowOutline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for a commune whose pack has none. */
    @Transactional(readOnly = true)
    public Optional<String> find() {
        return jdbc.sql("SELECT geojson FROM territory.outline WHERE commune = :commune")
                .param("commune", CommuneScope.getOne().code())
                .query(String.class)
                .optional();
    }
}
