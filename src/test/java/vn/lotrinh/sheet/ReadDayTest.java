package vn.lotrinh.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.sheet.Understood.Blank;
import vn.lotrinh.sheet.Understood.Read;
import vn.lotrinh.sheet.Understood.Unreadable;

class ReadDayTest {

    private final ReadDay days = new ReadDay();

    private static String sentence(Understood<?> understood) {
        assertThat(understood).isInstanceOf(Unreadable.class);
        return ((Unreadable<?>) understood).sentence();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            31/12/2026;                    2026-12-31
            1-2-2026;                      2026-02-01
            31.12.2026;                    2026-12-31
            1 / 2 / 2026;                  2026-02-01
            2026-12-31;                    2026-12-31
            2026-12-31 00:00:00;           2026-12-31
            31/12/2026 14:30;              2026-12-31
            ngày 5 tháng 3 năm 2026;       2026-03-05
            Ngày 05/03/2026;               2026-03-05
            5 tháng 3 năm 2026;            2026-03-05
            29/02/2028;                    2028-02-29
            """, delimiter = ';')
    void aDayIsReadAsItIsWrittenInVietnam(String typed, LocalDate day) {
        assertThat(days.read(typed)).isEqualTo(new Read<>(day, null));
    }

    @Test
    void aYearOfTwoDigitsIsShownForConfirmation() {
        assertThat(days.read("31/12/26"))
                .isEqualTo(new Read<>(LocalDate.of(2026, 12, 31), "“31/12/26” đọc là 31/12/2026"));
        assertThat(days.read("1/5/58")).isEqualTo(new Read<>(LocalDate.of(1958, 5, 1), "“1/5/58” đọc là 01/05/1958"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31/02/2026", "29/02/2026", "12/31/2026", "0/1/2026", "32/1/2026", "ngày 31 tháng 4 năm 2026"})
    void whatIsNotInTheCalendarIsRefused(String typed) {
        assertThat(sentence(days.read(typed))).contains(typed, "không có trong lịch", "31/12/2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/2026", "2026", "quý I/2026"})
    void aPeriodIsNoDay(String typed) {
        assertThat(sentence(days.read(typed))).contains("chưa có ngày");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hôm qua", "1/2", "31/12/226", "1//2/2026", "ngày mai"})
    void otherWordsAreRefused(String typed) {
        assertThat(sentence(days.read(typed))).contains("“" + typed + "” không phải là ngày");
    }

    @Test
    void aDayOfExcelIsTaken() {
        var day = LocalDate.of(2026, 12, 31);
        assertThat(days.read(new SheetCell.Day(day))).isEqualTo(new Read<>(day, null));
    }

    @Test
    void aBareNumberIsNotGuessed() {
        assertThat(sentence(days.read(new SheetCell.Number(new BigDecimal(46387), null))))
                .contains("46387", "định dạng");
        assertThat(sentence(days.read(new SheetCell.Number(new BigDecimal(2026), null))))
                .contains("chưa có ngày");
    }

    @Test
    void aDayOfAnotherCenturyIsAskedAbout() {
        assertThat(sentence(days.read("31/12/1026"))).contains("1900");
        assertThat(sentence(days.read("31/12/9026"))).contains("2200");
    }

    @Test
    void aDashIsNothing() {
        assertThat(days.read("–")).isEqualTo(new Blank<>());
    }

    @Nested
    class APeriod {
        private final ReadPeriod periods = new ReadPeriod();

        @ParameterizedTest
        @CsvSource(textBlock = """
                2026;                     2026
                năm 2026;                 2026
                12/2026;                  2026-12
                Tháng 3/2026;             2026-03
                tháng 3 năm 2026;         2026-03
                quý I/2026;               2026Q1
                Quý IV năm 2026;          2026Q4
                Q2/2026;                  2026Q2
                6 tháng đầu năm 2026;     2026H1
                6 tháng cuối năm 2026;    2026H2
                9 tháng năm 2026;         2026M9
                2026Q3;                   2026Q3
                2026..2028;               2026..2028
                """, delimiter = ';')
        void isReadAsPeopleWriteIt(String typed, String period) {
            assertThat(periods.read(typed)).isEqualTo(new Read<>(Period.parse(period), null));
        }

        @Test
        void thatExcelMadeADayOfIsShownForConfirmation() {
            assertThat(periods.read(new SheetCell.Day(LocalDate.of(2026, 12, 1))))
                    .isEqualTo(new Read<>(Period.parse("2026-12"), "Ngày 01/12/2026 đọc là tháng 12/2026"));
        }

        @Test
        void isAYearInACellOfNumbers() {
            assertThat(periods.read(new SheetCell.Number(new BigDecimal(2026), null)))
                    .isEqualTo(new Read<>(Period.ofYear(2026), null));
        }

        @ParameterizedTest
        @ValueSource(strings = {"13/2026", "quý V/2026", "31/12/2026", "năm ngoái", "1026"})
        void otherWordsAreRefused(String typed) {
            assertThat(sentence(periods.read(typed))).contains("“" + typed + "”", "không phải là kỳ");
        }
    }
}
