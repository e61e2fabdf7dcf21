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
                SELECT DISTINCT ON (village) village, from_on, geojson::text AS geojson, geojson ->> 'type' = 'Point' AS point, source
                  FROM territory.village_place
                 WHERE commune = :commune AND from_on <= :on
                 ORDER BY village, from_on DESC
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

    /** Only checked shapes are kept. */
    private static Shape shape(String geoJson, ShapeKind kind) {
        return switch (ReadShape.ofGeoJson(geoJson, kind)) {
            case ReadShape.Outcome.Read(var shape) -> shape;
            case ReadShape.Outcome.Wrong(var sentence) -> throw new IllegalStateException(sentence);
        };
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
