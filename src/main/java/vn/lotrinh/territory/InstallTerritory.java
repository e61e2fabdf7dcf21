package vn.lotrinh.territory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.lotrinh.kernel.Actor;
import vn.lotrinh.trail.Change;
import vn.lotrinh.trail.Trail;

/**
 * Writes the places of a pack into the database; what is there already and says the same stays as it is. <i>Cài đặt địa bàn</i>. A village
 * that the pack no longer names stays, because records may point at it.
 */
@Service
public class InstallTerritory {

    private final JdbcClient jdbc;
    private final Trail trail;

    InstallTerritory(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** The scope must be the pack's own commune. */
    @Transactional
    public void handle(Territory territory, Actor by) {
        int changed = installCommune(territory);
        for (var village : territory.villages()) {
            changed += install(territory, village);
        }
        changed += installOutline(territory);
        if (changed > 0) {
            trail.record(Change.of(territory.commune(), by, "installed", "territory", territory.commune(), 1)
                    .with("name", territory.name())
                    .with("villages", territory.villages().size())
                    .with("naturalArea", territory.naturalArea()));
        }
    }

    private int installCommune(Territory territory) {
        return jdbc.sql("""
                INSERT INTO territory.commune AS c (code, name, province_code, province_name)
                VALUES (:code, :name, :province, :provinceName)
                ON CONFLICT (code) DO UPDATE
                   SET name = excluded.name, province_code = excluded.province_code, province_name = excluded.province_name
                 WHERE (c.name, c.province_code, c.province_name)
                       IS DISTINCT FROM (excluded.name, excluded.province_code, excluded.province_name)
                """)
                .param("code", territory.commune().code())
                .param("name", territory.name())
                .param("province", territory.province().code())
                .param("provinceName", territory.province().name())
                .update();
    }

    private int installOutline(Territory territory) {
        if (territory.outline() == null) {
            return 0;
        }
        return jdbc.sql("""
                INSERT INTO territory.outline AS o (commune, geojson) VALUES (:commune, :geojson)
                ON CONFLICT (commune) DO UPDATE SET geojson = excluded.geojson WHERE o.geojson <> excluded.geojson
                """)
                .param("commune", territory.commune().code())
                .param("geojson", read(territory.outline()))
                .update();
    }

    private static String read(Path outline) {
        try {
            return Files.readString(outline);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int install(Territory territory, Territory.Village village) {
        return jdbc.sql("""
                INSERT INTO territory.village AS v (commune, code, name, sample)
                VALUES (:commune, :code, :name, :sample)
                ON CONFLICT (commune, code) DO UPDATE SET name = excluded.name, sample = excluded.sample
                 WHERE (v.name, v.sample) IS DISTINCT FROM (excluded.name, excluded.sample)
                """)
                .param("commune", territory.commune().code())
                .param("code", village.code())
                .param("name", village.name())
                .param("sample", village.sample())
                .update();
    }
}
