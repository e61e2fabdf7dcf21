package vn.lotrinh.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lotrinh.reading.RateMeasure;
import vn.lotrinh.reading.TargetKind;

class GoalTermsTest {

    private static GoalTerms terms(
            TargetKind kind, @Nullable String value, @Nullable String unit, @Nullable RateMeasure measure) {
        return new GoalTerms(
                kind, value == null ? null : new BigDecimal(value), unit, 2030, true, measure, 2025, "vì sao");
    }

    @Test
    void aCompleteGoalIsTyped() {
        assertThat(terms(TargetKind.AT_LEAST, "55", "triệu đồng", null).goal(2026))
                .hasValue(new AtLeast(new BigDecimal("55"), "triệu đồng", 2030, true));
        assertThat(terms(TargetKind.TOTAL, "100", "ha", null).goal(2026))
                .hasValue(new TotalOverTerm(new BigDecimal("100"), "ha", 2026, 2030));
        assertThat(terms(TargetKind.MULTIPLE_OF_BASELINE, "1.8", "lần", null).goal(2026))
                .hasValue(new MultipleOfBaseline(new BigDecimal("1.8"), 2025, 2030));
    }

    @Test
    void aLevelNeedsItsValueAndItsUnit() {
        assertThat(terms(TargetKind.AT_MOST, null, null, null).missing())
                .containsExactlyInAnyOrder(Missing.VALUE, Missing.UNIT);
    }

    @Test
    void aReductionNeedsToSayWhatItIsARateOf() {
        assertThat(terms(TargetKind.AVERAGE_REDUCTION, "1.5", "%/năm", RateMeasure.UNCLEAR)
                        .missing())
                .containsExactly(Missing.MEASURE);
        assertThat(terms(TargetKind.AVERAGE_REDUCTION, "1.5", "%/năm", RateMeasure.POINTS)
                        .missing())
                .isEmpty();
    }

    @Test
    void aRateThatIsNotAboveZeroSaysNothing() {
        assertThat(terms(TargetKind.AVERAGE_GROWTH, "0", "%/năm", null).missing())
                .containsExactly(Missing.VALUE);
        assertThat(terms(TargetKind.AT_MOST, "0", "hộ", null).missing()).isEmpty();
    }

    @Test
    void whatTheKindHasNoUseForIsLeftOut() {
        var growth = terms(TargetKind.AVERAGE_GROWTH, "4.0", "%/năm", RateMeasure.RELATIVE);
        assertThat(growth)
                .isEqualTo(new GoalTerms(
                        TargetKind.AVERAGE_GROWTH, new BigDecimal("4"), "%/năm", 2030, false, null, null, null));
    }
}
