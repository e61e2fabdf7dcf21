package vn.lotrinh.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VietnameseFormatTest {

    @Test
    void thousandsHavePointsAndDecimalsAComma() {
        assertThat(VietnameseFormat.number(new BigDecimal("1234.50"))).isEqualTo("1.234,5");
    }

    @Test
    void roundingIsHalfUpAndOnce() {
        assertThat(VietnameseFormat.number(new BigDecimal("2.445"), 2)).isEqualTo("2,45");
        assertThat(VietnameseFormat.number(new BigDecimal("-2.5"), 0)).isEqualTo("-3");
    }

    @Test
    void noughtIsWrittenPlainly() {
        assertThat(VietnameseFormat.number(new BigDecimal("0.000"))).isEqualTo("0");
    }

    @Test
    void aPercentSignStandsCloseAndAWordApart() {
        assertThat(VietnameseFormat.quantity(new BigDecimal("1.5"), "%/năm")).isEqualTo("1,5%/năm");
        assertThat(VietnameseFormat.quantity(new BigDecimal("55"), "triệu đồng/người/năm"))
                .isEqualTo("55 triệu đồng/người/năm");
    }

    @Test
    void anAmountIsToldAsItWasWrittenDownAndAQuotientToThreeDecimals() {
        assertThat(VietnameseFormat.amount(new BigDecimal("0.0125"))).isEqualTo("0,0125");
        assertThat(VietnameseFormat.amount(new BigDecimal("7982.3333333333"))).isEqualTo("7.982,333");
        assertThat(VietnameseFormat.amount(new BigDecimal("0.0001234567"))).isEqualTo("0,000123");
    }

    @Test
    void datesAreWrittenDayFirst() {
        assertThat(VietnameseFormat.date(LocalDate.of(2026, 3, 5))).isEqualTo("05/03/2026");
    }
}
