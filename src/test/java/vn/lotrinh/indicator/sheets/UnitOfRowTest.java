package vn.lotrinh.indicator.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cell of a unit means for an indicator. */
class UnitOfRowTest {

    @ParameterizedTest
    @CsvSource({
        "tấn, tấn",
        "TẤN, tấn",
        "tan, tấn",
        "phần trăm, %",
        "Phan tram, %",
        "m², m2",
        "Hộ, hộ",
        "ho, hộ",
        "trđ, triệu đồng",
        "tr.đ, triệu đồng",
        "Trieu dong / nguoi / nam, triệu đồng/người/năm",
        "tỉ đồng, tỷ đồng",
        "luot nguoi, lượt người"
    })
    void isTheOwnOneHoweverItIsWritten(String written, String wanted) {
        assertThat(UnitOfRow.find(written, wanted)).get().matches(UnitOfRow::isOwn);
    }

    @ParameterizedTest
    @CsvSource({
        "kg, tấn, 18500, 18.5",
        "tạ, tấn, 185, 18.5",
        "triệu đồng, tỷ đồng, 1250, 1.25",
        "trđ, tỷ đồng, 1250, 1.25",
        "1000 đồng, triệu đồng, 46500, 46.5",
        "1.000đ, triệu đồng, 46500, 46.5",
        "đồng, tỷ đồng, 1, 0.000000001",
        "m2, ha, 12345, 1.2345",
        "km2, ha, 3, 300",
        "nghìn người, người, 1.5, 1500",
        "lần, %, 0.35, 35",
        "triệu đồng/người/tháng, triệu đồng/người/năm, 4, 48",
        "triệu đồng/người/năm, triệu đồng/người/tháng, 48, 4"
    })
    void isConvertedExactly(String written, String wanted, BigDecimal figure, BigDecimal converted) {
        var unit = UnitOfRow.find(written, wanted).orElseThrow();
        assertThat(unit.findConverted(figure))
                .hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(converted));
    }

    @ParameterizedTest
    @CsvSource({"ha, tấn", "hộ, người", "%, ha", "đồng, tấn", "kg/ha, tấn", "Hạt Kiểm lâm, ha", "tấn/, tấn", "m, ha"})
    void isRefusedWhenItMeasuresSomethingElse(String written, String wanted) {
        assertThat(UnitOfRow.find(written, wanted)).isEmpty();
    }

    /** A hundredweight is no ton, although both may lose their marks. */
    @Test
    void isTakenByItsMarksBeforeItIsTakenWithoutThem() {
        assertThat(UnitOfRow.find("tạ", "tấn").orElseThrow().findConverted(BigDecimal.TEN))
                .hasValue(BigDecimal.ONE);
    }

    @Test
    void isNeverRounded() {
        var unit =
                UnitOfRow.find("triệu đồng/người/năm", "triệu đồng/người/tháng").orElseThrow();
        assertThat(unit.findConverted(BigDecimal.TEN)).isEqualTo(Optional.empty());
    }

    @Test
    void saysWhatBecameOfTheFigure() {
        var unit = UnitOfRow.find("kg", "tấn").orElseThrow();
        assertThat(unit.inWords(new BigDecimal("18500"), new BigDecimal("18.5")))
                .isEqualTo("18.500 kg = 18,5 tấn");
    }
}
