package vn.lotrinh.geography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final String MAINLAND = ring("105.5", "22.3");
    private static final String ISLET = ring("105.8", "22.6");

    private static String ring(String west, String south) {
        return "[[%1$s,%2$s],[%1$s9,%2$s],[%1$s9,%2$s9],[%1$s,%2$s9],[%1$s,%2$s]]".formatted(west, south);
    }

    private static String feature(String ring) {
        return "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[" + ring + "]}}";
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private static Outline outline(String geoJson) {
        return switch (Outline.ofGeoJson(geoJson)) {
            case Outline.Outcome.Read(var outline) -> outline;
            case Outline.Outcome.Wrong(var sentence) -> throw new AssertionError(sentence);
        };
    }

    private static boolean meets(String outline, String corner) {
        return outline(outline).meets(ShapeTest.shape(corner, ShapeKind.POINT));
    }

    @Test
    void mayBeOfSeveralAreas() {
        var both = collection(feature(MAINLAND), feature(ISLET));
        assertThat(meets(both, "22.35, 105.55")).isTrue();
        assertThat(meets(both, "22.65, 105.85")).isTrue();
        assertThat(meets(both, "22.35, 107.0")).isFalse();
    }

    /** As simplified borders do. */
    @Test
    void mayCrossItself() {
        var crossed = feature("[[105.5,22.3],[105.6,22.4],[105.6,22.3],[105.5,22.4],[105.5,22.3]]");
        assertThat(meets(crossed, "22.35, 105.59")).isTrue();
        assertThat(meets(crossed, "22.35, 107.0")).isFalse();
    }

    @Test
    void isOfAreasInVietnamThatAreClosed() {
        assertThat(wrong("{\"type\":\"Point\",\"coordinates\":[105.5,22.3]}")).contains("Polygon hoặc MultiPolygon");
        assertThat(wrong(feature(ring("2.5", "48.8")))).contains("và nằm ở Việt Nam");
        assertThat(wrong(feature("[[105.5,22.3],[105.6,22.4],[105.6,22.3],[105.5,22.4]]")))
                .contains("chưa khép kín");
        assertThat(wrong(collection())).contains("không có vùng nào");
    }

    private static String wrong(String geoJson) {
        return Outline.ofGeoJson(geoJson) instanceof Outline.Outcome.Wrong(var sentence) ? sentence : "read";
    }
}
