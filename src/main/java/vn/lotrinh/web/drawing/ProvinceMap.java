package vn.lotrinh.web.drawing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.web.drawing.Paint.Dotted;
import vn.lotrinh.web.drawing.Paint.Hatched;
import vn.lotrinh.web.drawing.Paint.Plain;

/**
 * The communes of a province, each filled by what is known of it. <i>Bản đồ các xã</i>. A list with the same content stands beside it, so it is silent;
 * for the mouse each commune leads to its page. Laid out once for the outlines, drawn as often as there are figures.
 */
public final class ProvinceMap {

    private static final double WIDTH = 440;
    private static final double MARGIN = 6;
    private static final double KEY = 14;

    private final double height;
    private final Map<String, List<Ring>> communes;

    private ProvinceMap(double height, Map<String, List<Ring>> communes) {
        this.height = height;
        this.communes = communes;
    }

    /** How a commune is filled: a class of values from little to much, or why there is no value. */
    public enum Fill {
        LEVEL_1(new Plain(Palette.LEVEL_1)),
        LEVEL_2(new Plain(Palette.LEVEL_2)),
        LEVEL_3(new Plain(Palette.LEVEL_3)),
        LEVEL_4(new Plain(Palette.LEVEL_4)),
        NOT_DUE(new Plain(Palette.SAND)),
        NO_DATA(new Hatched("chua-co", Palette.UNKNOWN, 6, 1)),
        NOT_ENOUGH(new Hatched("chua-du", Palette.GOLD_TEXT, 4, 1.8)),
        NOT_APPLICABLE(new Dotted("khong-ap-dung", Palette.UNKNOWN, 6));

        private final Paint paint;

        Fill(Paint paint) {
            this.paint = paint;
        }

        public static Fill ofLevel(int level) {
            return values()[level - 1];
        }

        /** A little field for the legend and the list, which need no map beside them. */
        public Svg key() {
            var canvas = Canvas.silent(KEY, KEY, "swatch")
                    .add(Element.rect(.5, .5, KEY - 1, KEY - 1).corner(2).fill(paint.ground()));
            paint.drawnOver(KEY).forEach(canvas::add);
            return canvas.add(Element.rect(.5, .5, KEY - 1, KEY - 1).corner(2).stroke(Palette.INK_3, .6))
                    .finish();
        }
    }

    /**
     * One commune.
     *
     * @param words what shows when the mouse rests on it
     * @param address of its page, as seen from the page with the map
     */
    public record Area(String words, String address, Fill fill) {}

    /** @param outlines GeoJSON in degrees by the codes of the communes, at least one */
    public static ProvinceMap of(Map<String, String> outlines) {
        var whole = Outline.ofGeoJson("[" + String.join(",", outlines.values()) + "]", WIDTH, MARGIN);
        var communes = new LinkedHashMap<String, List<Ring>>();
        outlines.forEach((code, geoJson) -> communes.put(code, whole.drawn(Outline.rings(geoJson))));
        return new ProvinceMap(whole.height(), communes);
    }

    /** 440 wide. @param areas by the code of a commune; what is null is left out */
    public Svg draw(Function<String, @Nullable Area> areas) {
        var canvas = Canvas.silent(WIDTH, height, "province");
        for (var fill : Fill.values()) {
            fill.paint.pattern().ifPresent(canvas::add);
        }
        communes.forEach((code, border) -> {
            var area = areas.apply(code);
            if (area != null) {
                canvas.add(Element.link(
                        area.address(),
                        area.words(),
                        Element.path(way(border))
                                .as("commune")
                                .fill(area.fill().paint.reference())
                                .stroke(Palette.INK_3, .7)));
            }
        });
        return canvas.finish();
    }

    /** Whether a commune has an outline. */
    public boolean shows(String commune) {
        return communes.containsKey(commune);
    }

    private static Path way(List<Ring> border) {
        var way = new Path();
        border.forEach(ring -> ring.along(way));
        return way;
    }
}
