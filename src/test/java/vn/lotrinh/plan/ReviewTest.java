package vn.lotrinh.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.World.TEST;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lotrinh.access.AgencyPart;
import vn.lotrinh.access.InstallAgencies;
import vn.lotrinh.given.GivenPlan;
import vn.lotrinh.given.PackOfNamCuong;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.plan.TargetOutcome.ChangedMeanwhile;
import vn.lotrinh.plan.TargetOutcome.Incomplete;
import vn.lotrinh.plan.TargetOutcome.NoReason;
import vn.lotrinh.plan.TargetOutcome.NotUnderReview;
import vn.lotrinh.plan.TargetOutcome.Saved;
import vn.lotrinh.reading.RateMeasure;
import vn.lotrinh.reading.TargetKind;
import vn.lotrinh.trail.ShowTrail;
import vn.lotrinh.trail.TrailEntry;

@TheApplication
class ReviewTest {

    @Autowired
    World given;

    CommuneCode commune = CommuneCode.of("00000");

    @BeforeEach
    void aCommune() {
        commune = given.aCommune();
    }

    private ReviewedTarget first(ReviewedPlan plan) {
        return plan.targets().getFirst();
    }

    private ReviewedPlan shown(UUID plan) {
        return given.in(commune, () -> given.get(ShowPlan.class).find(plan).orElseThrow());
    }

    private TargetOutcome confirm(ReviewedTarget target) {
        return given.in(
                commune,
                () -> given.get(ConfirmTarget.class)
                        .handle(new ConfirmTarget.Command(TEST, target.id(), target.version())));
    }

    private TargetOutcome correct(ReviewedTarget target, TargetTerms terms) {
        return given.in(
                commune,
                () -> given.get(CorrectTarget.class)
                        .handle(new CorrectTarget.Command(TEST, target.id(), target.version(), terms)));
    }

    private TargetOutcome drop(ReviewedTarget target, String reason) {
        return given.in(
                commune,
                () -> given.get(DropTarget.class)
                        .handle(new DropTarget.Command(TEST, target.id(), target.version(), reason)));
    }

    private PutInForce.Outcome putInForce(ReviewedPlan plan) {
        var leader = given.signedInLeader(commune);
        return given.in(
                commune,
                () -> given.get(PutInForce.class).handle(new PutInForce.Command(leader, plan.id(), plan.version())));
    }

    private static ReviewedTarget saved(TargetOutcome outcome) {
        return ((Saved) outcome).target();
    }

    private List<String> told(UUID subject) {
        return given
                .in(commune, () -> given.get(ShowTrail.class).listLatest(commune, null, subject.toString(), null, 20))
                .stream()
                .map(TrailEntry::action)
                .toList();
    }

    private static TargetTerms withGoal(TargetTerms terms, GoalTerms goal) {
        return new TargetTerms(
                terms.code(),
                terms.name(),
                terms.section(),
                terms.indicator(),
                goal,
                terms.owner(),
                terms.baseline(),
                terms.milestones(),
                terms.proposals());
    }

    private static TargetTerms withBaseline(TargetTerms terms, Baseline baseline) {
        return new TargetTerms(
                terms.code(),
                terms.name(),
                terms.section(),
                terms.indicator(),
                terms.goal(),
                terms.owner(),
                baseline,
                terms.milestones(),
                terms.proposals());
    }

    private static GoalTerms uncertainReduction() {
        return new GoalTerms(
                TargetKind.AVERAGE_REDUCTION, new BigDecimal("1.5"), "%", 2030, false, RateMeasure.UNCLEAR, null, null);
    }

    @Nested
    class ATarget {

        @Test
        void isConfirmedAndTold() {
            var target = first(given.aPlan(commune).draft());
            assertThat(saved(confirm(target)).state()).isEqualTo(ReviewState.CONFIRMED);
            assertThat(told(target.id())).containsExactly("confirmed");
        }

        @Test
        void isNotConfirmedWhileSomethingIsMissing() {
            var target = first(given.aPlan(commune)
                    .withTarget(withGoal(GivenPlan.poverty(), uncertainReduction()))
                    .draft());
            assertThat(confirm(target)).isEqualTo(new Incomplete(target, Set.of(Missing.MEASURE)));
            assertThat(told(target.id())).isEmpty();
        }

        @Test
        void waitsAgainOnceItIsCorrected() {
            var confirmed = saved(confirm(first(given.aPlan(commune).draft())));
            var corrected = saved(correct(
                    confirmed,
                    withGoal(
                            confirmed.terms(),
                            new GoalTerms(
                                    TargetKind.AT_LEAST, new BigDecimal("75"), "%", 2030, true, null, null, null))));
            assertThat(corrected.state()).isEqualTo(ReviewState.PENDING);
            assertThat(corrected.terms().goal().value()).isEqualByComparingTo("75");
        }

        @Test
        void getsTheMilestonesOfItsNewBaselineMarkedAsAProposal() {
            var target = shownPoverty();
            var corrected = saved(correct(
                    target, withBaseline(target.terms(), new Baseline(2025, new BigDecimal("18.6"), "Rà soát 2025"))));
            assertThat(corrected.terms().milestones().byYear())
                    .hasSize(5)
                    .containsEntry(2026, new BigDecimal("17.1"))
                    .containsEntry(2030, new BigDecimal("11.1"));
            assertThat(corrected.terms().proposals()).contains(Proposal.BASELINE, Proposal.MILESTONES);
        }

        @Test
        void keepsTheMilestonesThatAPersonSet() {
            var target = shownPoverty();
            var own = new Milestones(new TreeMap<>(Map.of(2028, new BigDecimal("14"), 2030, new BigDecimal("11"))));
            var terms = withBaseline(target.terms(), new Baseline(2025, new BigDecimal("18.6")))
                    .withMilestones(own);
            assertThat(saved(correct(target, terms)).terms().milestones()).isEqualTo(own);
        }

        private ReviewedTarget shownPoverty() {
            return given.aPlan(commune).draft().targets().get(1);
        }

        @Test
        void isDroppedOnlyWithAReasonAndCanBeTakenBack() {
            var target = first(given.aPlan(commune).draft());
            assertThat(drop(target, " ")).isEqualTo(new NoReason());
            var dropped = saved(drop(target, "Xã không có rừng"));
            assertThat(dropped.reason()).isEqualTo("Xã không có rừng");
            var back = given.in(
                    commune,
                    () -> given.get(TakeBackTarget.class)
                            .handle(new TakeBackTarget.Command(TEST, dropped.id(), dropped.version())));
            assertThat(saved(back).state()).isEqualTo(ReviewState.PENDING);
        }

        @Test
        void isSplitIntoTwoThatWait() {
            var plan = given.aPlan(commune).draft();
            var target = first(plan);
            given.in(
                    commune,
                    () -> given.get(SplitTarget.class)
                            .handle(new SplitTarget.Command(TEST, target.id(), target.version())));
            assertThat(shown(plan.id()).targets())
                    .extracting(at -> at.terms().code())
                    .containsExactly("T1", "T3", "T2");
        }

        @Test
        void isJoinedWithAnotherThatIsDroppedWithThatReason() {
            var plan = given.aPlan(commune).draft();
            var one = plan.targets().get(0);
            var other = plan.targets().get(1);
            given.in(
                    commune,
                    () -> given.get(JoinTargets.class)
                            .handle(new JoinTargets.Command(
                                    TEST, one.id(), one.version(), other.id(), other.version())));
            assertThat(shown(plan.id()).kept()).extracting(ReviewedTarget::id).containsExactly(one.id());
            assertThat(shown(plan.id()).targets().get(1).reason()).isEqualTo("Gộp vào T1");
        }

        @Test
        void isAddedUnderTheNextCode() {
            var plan = given.aPlan(commune).draft();
            var added = saved(given.in(
                    commune,
                    () -> given.get(AddTarget.class)
                            .handle(new AddTarget.Command(TEST, plan.id(), GivenPlan.poverty(), null, null))));
            assertThat(added.terms().code()).isEqualTo("T3");
            assertThat(shown(plan.id()).targets().getLast().id()).isEqualTo(added.id());
        }
    }

    @Nested
    class TwoReviewers {

        @Test
        void theSlowerOneIsToldWhatTheOtherWrote() {
            var target = first(given.aPlan(commune).draft());
            var theirs = saved(drop(target, "Trùng"));
            assertThat(confirm(target)).isEqualTo(new ChangedMeanwhile(theirs));
        }

        @Test
        void atTheSameInstantExactlyOneWins() throws Exception {
            var target = first(given.aPlan(commune).draft());
            var together = new CyclicBarrier(2);
            Callable<TargetOutcome> act = () -> {
                together.await();
                return confirm(target);
            };
            try (var reviewers = Executors.newFixedThreadPool(2)) {
                List<Future<TargetOutcome>> outcomes = reviewers.invokeAll(List.of(act, act));
                assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                        .hasAtLeastOneElementOfType(Saved.class)
                        .hasAtLeastOneElementOfType(ChangedMeanwhile.class);
            }
            assertThat(told(target.id())).containsExactly("confirmed");
        }

        @Test
        void workOnDifferentTargetsWithoutDisturbingEachOther() {
            var plan = given.aPlan(commune).draft();
            confirm(plan.targets().get(0));
            assertThat(confirm(plan.targets().get(1))).isInstanceOf(Saved.class);
        }
    }

    @Nested
    class PuttingInForce {

        @Test
        void makesThePlanTheOneInForce() {
            var plan = given.aPlan(commune).inForce();
            assertThat(plan.version()).isEqualTo(1);
            assertThat(plan.targets()).extracting(Target::code).containsExactly("T1", "T2");
            assertThat(plan.targets().getFirst().goal()).isEqualTo(new AtLeast(new BigDecimal("74"), "%", 2030, true));
        }

        @Test
        void confirmsWhatWasOnlyProposed() {
            assertThat(given.aPlan(commune).draft().targets())
                    .allSatisfy(target -> assertThat(target.terms().proposals()).isNotEmpty());
            var plan =
                    given.in(commune, () -> given.get(ListPlans.class).handle().getFirst());
            var confirmed = given.aPlan(commune).confirmed(plan.id());
            assertThat(putInForce(confirmed)).isEqualTo(new PutInForce.Outcome.InForce(1));
            assertThat(shown(plan.id()).targets())
                    .allSatisfy(target -> assertThat(target.terms().proposals()).isEmpty());
        }

        @Test
        void isRefusedWithTheListOfWhatIsMissing() {
            var plan = given.aPlan(commune).draft();
            confirm(first(plan));
            assertThat(putInForce(shown(plan.id())))
                    .isInstanceOfSatisfying(
                            PutInForce.Outcome.Incomplete.class,
                            incomplete -> assertThat(incomplete.lacks())
                                    .singleElement()
                                    .satisfies(lack -> {
                                        assertThat(lack.target().terms().code()).isEqualTo("T2");
                                        assertThat(lack.missing()).containsExactly(Missing.CONFIRMATION);
                                    }));
        }

        @Test
        void isRefusedToAnybodyButALeader() {
            var plan = given.aPlan(commune).confirmed();
            var officer = given.anOfficer(commune);
            assertThat(given.in(
                            commune,
                            () -> given.get(PutInForce.class)
                                    .handle(new PutInForce.Command(officer, plan.id(), plan.version()))))
                    .isEqualTo(new PutInForce.Outcome.NotALeader());
        }

        @Test
        void isRefusedWhenTheDraftChangedAfterTheLeaderLookedAtIt() {
            var seen = given.aPlan(commune).confirmed();
            drop(first(seen), "Không còn phù hợp");
            assertThat(putInForce(seen)).isEqualTo(new PutInForce.Outcome.ChangedMeanwhile());
        }

        @Test
        void isRefusedForAPlanWithoutTargets() {
            var plan = given.aPlan(commune).withTarget(GivenPlan.forestCover()).draft();
            drop(first(plan), "Xã không có rừng");
            assertThat(putInForce(shown(plan.id()))).isEqualTo(new PutInForce.Outcome.NoTargets());
        }

        @Test
        void letsAnAimWithoutANumberBeInForce() {
            var ocop = new TargetTerms(
                    "T8",
                    "Sản phẩm OCOP từ 3 sao tăng thêm",
                    "II.2",
                    "san-pham-ocop-moi",
                    new GoalTerms(TargetKind.QUALITATIVE, null, null, 2030, false, null, null, null),
                    GivenPlan.OWNER,
                    null,
                    Milestones.none(),
                    Set.of());
            assertThat(given.aPlan(commune).withTarget(ocop).inForce().targets())
                    .extracting(Target::goal)
                    .containsExactly(new Qualitative(2030, null));
        }

        @Test
        void letsWhatCannotBeMeasuredBeInForceWithItsReasonAlone() {
            var aim = new TargetTerms(
                    "T1",
                    "Nâng cao đời sống văn hóa",
                    "II.1",
                    null,
                    new GoalTerms(TargetKind.QUALITATIVE, null, null, 2030, false, null, null, "Không có số để đếm"),
                    null,
                    null,
                    Milestones.none(),
                    Set.of());
            assertThat(given.aPlan(commune).withTarget(aim).inForce().targets()).hasSize(1);
        }

        @Test
        void leavesNothingToReview() {
            var plan = given.aPlan(commune).inForce();
            var target = first(shown(plan.id()));
            assertThat(confirm(target)).isEqualTo(new NotUnderReview());
            assertThat(drop(target, "Không cần nữa")).isEqualTo(new NotUnderReview());
        }
    }

    @Test
    void theLifeOfAPlanLeadsForwardOnly() {
        assertThat(PlanState.DRAFT.mayBecome(PlanState.IN_FORCE)).isTrue();
        assertThat(PlanState.DRAFT.mayBecome(PlanState.SUPERSEDED)).isFalse();
        assertThat(PlanState.IN_FORCE.mayBecome(PlanState.DRAFT)).isFalse();
        assertThat(PlanState.SUPERSEDED.mayBecome(PlanState.IN_FORCE)).isFalse();
    }

    @Test
    void anotherCommuneSeesNothingAndChangesNothing() {
        var plan = given.aPlan(commune).draft();
        var target = first(plan);
        var other = given.aCommune();
        assertThat(given.in(other, () -> given.get(ShowPlan.class).find(plan.id())))
                .isEmpty();
        assertThat(given.in(other, () -> given.get(ListPlans.class).handle())).isEmpty();
        assertThat(given.in(
                        other,
                        () -> given.get(ConfirmTarget.class)
                                .handle(new ConfirmTarget.Command(TEST, target.id(), target.version()))))
                .isEqualTo(new NotUnderReview());
    }

    @Test
    void thePlanOfThePackIsConfirmedAndPutInForceWithSixteenTargets() {
        var plan = given.aPlan(commune);
        PackOfNamCuong.read(new PlanPart()).orElseThrow().targets().forEach(plan::withTarget);
        given.in(commune, () -> {
            given.get(InstallAgencies.class).handle(PackOfNamCuong.read(new AgencyPart()), TEST);
            return true;
        });
        assertThat(plan.inForce().targets())
                .hasSize(16)
                .allSatisfy(target -> assertThat(target.owner()).isNotNull());
    }
}
