package vn.lotrinh.registry.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.web.drawing.MapDrawing;

/**
 * Where the villages lie, as far as somebody has told.
 *
 * @param map absent for a commune without an outline
 */
public record VillagePlacesPage(List<Row> rows, @Nullable MapDrawing map) {

    public VillagePlacesPage {
        rows = List.copyOf(rows);
    }

    public String title() {
        return "Bản đồ các thôn";
    }

    /** How many have an outline or a point. */
    public long placed() {
        return rows.stream().filter(row -> !row.kind().isEmpty()).count();
    }

    /**
     * @param kind such as "vùng"; empty where nobody has told
     * @param about since when and from which source
     * @param href where it is told
     */
    public record Row(String code, String name, String kind, String about, String href) {}
}
