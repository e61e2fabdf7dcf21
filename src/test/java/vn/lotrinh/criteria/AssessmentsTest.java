package vn.lotrinh.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenCriteria.computed;
import static vn.lotrinh.given.GivenCriteria.judged;
import static vn.lotrinh.given.GivenCriteria.level;
import static vn.lotrinh.given.GivenCriteria.levelOf;
import static vn.lotrinh.given.Measured.poorHouseholds;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.criteria.CriterionItem.MeasuredBy.At;
import vn.lotrinh.criteria.SaveAnswer.Field;
import vn.lotrinh.criteria.SaveAnswer.Outcome.ChangedMeanwhile;
import vn.lotrinh.criteria.SaveAnswer.Outcome.NotAllowed;
import vn.lotrinh.criteria.SaveAnswer.Outcome.Refused;
import vn.lotrinh.criteria.SaveAnswer.Outcome.Saved;
import vn.lotrinh.given.GivenCriteria;
import vn.lotrinh.given.GivenFigures;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.trail.ShowTrail;
import vn.lotrinh.trail.TrailEntry;

/** What is said under a criteria set, by whom, and what comes out of it. */
@TheApplication
class AssessmentsTest {

    private static final AssessedSubject T01 = new AssessedSubject.Village("T01");
    private static final AssessedSubject COMMUNE = new AssessedSubject.WholeCommune();

    @Autowired
    World given;

    CommuneCode commune = CommuneCode.of("00000");
    SignedIn officer;
    LocalDate today;

    @BeforeEach
    void aCommuneOfThreeVillages() {
        commune = given.aCommuneOfVillages(3);
        officer = given.anOfficer(commune);
        today = LocalDate.now(given.get(Clock.class));
    }

    private <T> T inCommune(Supplier<T> work) {
        return given.in(commune, work);
    }

    private SaveAnswer.Command says(CriteriaVersion version, String item, @Nullable ItemState state, int seen) {
        return new SaveAnswer.Command(
                officer,
                version.code(),
                version.number(),
                version.set().subject() == CriteriaSet.Subject.COMMUNE ? COMMUNE : T01,
                item,
                state,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                seen);
    }

    private SaveAnswer.Outcome save(SaveAnswer.Command command) {
        return inCommune(() -> given.get(SaveAnswer.class).handle(command));
    }

    private Assessment assessment(CriteriaVersion version, AssessedSubject subject) {
        return inCommune(() -> given.get(ShowAssessments.class).get(version, subject));
    }

    private CriteriaVersion villageSet() {
        return GivenCriteria.ofVillages("thon-mau")
                .with("1", "1.1", "1.2")
                .with("2", "2.1")
                .in(given, commune);
    }

    @Nested
    class AnAnswer {

        @Test
        void ofAnOfficerCountsAndMakesTheCriterion() {
            var version = villageSet();
            save(says(version, "1.1", ItemState.MET, 0));
            save(says(version, "1.2", ItemState.NOT_APPLICABLE, 0));
            save(says(version, "2.1", ItemState.NOT_MET, 0));
            var assessment = assessment(version, T01);
            assertThat(assessment.met()).isEqualTo(1);
            assertThat(assessment.asked()).isEqualTo(2);
            assertThat(assessment(version, new AssessedSubject.Village("T02")).met())
                    .isZero();
        }

        @Test
        void ofAVillageHeadOrALeaderIsRefused() {
            var version = villageSet();
            var says = says(version, "1.1", ItemState.MET, 0);
            for (var by : List.of(given.aVillageHead(commune, "T01"), given.signedInLeader(commune))) {
                var command = new SaveAnswer.Command(
                        by,
                        says.set(),
                        says.number(),
                        T01,
                        "1.1",
                        ItemState.MET,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        0);
                assertThat(save(command)).isInstanceOf(NotAllowed.class);
            }
            assertThat(assessment(version, T01).count(ItemState.MET)).isZero();
        }

        @Test
        void thatSomebodyElseGaveMeanwhileComesBack() {
            var version = villageSet();
            save(says(version, "1.1", ItemState.MET, 0));
            assertThat(save(says(version, "1.1", ItemState.NOT_MET, 0)))
                    .isInstanceOfSatisfying(
                            ChangedMeanwhile.class,
                            outcome -> assertThat(outcome.theirs().state()).isEqualTo(ItemState.MET));
            assertThat(save(says(version, "1.1", ItemState.NOT_MET, 1))).isInstanceOf(Saved.class);
        }

        @Test
        void thatSaysTheSameAgainChangesNothing() {
            var version = villageSet();
            save(says(version, "1.1", ItemState.MET, 0));
            assertThat(save(says(version, "1.1", ItemState.MET, 0)))
                    .isInstanceOfSatisfying(
                            Saved.class,
                            outcome -> assertThat(outcome.answer().version()).isEqualTo(1));
        }

        @Test
        void staysToBeSeenWhenAnotherTakesItsPlace() {
            var version = villageSet();
            save(says(version, "1.1", ItemState.NOT_MET, 0));
            save(says(version, "1.1", ItemState.MET, 1));
            assertThat(inCommune(() -> given.get(ShowAssessments.class).listAnswers(version, T01)))
                    .extracting(Answer::state)
                    .containsExactly(ItemState.MET, ItemState.NOT_MET);
            List<TrailEntry> told = inCommune(() ->
                    given.get(ShowTrail.class).listLatest(commune, "criteria.answer", "thon-mau/1/T01/1.1", null, 10));
            assertThat(told).extracting(TrailEntry::action).containsExactly("assessed-again", "assessed");
        }

        @Test
        void thatIsMetLacksNothing() {
            var version = villageSet();
            var says = says(version, "1.1", ItemState.MET, 0);
            var command = new SaveAnswer.Command(
                    officer, says.set(), 1, T01, "1.1", ItemState.MET, null, null, "1 km", null, null, List.of(), 0);
            assertThat(save(command))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            outcome -> assertThat(outcome.field()).isEqualTo(Field.MISSING));
        }

        @Test
        void keepsItsEvidence() {
            var version = villageSet();
            String paper = given.aFile(commune, "Biên bản " + commune);
            var command = new SaveAnswer.Command(
                    officer,
                    "thon-mau",
                    1,
                    T01,
                    "1.1",
                    ItemState.MET,
                    null,
                    "ghi chú",
                    null,
                    "Ban phát triển thôn",
                    2028,
                    List.of(paper),
                    0);
            save(command);
            assertThat(assessment(version, T01).find("1.1").orElseThrow().answer())
                    .satisfies(answer -> {
                        assertThat(answer.evidence()).containsExactly(paper);
                        assertThat(answer.whoCloses()).isEqualTo("Ban phát triển thôn");
                        assertThat(answer.plannedYear()).isEqualTo(2028);
                    });
        }

        @Test
        void pointsAtNoFileThatIsNotKept() {
            villageSet();
            var command = new SaveAnswer.Command(
                    officer,
                    "thon-mau",
                    1,
                    T01,
                    "1.1",
                    ItemState.MET,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of("0".repeat(64)),
                    0);
            assertThat(save(command))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            outcome -> assertThat(outcome.field()).isEqualTo(Field.EVIDENCE));
        }

        @Test
        void isSeenInItsOwnCommuneOnly() {
            save(says(villageSet(), "1.1", ItemState.MET, 0));
            var another = given.aCommune();
            assertThat(given.in(another, () -> given.get(CriteriaSets.class).list()))
                    .isEmpty();
            assertThat(given.in(another, this::rows)).isZero();
            assertThat(given.in(commune, this::rows)).isGreaterThan(0);
        }

        private long rows() {
            return given.get(TransactionOperations.class)
                    .execute(status -> given.get(JdbcClient.class)
                            .sql(
                                    "SELECT (SELECT count(*) FROM criteria.answer) + (SELECT count(*) FROM criteria.criteria_set)")
                            .query(Long.class)
                            .single());
        }
    }

    @Nested
    class AComputedItem {

        private CriteriaVersion version() {
            GivenFigures.of(given, commune, poorHouseholds())
                    .report(
                            officer,
                            figures().entry("T01", lastYear(), "12", "100", 0),
                            figures().entry("T02", lastYear(), "3", "100", 0));
            return GivenCriteria.ofVillages("thon-so")
                    .with("1", computed("1.1", "ty-le-ho-ngheo", 10))
                    .in(given, commune);
        }

        private GivenFigures figures() {
            return GivenFigures.of(given, commune, poorHouseholds());
        }

        private String lastYear() {
            return Integer.toString(today.getYear() - 1);
        }

        @Test
        void isFilledFromTheFigureOfTheVillage() {
            var version = version();
            assertThat(assessment(version, T01).find("1.1").orElseThrow()).satisfies(result -> {
                assertThat(result.state()).isEqualTo(ItemState.MET);
                assertThat(result.figure()).isNotNull();
                assertThat(result.figure().inWords()).startsWith("12,00%");
            });
            assertThat(assessment(version, new AssessedSubject.Village("T02"))
                            .find("1.1")
                            .orElseThrow()
                            .state())
                    .isEqualTo(ItemState.NOT_MET);
        }

        @Test
        void isNotAssessedWhereNobodyReported() {
            assertThat(assessment(version(), new AssessedSubject.Village("T03"))
                            .find("1.1")
                            .orElseThrow()
                            .state())
                    .isEqualTo(ItemState.NOT_ASSESSED);
        }

        @Test
        void isNeverTyped() {
            var version = version();
            assertThat(save(says(version, "1.1", ItemState.NOT_MET, 0)))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            outcome -> assertThat(outcome.sentence()).contains("không ghi tay"));
            assertThat(assessment(version, T01).count(ItemState.MET)).isEqualTo(1);
        }

        @Test
        void mayHaveANoteAllTheSame() {
            var version = version();
            var command = new SaveAnswer.Command(
                    officer, "thon-so", 1, T01, "1.1", null, null, "Đã rà soát", "5 hộ", "UBND xã", 2027, List.of(), 0);
            assertThat(save(command)).isInstanceOf(Saved.class);
            assertThat(assessment(version, T01).find("1.1").orElseThrow().state())
                    .isEqualTo(ItemState.MET);
        }

        @Test
        void waitsForTheGroupOfTheCommune() {
            figures()
                    .report(
                            officer,
                            figures().entry("T01", lastYear(), "12", "100", 0),
                            figures().entry("T02", lastYear(), "12", "100", 0),
                            figures().entry("T03", lastYear(), "12", "100", 0));
            var version = GivenCriteria.ofTheCommune("xa-nhom")
                    .groups("NHOM_1", "NHOM_2")
                    .with("1", computed("1", "ty-le-ho-ngheo", At.COMMUNE, level("NHOM_1", 20), level("NHOM_2", 10)))
                    .in(given, commune);
            assertThat(assessment(version, COMMUNE).find("1").orElseThrow().state())
                    .isEqualTo(ItemState.NOT_ASSESSED);
            isOfGroup(version, "NHOM_1", today.minusDays(9));
            assertThat(assessment(version, COMMUNE).find("1").orElseThrow().state())
                    .isEqualTo(ItemState.NOT_MET);
            isOfGroup(version, "NHOM_2", today);
            assertThat(assessment(version, COMMUNE).find("1").orElseThrow().state())
                    .isEqualTo(ItemState.MET);
        }

        @Test
        void isHeldAgainstTheLevelOfTheYearOfItsFigure() {
            figures().report(officer, figures().entry("T01", lastYear(), "12", "100", 0));
            int year = today.getYear() - 1;
            var lower = levels("nam-thap", levelOf(year, 10), levelOf(year + 1, 20));
            var higher = levels("nam-cao", levelOf(year - 1, 10), levelOf(year, 20));
            assertThat(assessment(lower, T01).find("1.1").orElseThrow()).satisfies(result -> {
                assertThat(result.state()).isEqualTo(ItemState.MET);
                assertThat(result.requirement()).isEqualTo(levelOf(year, 10));
            });
            assertThat(assessment(higher, T01).find("1.1").orElseThrow().state())
                    .isEqualTo(ItemState.NOT_MET);
        }

        @Test
        void isNotAssessedWhereNoLevelIsStatedForTheYearOfItsFigure() {
            figures().report(officer, figures().entry("T01", lastYear(), "12", "100", 0));
            var version = levels("nam-thieu", levelOf(today.getYear() - 2, 10));
            assertThat(assessment(version, T01).find("1.1").orElseThrow().state())
                    .isEqualTo(ItemState.NOT_ASSESSED);
        }

        private CriteriaVersion levels(String code, Requirement... levels) {
            return GivenCriteria.ofVillages(code)
                    .with("1", computed("1.1", "ty-le-ho-ngheo", At.VILLAGE, levels))
                    .in(given, commune);
        }

        private void isOfGroup(CriteriaVersion version, String group, LocalDate from) {
            var command = new SetCommuneGroup.Command(
                    given.signedInLeader(commune), version.code(), group, from, "Quyết định mẫu");
            assertThat(inCommune(() -> given.get(SetCommuneGroup.class).handle(command)))
                    .isInstanceOf(SetCommuneGroup.Outcome.Saved.class);
        }
    }

    @Nested
    class ASetThatIsReplaced {

        @Test
        void keepsWhatWasAssessedUnderIt() {
            var former = villageSet();
            save(says(former, "1.1", ItemState.MET, 0));
            var present = GivenCriteria.ofVillages("thon-mau")
                    .from(today)
                    .with("1", "1.1")
                    .in(given, commune);

            assertThat(present.number()).isEqualTo(2);
            assertThat(assessment(present, T01).met()).isZero();
            var versions = inCommune(() -> given.get(CriteriaSets.class).listVersions("thon-mau"));
            assertThat(versions.getFirst().to()).isEqualTo(today.minusDays(1));
            assertThat(assessment(versions.getFirst(), T01).count(ItemState.MET))
                    .isEqualTo(1);
        }

        @Test
        void takesNoMoreAnswers() {
            var former = villageSet();
            GivenCriteria.ofVillages("thon-mau").from(today).with("1", "1.1").in(given, commune);
            assertThat(save(says(former, "1.1", ItemState.MET, 0)))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            outcome -> assertThat(outcome.sentence()).contains("vừa được thay"));
        }

        @Test
        void goesOnUntilTheNewOneBegins() {
            villageSet();
            GivenCriteria.ofVillages("thon-mau")
                    .from(today.plusDays(30))
                    .with("1", "1.1")
                    .in(given, commune);
            assertThat(inCommune(() -> given.get(CriteriaSets.class).find("thon-mau")))
                    .map(CriteriaVersion::number)
                    .hasValue(1);
        }

        @Test
        void isMendedInItsPlaceWhereItOnlySaysTheSameBetter() {
            var former = villageSet();
            save(says(former, "1.1", ItemState.MET, 0));
            var mended = GivenCriteria.ofVillages("thon-mau")
                    .named("Tên đúng")
                    .with("1", "1.1", "1.2")
                    .with("2", "2.1")
                    .in(given, commune);
            assertThat(mended.number()).isEqualTo(1);
            assertThat(mended.set().name()).isEqualTo("Tên đúng");
            assertThat(assessment(mended, T01).count(ItemState.MET)).isEqualTo(1);
        }

        @Test
        void isAVersionOfItsOwnWhereItAsksForSomethingElse() {
            var former = villageSet();
            save(says(former, "1.1", ItemState.MET, 0));
            assertThat(GivenCriteria.ofVillages("thon-mau")
                            .with("1", judged("1.1"))
                            .in(given, commune)
                            .number())
                    .isEqualTo(2);
        }

        @Test
        void isMendedInItsPlaceWhereAFigureTellsWhatAPersonJudged() {
            var former = villageSet();
            save(says(former, "1.1", ItemState.MET, 0));
            save(says(former, "1.2", ItemState.MET, 0));
            var mended = GivenCriteria.ofVillages("thon-mau")
                    .with("1", judged("1.1"), computed("1.2", "ty-le-ho-ngheo", 10))
                    .with("2", "2.1")
                    .in(given, commune);
            assertThat(mended.number()).isEqualTo(1);
            var assessment = assessment(mended, T01);
            assertThat(assessment.find("1.1").orElseThrow().state()).isEqualTo(ItemState.MET);
            assertThat(assessment.find("1.2").orElseThrow().state()).isEqualTo(ItemState.NOT_ASSESSED);
        }

        @Test
        void isAVersionOfItsOwnWhereTheFigureIsHeldAgainstAnotherLevel() {
            GivenCriteria.ofVillages("thon-mau")
                    .with("1", computed("1.1", "ty-le-ho-ngheo", 10), judged("1.2"))
                    .in(given, commune);
            save(says(version("thon-mau"), "1.2", ItemState.MET, 0));
            assertThat(GivenCriteria.ofVillages("thon-mau")
                            .with("1", computed("1.1", "ty-le-ho-ngheo", 20), judged("1.2"))
                            .in(given, commune)
                            .number())
                    .isEqualTo(2);
        }

        private CriteriaVersion version(String code) {
            return inCommune(() -> given.get(CriteriaSets.class).find(code)).orElseThrow();
        }

        /** Its own first day is that of the version before: else that one would never have held, and its figures be asked as of its first day. */
        @Test
        void beginsOnTheDayOfItsInstallationWhereItsOwnDayLiesNotBehindTheFormer() {
            var former = villageSet();
            save(says(former, "1.1", ItemState.MET, 0));
            for (int start = 1; start <= 2; start++) {
                GivenCriteria.ofVillages("thon-mau").with("1", judged("1.1")).in(given, commune);
            }
            var versions = inCommune(() -> given.get(CriteriaSets.class).listVersions("thon-mau"));
            assertThat(versions).extracting(CriteriaVersion::number).containsExactly(1, 2);
            assertThat(versions.getFirst().to()).isEqualTo(today.minusDays(1));
            assertThat(versions.getLast().from()).isEqualTo(today);
        }

        @Test
        void isUploadedByAnAdministrator() {
            var command = new UploadCriteria.Command(officer, "thon.yaml", Path.of("thon.yaml"));
            assertThat(inCommune(() -> given.get(UploadCriteria.class).handle(command)))
                    .isInstanceOf(UploadCriteria.Outcome.NotAllowed.class);
        }

        @Test
        void isMendedInItsPlaceWhereNobodyUsedIt() {
            villageSet();
            assertThat(GivenCriteria.ofVillages("thon-mau")
                            .with("1", judged("1.1"))
                            .in(given, commune)
                            .number())
                    .isEqualTo(1);
        }
    }

    @Nested
    class ASetThatHasEnded {

        @Test
        void isAskedAsOfItsEnd() {
            var end = LocalDate.of(today.getYear() - 2, 12, 31);
            var version = GivenCriteria.ofTheCommune("xa-cu")
                    .from(end.minusYears(4))
                    .to(end)
                    .with("1", "1.1")
                    .in(given, commune);
            assertThat(assessment(version, COMMUNE).asOf()).isEqualTo(end.plusDays(1));
            assertThat(save(says(version, "1.1", ItemState.MET, 0))).isInstanceOf(Saved.class);
        }

        @Test
        void isNotReplacedWhenItIsOver() {
            var ended = GivenCriteria.ofTheCommune("xa-cu")
                    .from(today.minusYears(4))
                    .to(today.minusDays(1));
            save(says(ended.with("1", "1.1").in(given, commune), "1.1", ItemState.MET, 0));
            var after = ended.with("2", "2.1").in(given, commune);
            assertThat(after.number()).isEqualTo(1);
            assertThat(assessment(after, COMMUNE).met()).isEqualTo(1);
        }
    }

    @Nested
    class Points {

        private final AssessedSubject product = new AssessedSubject.OfRegister(UUID.randomUUID());

        private SaveAnswer.Outcome give(String item, String points) {
            return save(new SaveAnswer.Command(
                    officer,
                    "diem",
                    1,
                    product,
                    item,
                    null,
                    new BigDecimal(points),
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    0));
        }

        private CriteriaVersion version() {
            return GivenCriteria.scored("diem", "t_no_such_product").in(given, commune);
        }

        @Test
        void addUpToABandOnceAllAreThere() {
            var version = version();
            give("A.1", "20");
            give("A.2", "10.5");
            give("B.1", "10");
            give("B.2", "9.49");
            give("C.1", "20");
            assertThat(assessment(version, product).band()).isEmpty();
            give("C.2", "0");
            assertThat(assessment(version, product).points()).isEqualByComparingTo("69.99");
            assertThat(assessment(version, product).band())
                    .map(CriteriaSet.Band::code)
                    .hasValue("3");
        }

        @Test
        void stayWithinTheirPart() {
            version();
            assertThat(give("A.1", "40.5")).isInstanceOf(Refused.class);
            assertThat(give("A.1", "30")).isInstanceOf(Saved.class);
            assertThat(give("A.2", "10.5"))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            outcome -> assertThat(outcome.sentence()).contains("nhiều nhất 40 điểm", "đã có 30"));
            assertThat(give("A.2", "10")).isInstanceOf(Saved.class);
        }
    }

    @Nested
    class AYear {

        private PlanYear.Outcome plan(@Nullable Integer year, int seen) {
            return inCommune(() ->
                    given.get(PlanYear.class).handle(new PlanYear.Command(officer, "thon-mau", T01, year, null, seen)));
        }

        @Test
        void isPlannedChangedAndTakenBack() {
            var version = villageSet();
            assertThat(plan(2028, 0)).isInstanceOf(PlanYear.Outcome.Saved.class);
            assertThat(assessment(version, T01).plannedYear()).hasValue(2028);
            assertThat(plan(2029, 0)).isInstanceOf(PlanYear.Outcome.ChangedMeanwhile.class);
            assertThat(plan(null, 1)).isInstanceOf(PlanYear.Outcome.Saved.class);
            assertThat(assessment(version, T01).plannedYear()).isEmpty();
            assertThat(inCommune(() -> given.get(ShowAssessments.class).listPlannedYears(version, T01)))
                    .hasSize(2);
        }
    }
}
