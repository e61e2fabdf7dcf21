package vn.lotrinh.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

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

    @Test
    void anIdTellsItsMoment() {
        var at = Instant.parse("2026-11-24T08:00:00Z");
        var id = RecordIds.next(Clock.fixed(at, ZoneOffset.UTC));
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(at.toEpochMilli());
    }
}
