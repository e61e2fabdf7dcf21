package vn.lotrinh.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lotrinh.given.GivenStanding;
import vn.lotrinh.plan.AtLeast;
import vn.lotrinh.plan.EachYear;
import vn.lotrinh.plan.Goal;
import vn.lotrinh.plan.Judgement;
import vn.lotrinh.plan.Status;

class StatusReasonTest {

    private static final Goal LEVEL = new AtLeast(new BigDecimal("35"), "%", 2030, false);
    private static final Goal EVERY_YEAR = new EachYear(new BigDecimal("35"), "%", 2026, 2030);

    private static String reason(Goal goal, Status status, @Nullable String needed, @Nullable String best) {
        var judgement = new Judgement(status, 2026, null, null, pace(needed), pace(best));
        return StatusReason.of(GivenStanding.judged(goal, judgement));
    }

    private static @Nullable BigDecimal pace(@Nullable String pace) {
        return pace == null ? null : new BigDecimal(pace);
    }

    @Test
    void comparesThePaceThatIsNeededWithTheBest() {
        assertThat(reason(LEVEL, Status.AT_RISK, "5", "3")).contains("vượt nhịp tốt nhất");
        assertThat(reason(LEVEL, Status.BEHIND, "2", "3")).contains("vẫn trong mức đã từng đạt");
        assertThat(reason(LEVEL, Status.BEHIND, "2", null)).contains("chưa có nhịp của các năm qua");
    }

    @Test
    void tellsNoPaceWhereThereIsNone() {
        assertThat(reason(LEVEL, Status.AT_RISK, null, null)).startsWith("Đã đến hạn mà chưa đạt");
        assertThat(reason(LEVEL, Status.BEHIND, null, "3")).contains("qua năm đứt chuỗi");
    }

    @Test
    void saysThatAYearWasLostWhereEveryYearCounts() {
        assertThat(reason(EVERY_YEAR, Status.AT_RISK, "5", "3")).startsWith("Chỉ tiêu phải giữ mỗi năm");
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"AT_RISK", "BEHIND", "ON_COURSE", "REACHED"})
    void endsWithTheStatusThatFollows(Status status) {
        assertThat(reason(LEVEL, status, "5", "3")).endsWith("nên xếp " + status.words() + ".");
    }
}
