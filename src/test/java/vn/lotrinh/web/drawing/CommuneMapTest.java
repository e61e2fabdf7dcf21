package vn.lotrinh.web.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommuneMapTest {

    private static final List<String> VILLAGES =
            IntStream.rangeClosed(1, 23).mapToObj("T%02d"::formatted).toList();

    private final CommuneMap map = CommuneMap.of(outline(), VILLAGES);

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
        assertThat(places(CommuneMap.of(outline(), VILLAGES.reversed()))).isEqualTo(places(map));
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
                List.of(new MapPoint.Classed("T05", "05", 4), new MapPoint.Classed("T06", "06", 1)), "Hộ nghèo"));
        assertThat(drawn.only("village level-4").getAttribute("fill")).isEqualTo(Palette.LEVEL_4);
        assertThat(drawn.root().getTextContent()).isEqualTo("0506");
        assertThat(drawn.root().getAttribute("aria-label")).isEqualTo("Hộ nghèo");
    }

    @Test
    void tellsAStatusByItsShape() {
        var drawn = Drawn.of(map.drawSmall(
                List.of(new MapPoint.Marked("T05", "05", Mark.TRIANGLE), new MapPoint.Plain("T06")), "Thôn tụt lại"));
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
                List.of("A", "B"));
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

    private static List<Spot> places(CommuneMap map) {
        return places(map, VILLAGES.toArray(String[]::new));
    }

    private static List<Spot> places(CommuneMap map, String... villages) {
        return List.of(villages).stream()
                .map(village -> map.placeOf(new MapPoint.Plain(village)))
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
