package vn.lotrinh.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.lotrinh.criteria.AssessedSubject;
import vn.lotrinh.criteria.CriteriaSets;
import vn.lotrinh.criteria.ItemState;
import vn.lotrinh.criteria.ShowAssessments;
import vn.lotrinh.given.Demonstration;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.CommuneScope;
import vn.lotrinh.plan.ShowTargets;
import vn.lotrinh.plan.Status;
import vn.lotrinh.portal.ShowRelease;

/** The story that the demonstration tells, once the first year of the term is over. */
class DemonstrationTest {

    private static final CommuneCode NAM_CUONG = CommuneCode.of("02026");

    private final Demonstration demonstration = Demonstration.running();

    private Map<String, Status> statuses() {
        var targets = demonstration.get(ShowTargets.class);
        return CommuneScope.of(NAM_CUONG)
                .run(() -> targets.list(DemonstrationDay.FIRST).stream()
                        .collect(
                                Collectors.toMap(standing -> standing.target().code(), standing -> standing.status())));
    }

    @Test
    void hasAllSixteenTargets() {
        assertThat(statuses()).hasSize(16);
    }

    @Test
    void incomeIsAtRiskAndPovertyBehind() {
        assertThat(statuses())
                .containsEntry("T3", Status.AT_RISK)
                .containsEntry("T9", Status.AT_RISK)
                .containsEntry("T11", Status.BEHIND);
    }

    @Test
    void plantingIsOnCourseAndForestKept() {
        assertThat(statuses()).containsEntry("T6", Status.ON_COURSE).containsEntry("T7", Status.REACHED);
    }

    @Test
    void cardsAreMissingAndOcopHasNoNumber() {
        assertThat(statuses()).containsEntry("T16", Status.NO_DATA).containsEntry("T8", Status.NO_NUMBER);
    }

    @Test
    void aLeaderHasReleasedIt() {
        var releases = demonstration.get(ShowRelease.class);
        assertThat(CommuneScope.of(NAM_CUONG).run(releases::findLatest))
                .hasValueSatisfying(release -> assertThat(release.targets()).hasSize(16));
    }

    @Test
    void theCommuneWasAssessedByTheSetThatIsOver() {
        var assessment = CommuneScope.of(NAM_CUONG).run(() -> {
            var version = demonstration
                    .get(CriteriaSets.class)
                    .find("ntm-xa-2021-2025")
                    .orElseThrow();
            return demonstration.get(ShowAssessments.class).get(version, new AssessedSubject.WholeCommune());
        });
        assertThat(assessment.open()).isZero();
        assertThat(assessment.met()).isPositive().isLessThan(assessment.asked());
        assertThat(assessment
                        .items()
                        .filter(item -> item.state() == ItemState.NOT_MET
                                && !item.item().computed()))
                .allSatisfy(
                        item -> assertThat(Objects.requireNonNull(item.answer()).missing())
                                .isNotBlank());
    }

    @Test
    void aSecondLoadChangesNothing() {
        var load = demonstration.get(LoadDemonstration.class);
        var before = statuses();
        CommuneScope.of(NAM_CUONG).run(() -> {
            load.handle(demonstration.password());
            return true;
        });
        assertThat(statuses()).isEqualTo(before);
        var releases = demonstration.get(ShowRelease.class);
        assertThat(CommuneScope.of(NAM_CUONG)
                        .run(releases::findLatest)
                        .orElseThrow()
                        .number())
                .isEqualTo(1);
    }
}
