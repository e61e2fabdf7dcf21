package vn.lotrinh.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026,         2026-01-01, 2026-12-31, năm 2026
            2026H1,       2026-01-01, 2026-06-30, 6 tháng đầu năm 2026
            2026H2,       2026-07-01, 2026-12-31, 6 tháng cuối năm 2026
            2026Q1,       2026-01-01, 2026-03-31, quý I/2026
            2026M9,       2026-01-01, 2026-09-30, 9 tháng năm 2026
            2024-02,      2024-02-01, 2024-02-29, tháng 2/2024
            2026-03a,     2026-03-01, 2026-03-14, nửa đầu tháng 3/2026
            2026-03b,     2026-03-15, 2026-03-31, nửa cuối tháng 3/2026
            2026..2030,   2026-01-01, 2030-12-31, giai đoạn 2026-2030
            2026Q1@ND09,  2025-12-15, 2026-03-14, quý I/2026 (kỳ báo cáo)
            2026@ND09,    2025-12-15, 2026-12-14, năm 2026 (kỳ báo cáo)
            2026-01@ND09, 2025-12-15, 2026-01-14, tháng 1/2026 (kỳ báo cáo)
            """)
    void aPeriodHasItsDays(String written, LocalDate from, LocalDate to, String words) {
        var period = Period.parse(written);
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
        assertThat(period.inWords()).isEqualTo(words);
        assertThat(period).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "2026Q5", "2026-13", "2030..2026", "2026-03a@ND09", "2026H3", "2026M6", "0001"})
    void anythingElseIsNoPeriod(String written) {
        assertThat(Period.find(written)).isEmpty();
    }

    @Test
    void periodsSortByTheirEndAndTheShorterFirst() {
        var sorted = List.of("2026", "2026Q4", "2026-12", "2026H1", "2025").stream()
                .map(Period::parse)
                .sorted()
                .map(Period::toString);
        assertThat(sorted).containsExactly("2025", "2026H1", "2026-12", "2026Q4", "2026");
    }

    @Property(tries = 200)
    void monthsOfBothCalendarsAreMadeOfHalfMonths(
            @ForAll @IntRange(min = 2000, max = 2100) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        var civil = Period.parse("%d-%02d".formatted(year, month));
        var first = Period.parse(civil + "a");
        var second = Period.parse(civil + "b");
        assertThat(civil.contains(first) && civil.contains(second)).isTrue();
        assertThat(first.to().plusDays(1)).isEqualTo(second.from());
        assertThat(civil.reporting().contains(first)).isTrue();
        assertThat(civil.reporting().contains(second)).isFalse();
    }
}
