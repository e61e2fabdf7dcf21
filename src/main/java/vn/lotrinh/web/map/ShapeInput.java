package vn.lotrinh.web.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.web.Field;
import vn.lotrinh.web.Field.Choice;
import vn.lotrinh.web.drawing.Svg;

/**
 * A field of a form that takes a shape, as {@code web/shapeInput.jte} draws it: what is typed, a file, and a map to draw on. <i>Ô nhập hình</i>.
 *
 * @param kind POINT, LINE or AREA
 * @param kindWords such as "vùng"
 * @param measure where what is typed or sent is read and measured
 * @param ground where the map gets what lies around
 * @param file the name under which a file is sent
 * @param zoneName the name under which the meridian of VN-2000 is sent
 * @param zone the meridian chosen
 * @param shape what stands in the field, as GeoJSON; absent where it is empty or can't be read
 * @param size of it in words, such as "1,2534 ha, chu vi 480,3 m"; empty where there is none
 * @param note what is strange about it; absent where nothing is
 * @param drawing the shape over the commune, for who has no script; absent where there is none
 * @param areaField the element into which a measured area may be taken over; absent where the form has none
 * @param tiles pictures under the map
 */
public record ShapeInput(
        Field field,
        String kind,
        String kindWords,
        String measure,
        String ground,
        String file,
        String zoneName,
        String zone,
        List<Choice> zones,
        @Nullable String shape,
        String size,
        @Nullable String note,
        @Nullable Svg drawing,
        @Nullable String areaField,
        MapTiles tiles) {

    public ShapeInput {
        zones = List.copyOf(zones);
    }

    public boolean isArea() {
        return kind.equals("AREA");
    }
}
