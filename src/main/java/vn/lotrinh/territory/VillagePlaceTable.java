package vn.lotrinh.territory;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.lotrinh.geography.ReadShape;
import vn.lotrinh.geography.Shape;
import vn.lotrinh.geography.ShapeKind;
import vn.lotrinh.kernel.CommuneScope;

/** SQL of {@code territory.village_place}. */
@Repository
class VillagePlaceTable {

    private final JdbcClient jdbc;

    VillagePlaceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What holds on the day, by the codes of the villages. */
    List<VillagePlace> list(LocalDate on) {
        return jdbc.sql("""
                SELECT village, from_on, geojson::text AS geojson, geojson ->> 'type' = 'Point' AS point, source
                  FROM (SELECT DISTINCT ON (village) village, from_on, geojson, source
                          FROM territory.village_place
                         WHERE commune = :commune AND from_on <= :on
                         ORDER BY village, from_on DESC) AS latest
                 WHERE geojson IS NOT NULL
                 ORDER BY village
                """)
                .param("commune", CommuneScope.getOne().code())
                .param("on", on)
                .query((row, n) -> new VillagePlace(
                        row.getString("village"),
                        row.getObject("from_on", LocalDate.class),
                        shape(row.getString("geojson"), row.getBoolean("point") ? ShapeKind.POINT : ShapeKind.AREA),
                        row.getString("source")))
                .list();
    }

    /** Changes whenever anything does of which {@link #list} tells; quick, for the shapes stay unread. */
    String version(LocalDate on) {
        return jdbc.sql("""
                SELECT md5(coalesce(string_agg(village || ' ' || from_on || ' ' || xmin, ',' ORDER BY village, from_on), ''))
                  FROM territory.village_place
                 WHERE commune = :commune AND from_on <= :on
                """)
                .param("commune", CommuneScope.getOne().code())
                .param("on", on)
                .query(String.class)
                .single();
    }

    /** Only checked shapes are kept. */
    private static Shape shape(String geoJson, ShapeKind kind) {
        return switch (ReadShape.ofGeoJson(geoJson, kind)) {
            case ReadShape.Outcome.Read(var shape) -> shape;
            case ReadShape.Outcome.Wrong(var sentence) -> throw new IllegalStateException(sentence);
        };
    }

    /** From the day on nobody knows where the village lies. */
    void end(String village, LocalDate from, String reason) {
        jdbc.sql("""
                INSERT INTO territory.village_place (commune, village, from_on, geojson, source)
                VALUES (:commune, :village, :from, NULL, :reason)
                ON CONFLICT (commune, village, from_on) DO UPDATE SET geojson = NULL, source = excluded.source
                """)
                .param("commune", CommuneScope.getOne().code())
                .param("village", village)
                .param("from", from)
                .param("reason", reason)
                .update();
    }

    /** How many rows changed: none where the same stands there. */
    int put(VillagePlace place) {
        return jdbc.sql("""
                INSERT INTO territory.village_place AS p (commune, village, from_on, geojson, source)
                VALUES (:commune, :village, :from, :geojson::jsonb, :source)
                ON CONFLICT (commune, village, from_on) DO UPDATE SET geojson = excluded.geojson, source = excluded.source
                 WHERE (p.geojson, p.source) IS DISTINCT FROM (excluded.geojson, excluded.source)
                """)
                .param("commune", CommuneScope.getOne().code())
                .param("village", place.village())
                .param("from", place.from())
                .param("geojson", place.shape().geoJson())
                .param("source", place.source())
                .update();
    }
}
