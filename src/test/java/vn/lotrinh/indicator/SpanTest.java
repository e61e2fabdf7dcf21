package vn.lotrinh.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.lotrinh.kernel.Period;

class SpanTest {

    private static Span of(String period) {
        return Span.of(Period.parse(period));
    }

    @Test
    void aYearIsCompleteByItsQuarters() {
        assertThat(of("2027").periods(3)).containsExactly("2027Q1", "2027Q2", "2027Q3", "2027Q4");
        assertThat(of("2027").periods(12)).containsExactly("2027");
        assertThat(of("2027H1").periods(3)).containsExactly("2027Q1", "2027Q2");
    }

    @Test
    void aQuarterIsCompleteByTheYearThatEndedLast() {
        assertThat(of("2027Q1").periods(12)).containsExactly("2026");
        assertThat(of("2027Q4").periods(12)).containsExactly("2027");
        assertThat(of("2027Q3").periods(6)).containsExactly("2027H1");
    }

    @Test
    void aReportingPeriodIsSubmittedUnderTheNameOfTheCivilOne() {
        assertThat(of("2027@ND09").periods(12)).containsExactly("2027");
        assertThat(of("2027Q1@ND09").periods(3)).containsExactly("2027Q1");
        assertThat(of("2027@ND09").periods(3)).containsExactly("2027Q1", "2027Q2", "2027Q3", "2027Q4");
    }

    @Test
    void whatIsBeforeIsAsLong() {
        assertThat(of("2027").before()).isEqualTo(of("2026"));
        assertThat(of("2027Q1").before()).isEqualTo(of("2026Q4"));
        assertThat(of("2027Q1@ND09").before()).isEqualTo(of("2026Q4@ND09"));
        assertThat(of("2027-03b").before()).isEqualTo(of("2027-03a"));
        assertThat(of("2027-03a").before()).isEqualTo(of("2027-02b"));
    }
}
