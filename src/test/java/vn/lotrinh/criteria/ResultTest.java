package vn.lotrinh.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.criteria.ItemState.MET;
import static vn.lotrinh.criteria.ItemState.NOT_APPLICABLE;
import static vn.lotrinh.criteria.ItemState.NOT_ASSESSED;
import static vn.lotrinh.criteria.ItemState.NOT_MET;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lotrinh.given.GivenCriteria;

/** When a criterion is met, and how many are. */
class ResultTest {

    private static CriterionResult result(ItemState... states) {
        var items = Stream.of(states)
                .map(state -> ItemResult.of(GivenCriteria.judged("1." + state.ordinal()), null, null, answer(state)))
                .toList();
        return new CriterionResult(new Criterion("1", "Một", null, List.of(), true), items);
    }

    private static @Nullable Answer answer(ItemState state) {
        return state == NOT_ASSESSED
                ? null
                : new Answer("1", 1, state, null, null, null, null, null, List.of(), "program:test", Instant.EPOCH);
    }

    @Test
    void aCriterionIsMetWhenAllOfItIs() {
        assertThat(result(MET, MET).state()).isEqualTo(MET);
    }

    @Test
    void whatDoesNotApplyIsLeftOut() {
        assertThat(result(MET, NOT_APPLICABLE).state()).isEqualTo(MET);
        assertThat(result(NOT_APPLICABLE).state()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void oneThingThatIsNotMetIsEnough() {
        assertThat(result(MET, NOT_MET, NOT_ASSESSED).state()).isEqualTo(NOT_MET);
    }

    @Test
    void whatNobodyAssessedIsNotMet() {
        assertThat(result(MET, NOT_ASSESSED).state()).isEqualTo(NOT_ASSESSED);
    }

    @Test
    void aCriterionWithNothingInItIsNotAssessed() {
        assertThat(result().state()).isEqualTo(NOT_ASSESSED);
    }

    @Test
    void criteriaThatDoNotApplyAreNotAskedFor() {
        var assessment = assessment(result(MET), result(NOT_APPLICABLE), result(NOT_MET));
        assertThat(assessment.met()).isEqualTo(1);
        assertThat(assessment.asked()).isEqualTo(2);
        assertThat(assessment.allMet()).isFalse();
    }

    @Test
    void aSetThatLacksSomethingIsNeverAllMet() {
        var set = GivenCriteria.ofTheCommune("xa").lacking("Còn thiếu").set();
        var version = new CriteriaVersion(set, 1, CriteriaVersion.Origin.PACK, null, null);
        var assessment = new Assessment(
                version, new AssessedSubject.WholeCommune(), LocalDate.EPOCH, null, List.of(result(MET)), null);
        assertThat(assessment.allMet()).isFalse();
    }

    private static Assessment assessment(CriterionResult... results) {
        var version =
                new CriteriaVersion(GivenCriteria.ofTheCommune("xa").set(), 1, CriteriaVersion.Origin.PACK, null, null);
        return new Assessment(
                version, new AssessedSubject.WholeCommune(), LocalDate.EPOCH, null, List.of(results), null);
    }

    @Test
    void anAimIsRoundedUpToWholeVillages() {
        assertThat(new PlanAims.Aim("T12", new BigDecimal("60"), 2030).of(23)).isEqualTo(14);
    }
}
