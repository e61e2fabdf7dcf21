package vn.lotrinh.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lotrinh.sheet.Understood.Blank;
import vn.lotrinh.sheet.Understood.Read;
import vn.lotrinh.sheet.Understood.Unreadable;

class ReadNumberTest {

    private final ReadNumber numbers = ReadNumber.withoutUnit();

    private static Read<BigDecimal> read(String number, @Nullable String confirm) {
        return new Read<>(new BigDecimal(number), confirm);
    }

    private static String sentence(Understood<BigDecimal> understood) {
        assertThat(understood).isInstanceOf(Unreadable.class);
        String sentence = ((Unreadable<BigDecimal>) understood).sentence();
        assertThat(sentence).endsWith(".");
        return sentence;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1.234,5;       1234.5
            1234.5;        1234.5
            1234,5;        1234.5
            1,5;           1.5
            0,25;          0.25
            0.234;         0.234
            12.345.678;    12345678
            1 234;         1234
            1 234 567,8;   1234567.8
            1234;          1234
            007;           7
            +5;            5
            -5;            -5
            −5,5;          -5.5
            – 5;           -5
            －５;          -5
            １２３，５;     123.5
            """, delimiter = ';')
    void whatCanOnlyMeanOneThingIsRead(String typed, String number) {
        assertThat(numbers.read(typed)).isEqualTo(read(number, null));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1.234;       1234;       “1.234” đọc là 1234
            -1.234;      -1234;      “-1.234” đọc là -1234
            1,234;       1.234;      “1,234” đọc là 1,234
            1,234.5;     1234.5;     “1,234.5” đọc là 1234,5
            1,234,567;   1234567;    “1,234,567” đọc là 1234567
            không;       0;          “không” đọc là 0
            """, delimiter = ';')
    void whatCouldMeanTwoThingsIsShownForConfirmation(String typed, String number, String confirm) {
        assertThat(numbers.read(typed)).isEqualTo(read(number, confirm));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00a0", "-", "–", "—", "--"})
    void aDashIsNothing(String typed) {
        assertThat(numbers.read(typed)).isEqualTo(new Blank<>());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"abc", "1..2", "1,2,3", "12.34.56", "1.2345,6", "1-2", "(5)", "=1+1", ",", "1,", "01.234,5.6"})
    void whatIsNoNumberIsRefusedWithAnExample(String typed) {
        assertThat(sentence(numbers.read(typed))).contains("“" + typed + "”", "1.234,5");
    }

    @Test
    void aNumberHasAtMostThirtyDigits() {
        assertThat(numbers.read("9".repeat(30))).isEqualTo(read("9".repeat(30), null));
        assertThat(sentence(numbers.read("9".repeat(31)))).contains("30 chữ số");
    }

    @Nested
    class AUnitBehindTheNumber {

        @ParameterizedTest
        @ValueSource(strings = {"12 ha", "12ha", "12 HA", "12 ha."})
        void isTakenWhenItIsTheFields(String typed) {
            assertThat(ReadNumber.in("ha").read(typed)).isEqualTo(read("12", null));
        }

        @Test
        void isTakenWithoutItsMarks() {
            assertThat(ReadNumber.in("triệu đồng").read("1.234,5 trieu dong")).isEqualTo(read("1234.5", null));
            assertThat(ReadNumber.in("m²").read("50 m2")).isEqualTo(read("50", null));
        }

        @Test
        void isRefusedWhenItIsAnother() {
            assertThat(sentence(ReadNumber.in("ha").read("12 kg"))).contains("“kg”", "“ha”");
            assertThat(sentence(ReadNumber.in("ha").read("12%"))).contains("“%”", "“ha”");
            assertThat(sentence(numbers.read("12 kg"))).contains("“kg”", "chỉ ghi số");
        }
    }

    @Nested
    class AShare {
        private final ReadNumber percent = ReadNumber.in("%");

        @Test
        void isReadWithOrWithoutItsSign() {
            assertThat(percent.read("12,5%")).isEqualTo(read("12.5", null));
            assertThat(percent.read("12,5 %")).isEqualTo(read("12.5", null));
            assertThat(percent.read("12,5")).isEqualTo(read("12.5", null));
        }

        @Test
        void thatExcelShowsInPercentIsReadAsShown() {
            assertThat(percent.read(new SheetCell.Number(new BigDecimal("0.125"), "12,5%")))
                    .isEqualTo(read("12.5", null));
            assertThat(percent.read(new SheetCell.Number(BigDecimal.ONE, "100%")))
                    .isEqualTo(read("100", null));
        }

        @Test
        void isNoNumberOfHectares() {
            assertThat(sentence(ReadNumber.in("ha").read(new SheetCell.Number(new BigDecimal("0.125"), "12,5%"))))
                    .contains("12,5%");
        }
    }

    @Nested
    class ACellOfAnotherKind {

        @Test
        void withADaySaysThatExcelMayHaveMadeItOne() {
            assertThat(sentence(numbers.read(new SheetCell.Day(LocalDate.of(2026, 2, 1)))))
                    .contains("01/02/2026");
        }

        @Test
        void withAnErrorNamesIt() {
            assertThat(sentence(numbers.read(new SheetCell.Wrong("#REF!")))).contains("#REF!");
        }
    }
}
