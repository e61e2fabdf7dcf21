package vn.lotrinh.web.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lotrinh.web.drawing.ProvinceMap.Fill;

class ProvinceMapTest {

    private static final String SQUARE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[105.5,22.3],[105.6,22.3],[105.6,22.4],[105.5,22.4],[105.5,22.3]]]}";

    /** Lists show keys where there is no map, as for a province without outlines. */
    @Test
    void keysNeedNoMapBesideThemAndDifferFromOneAnother() {
        var keys = Stream.of(Fill.values()).map(fill -> fill.key().toString()).toList();
        assertThat(keys).doesNotHaveDuplicates().noneMatch(key -> key.contains("url(#"));
    }

    @Test
    void aCommuneIsFilledByAPatternThatTheMapHolds() {
        var map = ProvinceMap.of(Map.of("00001", SQUARE))
                .draw(_ -> new ProvinceMap.Area("Xã mẫu", "/tinh/00001", Fill.NOT_ENOUGH))
                .toString();
        assertThat(map).contains("fill=\"url(#chua-du)\"", "<pattern id=\"chua-du\"");
    }
}
