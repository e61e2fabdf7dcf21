package vn.lotrinh.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lotrinh.plan.Status;
import vn.lotrinh.portal.ReleasedTarget.Year;
import vn.lotrinh.web.drawing.Roadmap.Course;

/** A target of a term from 2026 to 2030, as the public reads it. */
class PublicTargetTest {

    private static Release release(int year, Course course) {
        var target = new ReleasedTarget(
                "T10",
                "Chè búp tươi",
                "tổng cộng từ 100 tấn trở lên trong 2026-2030",
                "tấn",
                1,
                false,
                course,
                Status.BEHIND,
                null,
                year,
                "sơ bộ",
                null,
                "Sản lượng thu hoạch.",
                List.of(new Year(year, new BigDecimal("40"), new BigDecimal("37.4"))),
                List.of());
        return new Release(
                1, "Kế hoạch mẫu", 2026, 2030, LocalDate.of(year + 1, 1, 22), Instant.EPOCH, List.of(target));
    }

    private static PublicTarget in(int year, Course course) {
        var release = release(year, course);
        return PublicTarget.of(release, release.targets().getFirst());
    }

    @Test
    void saysWhichYearsAnAddedUpFigureIsOf() {
        assertThat(in(2027, Course.TOTAL).period()).isEqualTo("Cộng dồn 2026-2027, số sơ bộ");
    }

    @Test
    void saysTheYearOfAFigureOfOneYear() {
        assertThat(in(2026, Course.TOTAL).period()).isEqualTo("Năm 2026, số sơ bộ");
        assertThat(in(2027, Course.TO_A_LEVEL).period()).isEqualTo("Năm 2027, số sơ bộ");
    }

    @Test
    void comparesItWithItsMilestone() {
        assertThat(in(2027, Course.TOTAL).sentence())
                .isEqualTo("Chưa đạt mốc: mốc năm 2027 là 40,0 tấn, thấp hơn 2,6.");
    }

    @Test
    void saysThatTheYearsOfATotalAreAddedUp() {
        assertThat(PublicTargetPage.of(release(2027, Course.TOTAL), "T10"))
                .get()
                .extracting(PublicTargetPage::result)
                .isEqualTo("Cộng dồn từ 2026");
        assertThat(PublicTargetPage.of(release(2027, Course.TO_A_LEVEL), "T10"))
                .get()
                .extracting(PublicTargetPage::result)
                .isEqualTo("Kết quả");
    }
}
