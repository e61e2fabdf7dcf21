package vn.lotrinh.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityUnitTest {

    private static String converted(String figure, String from, String to) {
        return QuantityUnit.parse(from)
                .factorTo(QuantityUnit.parse(to))
                .map(factor -> factor.applyTo(new BigDecimal(figure))
                        .stripTrailingZeros()
                        .toPlainString())
                .orElse("never");
    }

    @ParameterizedTest
    @CsvSource({
        "1, tấn, kg, 1000",
        "1, tạ, yến, 10",
        "500, g, kg, 0.5",
        "1, km2, ha, 100",
        "1, ha, m2, 10000",
        "2, m³, lít, 2000",
        "1, tỷ đồng, triệu đồng, 1000",
        "1500, đồng, nghìn đồng, 1.5",
        "1, VND/ha, triệu đồng/ha, 0.000001",
        "3, nghìn tấn, tấn, 3000",
        "1, năm, tháng, 12",
        "24, tháng, năm, 2",
        "1, ngày, giờ, 24",
        "0.25, '', %, 25",
        "5, điểm %, %, 5",
        "7, ‰, %, 0.7",
        "2, tạ/ha, kg/m2, 0.02",
        "12, kg/người/năm, kg/người/tháng, 1",
        "1, hộ, người, never",
        "1, kg, ha, never",
        "1, kg, '', never",
        "1, m2, m, never"
    })
    void figuresConvertExactlyOrNotAtAll(String figure, String from, String to, String expected) {
        assertThat(converted(figure, from, to)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "kg/", "/ha", "kg//ha", "kg/ /ha", "kg·"})
    void aUnitWithAMissingPartIsNone(String text) {
        assertThat(QuantityUnit.find(text)).isEmpty();
        assertThatThrownBy(() -> QuantityUnit.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aUnitIsShort() {
        assertThat(QuantityUnit.find("kg".repeat(60))).isEmpty();
    }

    @Nested
    class UnitsMeet {

        @Test
        void andCancel() {
            assertThat(QuantityUnit.parse("tạ/ha").times(QuantityUnit.parse("ha")))
                    .hasToString("tạ");
            assertThat(QuantityUnit.parse("tấn").over(QuantityUnit.parse("người")))
                    .hasToString("tấn/người");
            assertThat(QuantityUnit.parse("hộ").over(QuantityUnit.parse("hộ"))).isEqualTo(QuantityUnit.NONE);
        }

        @Test
        void andKeepWhatIsLeftBelow() {
            assertThat(QuantityUnit.NONE.over(QuantityUnit.parse("năm"))).hasToString("1/năm");
            assertThat(QuantityUnit.parse("1/năm").times(QuantityUnit.parse("năm")))
                    .isEqualTo(QuantityUnit.NONE);
        }

        @Test
        void asLengthsMakeAnArea() {
            assertThat(QuantityUnit.parse("m").times(QuantityUnit.parse("m")).convertsTo(QuantityUnit.parse("ha")))
                    .isTrue();
        }
    }

    @Property(tries = 500)
    void thereAndBackIsTheSame(@ForAll("units") QuantityUnit one, @ForAll("units") QuantityUnit other) {
        one.factorTo(other)
                .ifPresent(factor -> assertThat(factor.times(other.factorTo(one).orElseThrow()))
                        .isEqualTo(Ratio.ONE));
    }

    @Property(tries = 500)
    void aProductDividedIsWhatItWas(@ForAll("units") QuantityUnit one, @ForAll("units") QuantityUnit other) {
        assertThat(one.times(other).over(other)).isEqualTo(one);
        assertThat(QuantityUnit.parse(one.times(other).text())).isEqualTo(one.times(other));
    }

    @Provide
    Arbitrary<QuantityUnit> units() {
        return Arbitraries.of(
                        "kg",
                        "tấn",
                        "tạ/ha",
                        "triệu đồng/ha",
                        "đồng",
                        "người",
                        "kg/người/năm",
                        "m2",
                        "km",
                        "%",
                        "hộ",
                        "m3",
                        "tháng",
                        "1/năm",
                        "giờ")
                .map(QuantityUnit::parse);
    }
}
