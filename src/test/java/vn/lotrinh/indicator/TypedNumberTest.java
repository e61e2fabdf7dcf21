package vn.lotrinh.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            1234;          1234
            1.234;         1234
            1.234,5;       1234.5
            12.345.678;    12345678
            0,25;          0.25
            1,234;         1.234
            0;             0
            """, delimiter = ';')
    void aNumberIsReadAsItIsWrittenInVietnam(String typed, BigDecimal number) {
        assertThat(TypedNumber.parse(typed)).isEqualTo(new TypedNumber.Read(number));
    }

    @Test
    void blanksAroundItComeFromExcel() {
        assertThat(TypedNumber.parse("\u00a0 1.234 ")).isEqualTo(new TypedNumber.Read(new BigDecimal(1234)));
        assertThat(TypedNumber.parse("  ")).isEqualTo(new TypedNumber.Nothing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.5", "0.234", "1.23", "1.2345", "12.3456"})
    void aPointThatParesNoThousandsIsAskedAbout(String typed) {
        assertThat(TypedNumber.parse(typed))
                .isInstanceOfSatisfying(
                        TypedNumber.Unclear.class,
                        unclear -> assertThat(unclear.sentence())
                                .contains("không rõ", "“" + typed.replace('.', ',') + "”"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5%", "12 ha", "1,234,567", "1,234.5", "abc", "1..2", "1 234", "1e5", ","})
    void whatIsNoNumberIsRefusedWithAnExample(String typed) {
        assertThat(TypedNumber.parse(typed))
                .isInstanceOfSatisfying(
                        TypedNumber.Unclear.class,
                        unclear -> assertThat(unclear.sentence()).contains("như “1.234,5”"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "−5"})
    void nothingIsBelowNought(String typed) {
        assertThat(TypedNumber.parse(typed))
                .isInstanceOfSatisfying(
                        TypedNumber.Unclear.class,
                        unclear -> assertThat(unclear.sentence()).contains("không thể âm"));
    }

    @Test
    void aNumberThatNoCommuneHasIsRefused() {
        assertThat(TypedNumber.parse("1234567890123456")).isInstanceOf(TypedNumber.Unclear.class);
        assertThat(TypedNumber.parse("0,1234567")).isInstanceOf(TypedNumber.Unclear.class);
    }
}
