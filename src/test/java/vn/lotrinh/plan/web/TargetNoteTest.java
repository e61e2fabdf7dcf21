package vn.lotrinh.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lotrinh.given.GivenStanding;
import vn.lotrinh.plan.AtLeast;
import vn.lotrinh.plan.Goal;
import vn.lotrinh.plan.Judgement;
import vn.lotrinh.plan.Status;
import vn.lotrinh.plan.TotalOverTerm;

class TargetNoteTest {

    private static final Goal LEVEL = new AtLeast(new BigDecimal("35"), "%", 2030, false);
    private static final Goal TOTAL = new TotalOverTerm(new BigDecimal("100"), "tấn/năm", 2026, 2030);

    private static String note(Goal goal, Status status, @Nullable BigDecimal neededPace) {
        var judgement = new Judgement(status, 2026, null, null, neededPace, null);
        return TargetNote.of(GivenStanding.judged(goal, judgement)).orElse("");
    }

    @Test
    void saysHowManyYearsABandNeeds() {
        assertThat(note(LEVEL, Status.BEHIND, BigDecimal.ONE))
                .startsWith("Chưa vẽ dải dự báo: cần ít nhất 6 năm so sánh được")
                .endsWith(" Thay vào đó là nhịp cần và nhịp hiện tại.");
    }

    @Test
    void promisesNoBandForATotal() {
        assertThat(note(TOTAL, Status.BEHIND, BigDecimal.ONE))
                .isEqualTo("Chỉ tiêu cộng dồn cả giai đoạn nên không vẽ dải dự báo."
                        + " Thay vào đó là nhịp cần và nhịp hiện tại.");
    }

    @Test
    void promisesNoPaceToWhatIsReached() {
        assertThat(note(TOTAL, Status.REACHED, null))
                .isEqualTo("Chỉ tiêu cộng dồn cả giai đoạn nên không vẽ dải dự báo.");
    }

    @Test
    void asksForTheFigureThatThePlanLeavesOut() {
        assertThat(note(LEVEL, Status.NO_NUMBER, null)).startsWith("Kế hoạch chưa giao con số");
    }

    @Test
    void saysNothingOfWhatIsNotMeantForTheCommune() {
        assertThat(note(LEVEL, Status.NOT_APPLICABLE, null)).isEmpty();
    }
}
