package vn.lotrinh.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.lotrinh.registry.FieldType;

/** What people type into a record's form. */
class TypedTest {

    @Nested
    class ANumber {

        @Test
        void hasACommaBeforeItsDecimals() {
            assertThat(TypedAmount.parse("1.234,5")).isEqualTo(new TypedAmount.Read(new BigDecimal("1234.5")));
        }

        @Test
        void thatCouldMeanTwoThingsIsAskedAbout() {
            assertThat(TypedAmount.parse("1.5"))
                    .isInstanceOfSatisfying(
                            TypedAmount.Unclear.class,
                            unclear -> assertThat(unclear.sentence()).contains("“1,5”"));
        }
    }

    @Nested
    class AShape {

        @Test
        void isTypedWithItsLatitudeFirst() {
            assertThat(TypedShape.parse("22.1372, 105.5281", FieldType.POINT))
                    .hasValue("{\"type\":\"Point\",\"coordinates\":[105.5281,22.1372]}");
        }

        @Test
        void isClosedWhereItIsAnArea() {
            var area = TypedShape.parse("22.1, 105.1\n22.2, 105.1\n22.2, 105.2", FieldType.POLYGON)
                    .orElseThrow();
            assertThat(area).endsWith("[105.1,22.1]]]}");
            assertThat(TypedShape.text(area)).startsWith("22.1, 105.1\n22.2, 105.1");
        }

        @Test
        void mayBeGeoJson() {
            var line = "{\"type\":\"LineString\",\"coordinates\":[[105.1,22.1],[105.2,22.1]]}";
            assertThat(TypedShape.parse(line, FieldType.LINE)).hasValue(line);
            assertThat(TypedShape.parse(line, FieldType.POINT)).isEmpty();
        }

        @Test
        void outsideTheEarthIsNone() {
            assertThat(TypedShape.parse("105.5281, 22.1372", FieldType.POINT)).isEmpty();
            assertThat(TypedShape.parse("ở sau nhà", FieldType.POINT)).isEmpty();
        }
    }

    @Test
    void anIdTellsItsMoment() {
        var at = Instant.parse("2026-11-24T08:00:00Z");
        var id = RecordIds.next(Clock.fixed(at, ZoneOffset.UTC));
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(at.toEpochMilli());
    }
}
