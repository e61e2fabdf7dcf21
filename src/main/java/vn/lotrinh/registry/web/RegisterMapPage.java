package vn.lotrinh.registry.web;

import java.util.List;
import vn.lotrinh.web.map.MapTiles;

/**
 * The records of a register on the map of the commune, with their list beside it.
 *
 * @param list the same records as a list
 * @param filtered whether the list is narrowed
 * @param without how many of the records have no place
 * @param more how many records further behind are not shown
 * @param shapes what the map's script draws, as JSON
 * @param ground what lies beneath, as JSON
 */
public record RegisterMapPage(
        String title,
        String register,
        String list,
        boolean filtered,
        List<Row> rows,
        long without,
        long more,
        String shapes,
        String ground,
        MapTiles tiles) {

    public RegisterMapPage {
        rows = List.copyOf(rows);
    }

    /** @param size such as "1,25 ha, chu vi 480,3 m"; empty for a point */
    public record Row(String id, String name, String village, String size, String href) {}

    /** One shape for the script. */
    public record Shown(String id, String name, String href, String geojson) {}
}
