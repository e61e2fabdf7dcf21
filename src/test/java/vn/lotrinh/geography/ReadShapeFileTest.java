package vn.lotrinh.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadShapeFileTest {

    @TempDir
    Path folder;

    private static final String PLOT = "105.5,22.3,0 105.51,22.3,0 105.51,22.31,0 105.5,22.31,0 105.5,22.3,0";

    private static String kml(String placemarks) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document><name>Bản đồ</name>"
                + placemarks + "</Document></kml>";
    }

    private static String area(String name, String coordinates) {
        return "<Placemark><name>" + name
                + "</name><Polygon><outerBoundaryIs><LinearRing><coordinates>" + coordinates
                + "</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>";
    }

    /** By what the child runs, in this process. */
    private ShapeAnswer answer(byte[] content) {
        try {
            return ShapeProgram.read(Files.write(folder.resolve("tep"), content));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<StatedFeature> found(String content) {
        return answer(content.getBytes(StandardCharsets.UTF_8)) instanceof ShapeAnswer.Found(var features)
                ? features
                : List.of();
    }

    private String refused(String content) {
        return refused(content.getBytes(StandardCharsets.UTF_8));
    }

    private String refused(byte[] content) {
        return answer(content) instanceof ShapeAnswer.Sentence(var sentence) ? sentence : "read";
    }

    @Nested
    class AFileOfAMapProgram {

        @Test
        void isReadWithNamesCodesAndHoles() {
            var file = kml(
                    area("Thôn Nà  Mới", PLOT)
                            + "<Placemark><ExtendedData><Data name=\"Mã thôn\"><value>T02</value></Data></ExtendedData>"
                            + "<MultiGeometry><Polygon><outerBoundaryIs><LinearRing><coordinates>" + PLOT
                            + "</coordinates></LinearRing></outerBoundaryIs><innerBoundaryIs><LinearRing><coordinates>"
                            + "105.502,22.302 105.508,22.302 105.508,22.308 105.502,22.302"
                            + "</coordinates></LinearRing></innerBoundaryIs></Polygon><Point><coordinates>105.505,22.305</coordinates></Point></MultiGeometry></Placemark>"
                            + "<Placemark><name>Nhà văn hóa</name><Point><coordinates>\n 105.505,22.305,12\n</coordinates></Point></Placemark>");
            var features = found(file);
            assertThat(features).extracting(StatedFeature::name).containsExactly("Thôn Nà Mới", "", "Nhà văn hóa");
            assertThat(features).extracting(StatedFeature::code).containsExactly("", "T02", "");
            assertThat(features)
                    .extracting(feature -> feature.shape().kind())
                    .containsExactly(ShapeKind.AREA, ShapeKind.AREA, ShapeKind.POINT);
            assertThat(features.get(1).shape().parts().getFirst()).hasSize(2);
        }

        @Test
        void mayDrawAnAreaAsARingAlone() {
            assertThat(found(kml("<Placemark><name>Ao</name><LinearRing><coordinates>" + PLOT
                            + "</coordinates></LinearRing></Placemark>")))
                    .singleElement()
                    .satisfies(pond -> {
                        assertThat(pond.shape().kind()).isEqualTo(ShapeKind.AREA);
                        assertThat(pond.shape().parts())
                                .singleElement()
                                .satisfies(rings -> assertThat(rings).hasSize(1));
                    });
        }

        @Test
        void keepsARingBehindAnAreaApartFromIt() {
            assertThat(found(kml("<Placemark><MultiGeometry><Polygon><outerBoundaryIs><LinearRing><coordinates>" + PLOT
                            + "</coordinates></LinearRing></outerBoundaryIs></Polygon><LinearRing><coordinates>"
                            + "105.6,22.3 105.61,22.3 105.61,22.31 105.6,22.3"
                            + "</coordinates></LinearRing></MultiGeometry></Placemark>")))
                    .singleElement()
                    .satisfies(both -> assertThat(both.shape().parts())
                            .hasSize(2)
                            .allSatisfy(rings -> assertThat(rings).hasSize(1)));
        }

        @Test
        void mayNameItsHolesBeforeTheBorder() {
            assertThat(found(kml("<Placemark><Polygon><innerBoundaryIs><LinearRing><coordinates>"
                            + "105.502,22.302 105.508,22.302 105.508,22.308 105.502,22.302"
                            + "</coordinates></LinearRing></innerBoundaryIs><outerBoundaryIs><LinearRing><coordinates>"
                            + PLOT + "</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>")))
                    .singleElement()
                    .satisfies(area -> assertThat(area.shape().parts().getFirst())
                            .extracting(List::size)
                            .containsExactly(5, 4));
        }

        @Test
        void isReadInsideAKmz() throws IOException {
            assertThat(answer(zipped("doc.kml", kml(area("A", PLOT)).getBytes(StandardCharsets.UTF_8))))
                    .isInstanceOfSatisfying(
                            ShapeAnswer.Found.class,
                            found -> assertThat(found.features()).hasSize(1));
            assertThat(refused(zipped("anh.png", new byte[10]))).contains("không có tệp .kml");
        }

        /** As a Mac packs it. */
        @Test
        void isFoundInAKmzByItsEndingHoweverWritten() throws IOException {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("__MACOSX/._DOC.KML"));
                zip.write(new byte[] {0, 5, 22, 7});
                zip.putNextEntry(new ZipEntry("DOC.KML"));
                zip.write(kml(area("A", PLOT)).getBytes(StandardCharsets.UTF_8));
            }
            assertThat(answer(bytes.toByteArray())).isInstanceOf(ShapeAnswer.Found.class);
        }

        @Test
        void mayHaveBlanksBehindItsCommas() {
            assertThat(
                            found(
                                    kml(
                                            "<Placemark><LineString><coordinates>105.5, 22.3, 0 105.51 ,22.3,0</coordinates></LineString></Placemark>")))
                    .singleElement()
                    .satisfies(line -> assertThat(line.shape().corners()).isEqualTo(2));
        }

        /** Else the corners in between would be lost without a word. */
        @ParameterizedTest
        @ValueSource(strings = {"105.5,22.3, 105.6,22.4", "105.5,22.3,0, 105.6,22.4,0", "105.5"})
        void hasTwoOrThreeNumbersInACorner(String corners) {
            assertThat(refused(kml("<Placemark><LineString><coordinates>" + corners
                            + " 105.7,22.5</coordinates></LineString></Placemark>")))
                    .isEqualTo(ShapeFileRefusal.BAD_NUMBERS.sentence());
        }

        @Test
        void mayBeGeoJson() {
            assertThat(found("""
                    {"type":"FeatureCollection","features":[
                     {"type":"Feature","properties":{"TEN":"Bản Ca","ma_thon":7},
                      "geometry":{"type":"Polygon","coordinates":[[[105.5,22.3],[105.51,22.3],[105.51,22.31],[105.5,22.3]]]}}]}
                    """)).singleElement().satisfies(feature -> {
                assertThat(feature.name()).isEqualTo("Bản Ca");
                assertThat(feature.code()).isEqualTo("7");
            });
        }

        @Test
        void mayNameWgs84InTheOldestWay() {
            assertThat(
                            found(
                                    "{\"type\":\"Point\",\"crs\":{\"type\":\"EPSG\",\"properties\":{\"code\":4326}},\"coordinates\":[105.5,22.3]}"))
                    .hasSize(1);
        }

        /** East stands before north in GeoJSON, whatever the system. */
        @ParameterizedTest
        @CsvSource({"urn:ogc:def:crs:EPSG::9213,106.5", "EPSG:9209,105.5", "epsg:5899,107.75"})
        void mayBeInAZoneOfVn2000(String system, String meridian) {
            var expected = Vn2000.of(Meridian.parse(meridian).orElseThrow()).degrees(2472000, 402000);
            assertThat(found("{\"type\":\"Point\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"" + system
                            + "\"}},\"coordinates\":[402000,2472000]}"))
                    .singleElement()
                    .satisfies(point -> assertThat(point.shape()
                                    .parts()
                                    .getFirst()
                                    .getFirst()
                                    .getFirst()
                                    .distance(expected))
                            .isLessThan(1e-9));
        }

        /** Through the process of its own, so that what the product does is seen once. */
        @Test
        void comesBackFromTheChildWithItsFaultsNamed() throws IOException {
            var crossed = "105.5,22.3 105.51,22.31 105.51,22.3 105.5,22.31 105.5,22.3";
            Path file = Files.writeString(
                    folder.resolve("xã.kml"), kml(area("Thôn Đồng", PLOT) + area("Thôn Chéo", crossed)));
            assertThat(ReadShapeFile.of(file)).isInstanceOfSatisfying(ReadShapeFile.Outcome.Read.class, read -> {
                assertThat(read.features())
                        .extracting(ReadShapeFile.Feature::name)
                        .containsExactly("Thôn Đồng", "Thôn Chéo");
                assertThat(read.features().getFirst().shape()).isInstanceOf(ReadShape.Outcome.Read.class);
                assertThat(read.features().getLast().shape())
                        .isInstanceOfSatisfying(
                                ReadShape.Outcome.Wrong.class,
                                wrong -> assertThat(wrong.sentence()).contains("tự cắt"));
            });
        }
    }

    @Nested
    class AHostileFile {

        @Test
        void readsNoOtherFile() throws IOException {
            Path secret = Files.writeString(folder.resolve("bi-mat"), "105.5,22.3");
            var xxe = "<?xml version=\"1.0\"?><!DOCTYPE kml [<!ENTITY x SYSTEM \"" + secret.toUri()
                    + "\">]><kml><Placemark><Point><coordinates>&x;</coordinates></Point></Placemark></kml>";
            assertThat(refused(xxe)).contains("DOCTYPE");
        }

        @Test
        void doesNotGrowByItsEntities() {
            var laughs = new StringBuilder("<!DOCTYPE kml [<!ENTITY a0 \"105.5,22.3 \">");
            for (int i = 1; i < 20; i++) {
                laughs.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
            }
            laughs.append(
                    "]><kml><Placemark><LineString><coordinates>&a19;</coordinates></LineString></Placemark></kml>");
            assertThat(refused(laughs.toString())).contains("DOCTYPE");
        }

        @Test
        void isNotFollowedIntoTheDepth() {
            assertThat(refused("<kml>" + "<Folder>".repeat(100_000))).contains("lồng nhau quá sâu");
            assertThat(refused("{\"type\":".repeat(100_000))).contains("bị hỏng");
            assertThat(refused("[".repeat(100))).contains("không phải .kml");
        }

        @Test
        void hasOnlySoManyCorners() {
            var many = kml("<Placemark><LineString><coordinates>" + "105.5,22.3 ".repeat(200_001)
                    + "</coordinates></LineString></Placemark>");
            assertThat(refused(many)).contains("200.000 điểm");
        }

        @Test
        void hasOnlySoManyShapesAndCornersAsGeoJsonToo() {
            var point = "{\"type\":\"Point\",\"coordinates\":[105,22]}";
            assertThat(refused("{\"type\":\"GeometryCollection\",\"geometries\":[" + (point + ",").repeat(5_000) + point
                            + "]}"))
                    .contains("5.000 hình");
            assertThat(refused(
                            "{\"type\":\"LineString\",\"coordinates\":[" + "[105,22],".repeat(200_000) + "[105,22]]}"))
                    .contains("200.000 điểm");
        }

        @ParameterizedTest
        @ValueSource(strings = {"NaN,22", "105,1e400", "0x1p3,22", "105d,22", "Infinity,22"})
        void hasNoCornersThatLieNowhere(String corner) {
            assertThat(refused(kml("<Placemark><Point><coordinates>" + corner + "</coordinates></Point></Placemark>")))
                    .contains("không phải là số");
            assertThat(refused("{\"type\":\"Point\",\"coordinates\":[1e400,22]}"))
                    .contains("không đúng kiểu");
        }

        @Test
        void doesNotInflate() throws IOException {
            assertThat(refused(zipped("doc.kml", "<kml>".getBytes(StandardCharsets.UTF_8), 41 << 20)))
                    .contains("nén");
        }

        @Test
        void isTooLargeToBeOpened() throws IOException {
            Path file = folder.resolve("lon.kml");
            try (OutputStream out = Files.newOutputStream(file)) {
                byte[] piece = new byte[1 << 20];
                for (int i = 0; i < 50; i++) {
                    out.write(piece);
                }
            }
            assertThat(ReadShapeFile.of(file))
                    .isInstanceOfSatisfying(
                            ReadShapeFile.Outcome.Refused.class,
                            refused -> assertThat(refused.sentence()).contains("20 MB"));
        }

        @Test
        void isToldByASentenceWhateverIsWrongWithIt() {
            assertThat(refused("")).contains("trống");
            assertThat(refused("xin chào")).contains("không phải .kml");
            assertThat(refused("<kml><Placemark>")).contains("bị hỏng");
            assertThat(refused(kml(""))).contains("không có điểm, đường hay vùng");
            assertThat(refused(kml("<Placemark><Point><coordinates>a,b</coordinates></Point></Placemark>")))
                    .contains("không phải là số");
            assertThat(refused(kml("<Placemark><Point><coordinates>1</coordinates></Point></Placemark>")))
                    .contains("không phải là số");
        }
    }

    private static byte[] zipped(String name, byte[] content) throws IOException {
        return zipped(name, content, 0);
    }

    /** @param blanks bytes of nothing after the content */
    private static byte[] zipped(String name, byte[] content, int blanks) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.write(" ".repeat(blanks).getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
