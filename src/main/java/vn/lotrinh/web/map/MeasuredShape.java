package vn.lotrinh.web.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the server made of a shape, as the map's script reads it. <i>Hình đã đo</i>.
 *
 * @param geojson a geometry; absent where there is none
 * @param typed the same as it stands in the field
 * @param size in words, such as "1,2534 ha, chu vi 480,3 m"
 * @param hectares in Vietnamese writing, as it goes into a field; absent for what is no area
 * @param note what is strange about a shape that is right
 * @param fault what is wrong, in a sentence; absent where nothing is
 * @param choices the shapes of a file that has several that fit
 */
public record MeasuredShape(
        @Nullable String geojson,
        String typed,
        String size,
        @Nullable String hectares,
        @Nullable String note,
        @Nullable String fault,
        List<Choice> choices) {

    /** One of several shapes of a file. */
    public record Choice(String name, String typed) {}

    /** Of an empty field. */
    static final MeasuredShape NOTHING = new MeasuredShape(null, "", "", null, null, null, List.of());

    static MeasuredShape wrong(String sentence) {
        return new MeasuredShape(null, "", "", null, null, sentence, List.of());
    }
}
