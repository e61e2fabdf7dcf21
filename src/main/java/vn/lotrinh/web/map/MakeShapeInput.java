package vn.lotrinh.web.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lotrinh.geography.Meridians;
import vn.lotrinh.geography.ShapeKind;
import vn.lotrinh.web.CommuneMaps;
import vn.lotrinh.web.Field;
import vn.lotrinh.web.Field.Choice;
import vn.lotrinh.web.drawing.Svg;

/** Makes the field of a form that takes a shape. <i>Ô nhập hình</i>. */
@Component
public class MakeShapeInput {

    private static final String ZONE = "kinh-tuyen.";
    private static final String FILE = "tep-hinh.";

    private final ReadSentShape readSentShape;
    private final CommuneMaps maps;
    private final MapTiles tiles;

    MakeShapeInput(ReadSentShape readSentShape, CommuneMaps maps, MapTiles tiles) {
        this.readSentShape = readSentShape;
        this.maps = maps;
        this.tiles = tiles;
    }

    /** The name under which the meridian of a field is sent. */
    public static String zoneName(String field) {
        return ZONE + field;
    }

    /** The name under which a file for a field is sent. */
    public static String fileName(String field) {
        return FILE + field;
    }

    /**
     * @param code of the field, after which what belongs to it is named
     * @param zone the code of the meridian chosen; empty for that of the province
     * @param areaField the element into which a measured area may be taken over
     */
    public ShapeInput make(
            Field field,
            String code,
            ShapeKind kind,
            String zone,
            String measure,
            String ground,
            @Nullable String areaField) {
        var measured =
                field.value().isBlank() ? MeasuredShape.NOTHING : readSentShape.measure(field.value(), kind, zone);
        return new ShapeInput(
                told(field, measured.fault()),
                kind.name(),
                kind.title(),
                measure,
                ground,
                fileName(code),
                zoneName(code),
                readSentShape.zone(zone).code(),
                zones(),
                measured.geojson(),
                measured.size(),
                measured.note(),
                drawing(measured.geojson()),
                kind == ShapeKind.AREA ? areaField : null,
                tiles);
    }

    /** What was kept before shapes were checked may be wrong; that is told at once, not only when somebody saves. */
    private static Field told(Field field, @Nullable String fault) {
        return fault == null || field.fault() != null ? field : field.wrong(fault);
    }

    private @Nullable Svg drawing(@Nullable String shape) {
        return shape == null
                ? null
                : maps.find()
                        .map(map -> map.drawSurveyed(List.of(shape), "Hình đang nhập trên bản đồ xã"))
                        .orElse(null);
    }

    private static List<Choice> zones() {
        return Meridians.list().stream()
                .map(choice ->
                        new Choice(choice.meridian().code(), choice.meridian().title() + " – " + choice.provinces()))
                .toList();
    }
}
