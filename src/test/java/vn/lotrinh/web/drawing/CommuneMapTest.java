package vn.lotrinh.web.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.lotrinh.geography.Meridians;
import vn.lotrinh.geography.ReadShape;
import vn.lotrinh.geography.Shape;
import vn.lotrinh.geography.ShapeKind;

class CommuneMapTest {

    private static final List<String> VILLAGES =
            IntStream.rangeClosed(1, 23).mapToObj("T%02d"::formatted).toList();

    private final CommuneMap map = CommuneMap.of(outline(), VILLAGES, Map.of());

    @Test
    void everyVillageLiesInsideTheCommune() {
        assertThat(places(map))
                .allSatisfy(place -> assertThat(map.outline().contains(place)).isTrue());
    }

    @Test
    void noTwoVillagesLieOnOneAnother() {
        var places = places(map);
        for (var place : places) {
            assertThat(places.stream().filter(other -> other != place))
                    .allSatisfy(other ->
                            assertThat(Math.sqrt(place.squaredDistance(other))).isGreaterThan(22));
        }
    }

    @Test
    void theSameOutlineAlwaysGivesTheSamePlaces() {
        assertThat(places(CommuneMap.of(outline(), VILLAGES.reversed(), Map.of())))
                .isEqualTo(places(map));
    }

    @Test
    void isTallerThanWideAsTheCommuneIs() {
        assertThat(map.outline().width()).isEqualTo(320);
        assertThat(map.outline().height()).isBetween(250.0, 420.0);
    }

    @Test
    void losesNoCornerThatIsSeen() {
        assertThat(map.outline().rings()).hasSize(1);
        assertThat(map.outline().rings().getFirst().spots()).hasSizeBetween(60, 250);
    }

    @Test
    void drawsWhatWasSurveyedWhereItIs() {
        var middle = map.outline().projection();
        var drawn = Drawn.of(map.drawSurveyed(
                List.of(
                        "{\"type\":\"Point\",\"coordinates\":[%s,%s]}".formatted(middle.west(), middle.north()),
                        "{\"type\":\"Polygon\",\"coordinates\":[[[105.5,22.1],[105.6,22.1],[105.6,22.2],[105.5,22.1]]]}"),
                "2 vị trí"));
        assertThat(drawn.only("surveyed point").getAttribute("cx")).isEqualTo("10");
        assertThat(drawn.only("surveyed area").getAttribute("d")).endsWith("Z");
    }

    @Test
    void tellsClassesByTheirColourAndTheShortCode() {
        var drawn = Drawn.of(map.draw(
                        List.of(new MapPoint.Classed("T05", "05", 4), new MapPoint.Classed("T06", "06", 1)), "Hộ nghèo")
                .picture());
        assertThat(drawn.only("village level-4").getAttribute("fill")).isEqualTo(Palette.LEVEL_4);
        assertThat(drawn.root().getTextContent()).isEqualTo("0506");
        assertThat(drawn.root().getAttribute("aria-label")).isEqualTo("Hộ nghèo");
    }

    @Test
    void tellsAStatusByItsShape() {
        var drawn = Drawn.of(map.drawSmall(
                        List.of(new MapPoint.Marked("T05", "05", Mark.TRIANGLE), new MapPoint.Plain("T06")),
                        "Thôn tụt lại")
                .picture());
        assertThat(drawn.all("village")).hasSize(2);
        assertThat(drawn.root().getElementsByTagName("svg").getLength()).isEqualTo(1);
        assertThat(drawn.root().getAttribute("width")).isEqualTo("228");
    }

    @Test
    void noLabelCoversAnother() {
        var labels = new Labels(
                places(map).stream().map(place -> place.scaled(228 / 320.0)).toList());
        var middles = places(map, "T05", "T09", "T12", "T17").stream()
                .map(place -> labels.beside(place.scaled(228 / 320.0)))
                .toList();
        for (var middle : middles) {
            assertThat(middles.stream().filter(other -> other != middle))
                    .noneMatch(other -> Math.abs(other.x() - middle.x()) < 17 && Math.abs(other.y() - middle.y()) < 12);
        }
    }

    @Test
    void readsAPolygonAsWellAsACollection() {
        var square = CommuneMap.of(
                "{\"type\":\"Polygon\",\"coordinates\":[[[105,22],[105.1,22],[105.1,22.1],[105,22.1],[105,22]]]}",
                List.of("A", "B"),
                Map.of());
        assertThat(square.outline().height()).isGreaterThan(square.outline().width());
        assertThat(places(square, "A", "B"))
                .allSatisfy(
                        place -> assertThat(square.outline().contains(place)).isTrue());
    }

    @Test
    void aVillageOfAnotherCommuneIsAMistake() {
        assertThatThrownBy(() -> map.draw(List.of(new MapPoint.Plain("X99")), ""))
                .hasMessageContaining("X99");
    }

    /** A village that was drawn, one that is a point, one that nobody placed. */
    @Nested
    class WhereSomebodyPlacedVillages {

        private final CommuneMap placed = CommuneMap.of(
                outline(),
                List.of("T01", "T02", "T03"),
                Map.of(
                        "T01", shape("22.34, 105.55\n22.34, 105.58\n22.36, 105.58", ShapeKind.AREA),
                        "T02", shape("22.30, 105.56", ShapeKind.POINT)));

        @Test
        void theyAreDrawnWhereTheyAre() {
            var drawing = placed.draw(
                    List.of(new MapPoint.Classed("T01", "01", 2), new MapPoint.Classed("T02", "02", 3)), "Hộ nghèo");
            var drawn = Drawn.of(drawing.picture());
            assertThat(drawn.only("village-border").getAttribute("fill")).isEqualTo(Palette.LEVEL_2);
            assertThat(drawn.only("village level-3").getAttribute("cx"))
                    .isEqualTo(Coordinate.of(placed.outline()
                            .projection()
                            .of(new Spot(105.56, 22.30))
                            .x()));
            assertThat(drawing.note()).isEmpty();
        }

        @Test
        void anyOtherIsDashedAndTheNoteSaysSo() {
            var drawing = placed.draw(List.of(new MapPoint.Plain("T02"), new MapPoint.Plain("T03")), "Thôn");
            assertThat(drawing.picture().toString()).containsOnlyOnce("stroke-dasharray");
            assertThat(drawing.note()).isEqualTo("Vị trí vẽ nét đứt là giả định: T03.");
        }

        @Test
        void oneWithPartsIsDrawnAsAWhole() {
            var two =
                    "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[105.55,22.34],[105.56,22.34],[105.56,22.35],[105.55,22.34]]],[[[105.57,22.34],[105.58,22.34],[105.58,22.35],[105.57,22.34]]]]}";
            var map = CommuneMap.of(outline(), List.of("T01"), Map.of("T01", shape(two, ShapeKind.AREA)));
            var drawn = Drawn.of(
                    map.draw(List.of(new MapPoint.Plain("T01")), "Thôn").picture());
            assertThat(drawn.only("village-border").getAttribute("d").chars().filter(c -> c == 'Z'))
                    .hasSize(2);
            assertThat(Drawn.of(map.drawSurveyed(List.of(two), "1 vị trí")).all("surveyed area"))
                    .hasSize(2);
        }

        private static Shape shape(String typed, ShapeKind kind) {
            return ((ReadShape.Outcome.Read) ReadShape.of(typed, kind, Meridians.of("19"))).shape();
        }
    }

    @Test
    void whereNobodyPlacedAnyAllAreAssumed() {
        assertThat(map.draw(List.of(new MapPoint.Plain("T06")), "Thôn").note()).isEqualTo("Vị trí thôn là giả định.");
    }

    private static List<Spot> places(CommuneMap map) {
        return places(map, VILLAGES.toArray(String[]::new));
    }

    private static List<Spot> places(CommuneMap map, String... villages) {
        return List.of(villages).stream()
                .map(village -> map.placeOf(new MapPoint.Plain(village)).middle())
                .toList();
    }

    private static String outline() {
        try {
            return Files.readString(
                    Path.of(System.getProperty("lotrinh.basedir", "."), "packs/nam-cuong/outline.geojson"));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
