package vn.lotrinh.territory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.CommuneCode;
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

    /** Of those of several communes that have one; they must be in scope. */
    @Transactional(readOnly = true)
    public Map<CommuneCode, String> of(Collection<CommuneCode> communes) {
        var outlines = new LinkedHashMap<CommuneCode, String>();
        ByCommune.list(
                        jdbc.sql("SELECT commune, geojson FROM territory.outline WHERE commune = ANY(:communes)"),
                        communes,
                        row -> row.getString("geojson"))
                .forEach((commune, one) -> one.forEach(geoJson -> outlines.put(commune, geoJson)));
        return outlines;
    }
}
