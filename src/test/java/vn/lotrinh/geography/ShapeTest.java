package vn.lotrinh.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {

    static final Meridian ZONE = Meridians.of("19");

    static Shape shape(String typed, ShapeKind kind) {
        return switch (ReadShape.of(typed, kind, ZONE)) {
            case ReadShape.Outcome.Read(var shape) -> shape;
            case ReadShape.Outcome.Wrong(var sentence) -> throw new AssertionError(sentence);
        };
    }

    static String wrong(String typed, ShapeKind kind) {
        return switch (ReadShape.of(typed, kind, ZONE)) {
            case ReadShape.Outcome.Read(var shape) -> throw new AssertionError("read: " + shape);
            case ReadShape.Outcome.Wrong(var sentence) -> sentence;
        };
    }

    @Nested
    class ItsSize {

        /** Against the formula for the area of a quadrangle on the ellipsoid, which shares nothing with what measures. */
        @Test
        void isTheAreaBetweenParallelsAndMeridians() {
            var square = shape("22.3, 105.5\n22.3, 105.51\n22.31, 105.51\n22.31, 105.5", ShapeKind.AREA);
            assertThat(square.hectares().doubleValue()).isCloseTo(zone(22.3, 22.31, 0.01), within(0.001));
        }

        @Test
        void leavesHolesOut() {
            var whole = "[[105.5,22.3],[105.51,22.3],[105.51,22.31],[105.5,22.31],[105.5,22.3]]";
            var hole = "[[105.502,22.302],[105.508,22.302],[105.508,22.308],[105.502,22.308],[105.502,22.302]]";
            var full = shape("{\"type\":\"Polygon\",\"coordinates\":[" + whole + "]}", ShapeKind.AREA);
            var inner = shape("{\"type\":\"Polygon\",\"coordinates\":[" + hole + "]}", ShapeKind.AREA);
            var ring = shape("{\"type\":\"Polygon\",\"coordinates\":[" + whole + "," + hole + "]}", ShapeKind.AREA);
            assertThat(ring.hectares()).isCloseTo(full.hectares().subtract(inner.hectares()), offset("0.0001"));
            assertThat(ring.metres()).isCloseTo(full.metres().add(inner.metres()), offset("0.1"));
        }

        @Test
        void addsItsPartsUp() {
            var west = "[[[105.5,22.3],[105.51,22.3],[105.51,22.31],[105.5,22.31],[105.5,22.3]]]";
            var east = "[[[105.6,22.3],[105.61,22.3],[105.61,22.31],[105.6,22.31],[105.6,22.3]]]";
            var both = shape("{\"type\":\"MultiPolygon\",\"coordinates\":[" + west + "," + east + "]}", ShapeKind.AREA);
            var one = shape("{\"type\":\"Polygon\",\"coordinates\":" + west + "}", ShapeKind.AREA);
            assertThat(both.parts()).isEqualTo(2);
            assertThat(both.hectares()).isCloseTo(one.hectares().multiply(BigDecimal.TWO), offset("0.0002"));
        }

        /** A minute of latitude here is 1.8456 km, as tables of the ellipsoid have it. */
        @Test
        void ofALineIsItsLength() {
            var minute = shape("22.3, 105.5\n22.31666667, 105.5", ShapeKind.LINE);
            assertThat(minute.metres()).isCloseTo(new BigDecimal("1845.6"), offset("1.0"));
            assertThat(minute.hectares()).isZero();
        }

        /** A hectare laid out in metres on the paper of VN-2000 is a hectare on the ground, but for the scale of the projection. */
        @Test
        void ofAHectareInVn2000IsAHectare() {
            var plot = shape("2472000 402000\n2472100 402000\n2472100 402100\n2472000 402100", ShapeKind.AREA);
            assertThat(plot.hectares()).isCloseTo(BigDecimal.ONE, offset("0.0005"));
            assertThat(plot.metres()).isCloseTo(BigDecimal.valueOf(400), offset("0.2"));
        }

        /** In hectares. */
        private static double zone(double south, double north, double width) {
            double a = 6378137;
            double f = 1 / 298.257223563;
            double e = Math.sqrt(f * (2 - f));
            double b = a * (1 - f);
            return Math.toRadians(width) * b * b / 2 * (q(north, e) - q(south, e)) / 10_000;
        }

        private static double q(double latitude, double e) {
            double s = Math.sin(Math.toRadians(latitude));
            return s / (1 - e * e * s * s) + Math.log((1 + e * s) / (1 - e * s)) / (2 * e);
        }
    }

    @Nested
    class Corners {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "22.3451, 105.5612",
                    "22.3451 105.5612",
                    "22,3451; 105,5612",
                    "22,3451, 105,5612",
                    "22.3451,105.5612",
                    "7 22.3451 105.5612",
                    "M7\t22.3451\t105.5612\t35.20",
                })
        void areReadHoweverTheyAreWritten(String line) {
            assertThat(shape(line, ShapeKind.POINT).geoJson())
                    .isEqualTo("{\"type\":\"Point\",\"coordinates\":[105.5612,22.3451]}");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "1 2472000.12 402000.50",
                    "2472000,12; 402000,50",
                    "1\t2.472.000,12\t402.000,50\t20,1",
                    "2.472.000 402.000"
                })
        void mayBeMetresOfVn2000(String line) {
            var there = shape(line, ShapeKind.POINT).geoJson();
            assertThat(there)
                    .startsWith("{\"type\":\"Point\",\"coordinates\":[105.5504")
                    .contains(",22.3434");
        }

        @Test
        void areTypedAgainAsTheyWere() {
            var typed = "22.3, 105.5\n22.3, 105.51\n22.31, 105.51";
            assertThat(shape(typed, ShapeKind.AREA).typed()).isEqualTo(typed);
            assertThat(shape(typed, ShapeKind.LINE).typed()).isEqualTo(typed);
        }

        @Test
        void standTwiceInARowOnlyOnce() {
            assertThat(shape("22.3, 105.5\n22.3, 105.5\n22.31, 105.5", ShapeKind.LINE)
                            .corners())
                    .isEqualTo(2);
        }
    }

    @Nested
    class IsRefusedWithASentence {

        @Test
        void thatNamesTheCornerTypedTheWrongWayRound() {
            assertThat(wrong("22.3, 105.5\n105.51, 22.3\n22.31, 105.51", ShapeKind.AREA))
                    .startsWith("Điểm 2 có kinh độ và vĩ độ đổi chỗ");
        }

        @Test
        void whereGeoJsonHasItsLatitudeFirst() {
            assertThat(wrong("{\"type\":\"Point\",\"coordinates\":[22.3,105.5]}", ShapeKind.POINT))
                    .startsWith("Điểm 1 có kinh độ và vĩ độ đổi chỗ");
        }

        @Test
        void whereXAndYAreTheWrongWayRound() {
            assertThat(wrong("402000.5 2472000.1", ShapeKind.POINT)).startsWith("Điểm 1 ghi Y trước X");
        }

        @Test
        void whereItLiesAbroad() {
            assertThat(wrong("48.85, 2.35", ShapeKind.POINT)).contains("Điểm 1", "nằm ngoài Việt Nam");
        }

        @Test
        void whereTheBorderCrossesItself() {
            assertThat(wrong("22.3, 105.5\n22.31, 105.51\n22.3, 105.51\n22.31, 105.5", ShapeKind.AREA))
                    .contains("tự cắt", "điểm 1 đến điểm 2", "điểm 3 đến điểm 4", "gần 22.305, 105.505");
        }

        /** Corners keep the numbers of what was typed, though one that stands twice is left out. */
        @Test
        void whereTheBorderCrossesItselfBehindACornerThatStandsTwice() {
            assertThat(wrong("22.3, 105.5\n22.31, 105.51\n22.31, 105.51\n22.3, 105.51\n22.31, 105.5", ShapeKind.AREA))
                    .contains("điểm 1 đến điểm 2", "điểm 4 đến điểm 5");
        }

        @Test
        void whereARingOfGeoJsonIsOpen() {
            assertThat(wrong(
                            "{\"type\":\"Polygon\",\"coordinates\":[[[105.5,22.3],[105.51,22.3],[105.51,22.31],[105.5,22.31]]]}",
                            ShapeKind.AREA))
                    .startsWith("Điểm 4 là điểm cuối")
                    .contains("chưa khép kín");
        }

        @Test
        void whereAHoleLiesOutside() {
            assertThat(wrong(
                            "{\"type\":\"Polygon\",\"coordinates\":[[[105.5,22.3],[105.51,22.3],[105.51,22.31],[105.5,22.3]],[[105.6,22.4],[105.61,22.4],[105.61,22.41],[105.6,22.4]]]}",
                            ShapeKind.AREA))
                    .contains("khoảng trống nằm ngoài");
        }

        @Test
        void whereALineCannotBeRead() {
            assertThat(wrong("22.3, 105.5\nsau nhà ông A\n22.31, 105.51", ShapeKind.AREA))
                    .startsWith("Điểm 2: không đọc được “sau nhà ông A”");
        }

        @Test
        void whereThereAreTooFewCorners() {
            assertThat(wrong("22.3, 105.5\n22.31, 105.5", ShapeKind.AREA)).contains("ít nhất ba điểm");
            assertThat(wrong("22.3, 105.5\n22.31, 105.5\n22.3, 105.5", ShapeKind.AREA))
                    .contains("ít nhất ba điểm");
            assertThat(wrong("22.3, 105.5", ShapeKind.LINE)).contains("ít nhất hai điểm");
        }

        @Test
        void whereDegreesAndMetresAreMixed() {
            assertThat(wrong("22.3, 105.5\n2472000 402000\n22.31, 105.51", ShapeKind.AREA))
                    .startsWith("Điểm 1 ghi bằng đơn vị khác");
        }

        @Test
        void whereThereAreTooManyCorners() {
            var many = "22.3, 105.5\n".repeat(CheckShape.MOST_CORNERS + 1);
            assertThat(wrong(many, ShapeKind.AREA)).contains("nhiều hơn");
        }

        @Test
        void whereTheGeoJsonIsAnotherShapeOrSeveralOrBroken() {
            var point = "{\"type\":\"Point\",\"coordinates\":[105.5,22.3]}";
            assertThat(wrong(point, ShapeKind.AREA)).contains("không có vùng nào");
            assertThat(wrong(
                            "{\"type\":\"GeometryCollection\",\"geometries\":[" + point + "," + point + "]}",
                            ShapeKind.POINT))
                    .contains("có 2 điểm");
            assertThat(wrong("{\"type\":\"Point\",\n\"coordinates\":[105", ShapeKind.POINT))
                    .contains("sai ở dòng 2");
            assertThat(wrong("{\"type\":\"Polygon\",\"coordinates\":[1,2]}", ShapeKind.AREA))
                    .contains("không đúng kiểu");
            assertThat(wrong(
                            "{\"type\":\"Point\",\"crs\":{\"properties\":{\"name\":\"EPSG:3405\"}},\"coordinates\":[1,2]}",
                            ShapeKind.POINT))
                    .contains("“EPSG:3405”", "EPSG:4326");
            assertThat(wrong(
                            "{\"type\":\"Point\",\"crs\":{\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::9213\"}},\"coordinates\":[2472000,402000]}",
                            ShapeKind.POINT))
                    .contains("số hướng đông và số hướng bắc", "EPSG:9213");
        }
    }

    private static Offset<BigDecimal> offset(String size) {
        return Offset.offset(new BigDecimal(size));
    }

    private static Offset<Double> within(double size) {
        return Offset.offset(size);
    }
}
