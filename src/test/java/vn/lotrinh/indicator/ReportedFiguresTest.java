package vn.lotrinh.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.lotrinh.given.Measured.hectaresPlanted;
import static vn.lotrinh.given.Measured.poorHouseholds;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.given.GivenFigures;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.indicator.ReportFigures.Outcome.ChangedMeanwhile;
import vn.lotrinh.indicator.ReportFigures.Outcome.NotAllowed;
import vn.lotrinh.indicator.ReportFigures.Outcome.Refused;
import vn.lotrinh.indicator.ReportFigures.Outcome.Saved;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.registry.MergeVillages;
import vn.lotrinh.trail.ShowTrail;
import vn.lotrinh.trail.TrailEntry;

@TheApplication
class ReportedFiguresTest {

    @Autowired
    World given;

    CommuneCode commune = CommuneCode.of("00000");
    SignedIn officer;
    SignedIn head;
    GivenFigures poor;
    GivenFigures planted;

    @BeforeEach
    void aCommuneOfThreeVillages() {
        commune = given.aCommuneOfVillages(3);
        officer = given.anOfficer(commune);
        head = given.aVillageHead(commune, "T01");
        poor = GivenFigures.of(given, commune, poorHouseholds());
        planted = GivenFigures.of(given, commune, hectaresPlanted());
    }

    private Value value(GivenFigures figures, String place, String period) {
        return given.in(
                commune,
                () -> given.get(ShowValues.class)
                        .get(
                                figures.definition(),
                                Place.of(place),
                                Period.parse(period),
                                LocalDate.now(given.get(Clock.class))));
    }

    private Derivation derivation(GivenFigures figures, String place, String period) {
        return given.in(
                commune,
                () -> given.get(ShowDerivation.class)
                        .handle(figures.definition(), Place.of(place), Period.parse(period)));
    }

    private List<TrailEntry> trail(FigureKey key) {
        return given.in(
                commune,
                () -> given.get(ShowTrail.class).listLatest(commune, "indicator.figure", key.toString(), null, 10));
    }

    private static String sentence(ReportFigures.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).refusals().getFirst().sentence();
    }

    @Nested
    class ASheetOfFigures {

        @Test
        void isSavedWholeAndMakesTheCommunesValue() {
            var outcome = poor.report(
                    officer,
                    poor.entry("T01", "2025", "10", "20", 0),
                    poor.entry("T02", "2025", "10", "80", 0),
                    poor.entry("T03", "2025", "10", "100", 0));
            assertThat(outcome).isInstanceOf(Saved.class);
            assertThat(value(poor, "ca-xa", "2025").cell())
                    .isInstanceOfSatisfying(
                            Cell.Known.class,
                            known -> assertThat(known.amount()).isEqualByComparingTo("15"));
            assertThat(value(poor, "ca-xa", "2025").completeness()).hasToString("3/3");
        }

        @Test
        void withOneWrongCellSavesNothing() {
            var outcome = poor.report(
                    officer, poor.entry("T01", "2025", "10", "20", 0), poor.entry("T02", "2025", "90", "80", 0));
            assertThat(sentence(outcome)).isEqualTo("Tử số 90 lớn hơn mẫu số 80: tỷ lệ vượt 100%.");
            assertThat(value(poor, "T01", "2025").cell()).isEqualTo(new Cell.NoData());
        }

        @Test
        void namesEveryWrongCell() {
            var outcome = poor.report(
                    officer, poor.entry("T09", "2025", "1", "20", 0), poor.entry("T02", "2025", "90", "80", 0));
            assertThat(((Refused) outcome).refusals())
                    .extracting(ReportFigures.Refusal::field)
                    .containsExactly(ReportFigures.Field.PLACE, ReportFigures.Field.AMOUNT);
        }

        @Test
        void thatNamesACellTwiceIsRefused() {
            var outcome = poor.report(
                    officer, poor.entry("T01", "2025", "1", "20", 0), poor.entry("T01", "2025", "2", "20", 0));
            assertThat(sentence(outcome)).contains("hai lần");
        }

        @Test
        void savedTwiceChangesNothing() {
            var entry = poor.entry("T01", "2025", "10.0", "20", 0);
            poor.report(officer, entry);
            var again = (Saved) poor.report(officer, entry);
            assertThat(again.figures()).extracting(ReportedFigure::version).containsExactly(1);
            assertThat(trail(entry.key())).hasSize(1);
        }
    }

    @Nested
    class ACellIsRefused {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                T09|     2025|       1|  10|  Xã không có thôn mã “T09”; hãy chọn lại thôn.
                T01|     2025Q1|     1|  10|  Chỉ số này nhập theo năm hoặc kỳ dài hơn gồm trọn các kỳ ấy, không nhập cho quý I/2025.
                T01|     2025@ND09|  1|  10|  Chỉ số này nhập theo năm hoặc kỳ dài hơn gồm trọn các kỳ ấy, không nhập cho năm 2025 (kỳ báo cáo).
                T01|     2099|       1|  10|  Chưa đến kỳ: năm 2099 bắt đầu từ 01/01/2099.
                T01|     2025|      -1|  10|  Số liệu không thể âm.
                T01|     2025|       1|   0|  Mẫu số phải lớn hơn 0; nếu không có gì để tính, hãy báo “Không phát sinh”.
                T01|     2025|       1|    |  Thiếu mẫu số: Tổng số hộ.
                ca-xa|   2025|      38|    |  Thiếu mẫu số: Tổng số hộ.
                T01|     2025|      11|  10|  Tử số 11 lớn hơn mẫu số 10: tỷ lệ vượt 100%.
                """)
        void withASentence(String place, String period, String amount, String denominator, String sentence) {
            assertThat(sentence(poor.report(officer, poor.entry(place, period, amount, denominator, 0))))
                    .isEqualTo(sentence);
        }

        @Test
        void withoutASource() {
            var entry = new FigureEntry(
                    poor.key("T01", "2025"), BigDecimal.ONE, BigDecimal.TEN, Grade.OFFICIAL, "  ", null, null, 0);
            assertThat(sentence(poor.report(officer, entry))).startsWith("Thiếu nguồn");
        }

        @Test
        void asAFinalFigureOfAYearThatRuns() {
            String year = Integer.toString(LocalDate.now(given.get(Clock.class)).getYear());
            assertThat(sentence(poor.report(officer, poor.entry("T01", year, "1", "10", 0))))
                    .isEqualTo("Chưa hết năm " + year + ": chỉ nhập được số ước.");
        }

        @Test
        void withADenominatorWhereThereIsNone() {
            assertThat(sentence(planted.report(officer, planted.entry("T01", "2025Q1", "1", "10", 0))))
                    .isEqualTo("Chỉ số này là một số, không có mẫu số.");
        }

        @Test
        void belowTheLevelAtWhichItIsMeasured() {
            var income = GivenFigures.of(given, commune, hectaresPlanted().ofTheWholeCommune());
            assertThat(sentence(income.report(officer, income.entry("T01", "2025Q1", "1"))))
                    .isEqualTo("Chỉ số này chỉ có số liệu của cả xã, không nhập theo thôn.");
        }
    }

    @Nested
    class AVillageHead {

        @Test
        void entersForTheOwnVillageAndItCountsOnceSubmitted() {
            assertThat(planted.report(head, planted.entry("T01", "2025Q1", "2")))
                    .isInstanceOf(Saved.class);
            assertThat(value(planted, "ca-xa", "2025Q1").completeness()).hasToString("0/3");
            assertThat(planted.submit(head, "T01", "2025Q1", Submission.Kind.COMPLETE))
                    .isInstanceOf(SubmitFigures.Outcome.Submitted.class);
            assertThat(value(planted, "ca-xa", "2025Q1").completeness()).hasToString("1/3");
        }

        @Test
        void doesNotEnterForAnother() {
            assertThat(planted.report(head, planted.entry("T02", "2025Q1", "2")))
                    .isEqualTo(new NotAllowed("Trưởng thôn chỉ nhập số liệu của thôn mình."));
            assertThat(planted.report(head, planted.entry("toan-xa", "2025Q1", "2")))
                    .isInstanceOf(NotAllowed.class);
        }

        @Test
        void doesNotEnterWhatIsMeasuredInTheWholeCommune() {
            var income = GivenFigures.of(given, commune, hectaresPlanted().ofTheWholeCommune());
            assertThat(income.report(head, income.entry("ca-xa", "2025Q1", "2")))
                    .isInstanceOf(NotAllowed.class);
        }

        @Test
        void isNotSubmittedByAnOfficerWhoOnlySavesTheSheetAgain() {
            planted.report(head, planted.entry("T01", "2025Q1", "2"));
            planted.report(officer, planted.entry("T01", "2025Q1", "2"));
            assertThat(value(planted, "ca-xa", "2025Q1").completeness()).hasToString("0/3");
        }
    }

    @Test
    void nobodyElseEnters() {
        var leader = World.signedIn(
                given.aPerson(commune, Role.LEADER, Area.WHOLE_COMMUNE), Role.LEADER, Area.WHOLE_COMMUNE);
        assertThat(planted.report(leader, planted.entry("T01", "2025Q1", "2")))
                .isEqualTo(new NotAllowed("Nhập số liệu là việc của cán bộ chuyên môn và trưởng thôn."));
        assertThat(planted.submit(leader, "T01", "2025Q1", Submission.Kind.NOTHING))
                .isInstanceOf(SubmitFigures.Outcome.NotAllowed.class);
    }

    @Nested
    class Submitting {

        @Test
        void nothingCountsAsNoughtAndAsComplete() {
            planted.report(officer, planted.entry("T01", "2025Q1", "2"), planted.entry("T02", "2025Q1", "3"));
            planted.submit(officer, "T03", "2025Q1", Submission.Kind.NOTHING);
            assertThat(value(planted, "ca-xa", "2025Q1").cell())
                    .isInstanceOfSatisfying(
                            Cell.Known.class,
                            known -> assertThat(known.amount()).isEqualByComparingTo("5"));
            assertThat(value(planted, "ca-xa", "2025Q1").completeness().full()).isTrue();
        }

        @Test
        void completeNeedsSomethingThatIsEntered() {
            assertThat(planted.submit(head, "T01", "2025Q1", Submission.Kind.COMPLETE))
                    .isEqualTo(new SubmitFigures.Outcome.Refused(
                            "Chưa có số nào cho quý I/2025; hãy nhập trước, hoặc báo “Không phát sinh”."));
        }

        @Test
        void nothingNeedsThatNothingIsEntered() {
            planted.report(head, planted.entry("T01", "2025Q1", "2"));
            assertThat(planted.submit(head, "T01", "2025Q1", Submission.Kind.NOTHING))
                    .isEqualTo(new SubmitFigures.Outcome.Refused(
                            "Đã có số cho quý I/2025 nên không thể báo “Không phát sinh”."));
        }

        @Test
        void nothingWaitsForTheEndOfThePeriod() {
            assertThat(planted.submit(head, "T01", "2099Q1", Submission.Kind.NOTHING))
                    .isEqualTo(new SubmitFigures.Outcome.Refused(
                            "Chưa hết quý I/2099 nên chưa báo được “Không phát sinh”."));
        }

        @Test
        void nothingIsTakenBackBeforeAFigureIsEntered() {
            planted.submit(head, "T01", "2025Q1", Submission.Kind.NOTHING);
            assertThat(sentence(planted.report(head, planted.entry("T01", "2025Q1", "2"))))
                    .contains("hãy rút lại trước khi nhập số");
            given.in(
                    commune,
                    () -> given.get(WithdrawSubmission.class)
                            .handle(new WithdrawSubmission.Command(
                                    head, planted.definition().code(), "T01", Period.parse("2025Q1"))));
            assertThat(planted.report(head, planted.entry("T01", "2025Q1", "2")))
                    .isInstanceOf(Saved.class);
        }

        @Test
        void saidTwiceIsSaidOnce() {
            var first = planted.submit(head, "T01", "2025Q1", Submission.Kind.NOTHING);
            assertThat(planted.submit(head, "T01", "2025Q1", Submission.Kind.NOTHING))
                    .isEqualTo(first);
        }
    }

    @Nested
    class AVillageThatWentInAugust {

        @BeforeEach
        void intoTheSecond() {
            var command = new MergeVillages.Command(
                    given.signedInLeader(commune), "T01", "T02", LocalDate.parse("2025-08-15"), "Nghị quyết 12", false);
            assertThat(given.in(commune, () -> given.get(MergeVillages.class).handle(command)))
                    .isInstanceOf(MergeVillages.Outcome.Merged.class);
        }

        private static final String REFUSAL = "Thôn mẫu 01 đã sáp nhập vào Thôn mẫu 02 từ ngày 15/08/2025; hãy chọn"
                + " Thôn mẫu 02 cho thời gian từ ngày đó.";

        @Test
        void reportsWhatEndedBefore() {
            assertThat(planted.report(officer, planted.entry("T01", "2025Q2", "1", null, 0)))
                    .isInstanceOf(Saved.class);
        }

        @Test
        void reportsNothingAboutTheQuarterInWhichItWent() {
            assertThat(sentence(planted.report(officer, planted.entry("T01", "2025Q3", "1", null, 0))))
                    .isEqualTo(REFUSAL);
            assertThat(planted.submit(officer, "T01", "2025Q3", Submission.Kind.NOTHING))
                    .isEqualTo(new SubmitFigures.Outcome.Refused(REFUSAL));
        }

        @Test
        void standsOnTheSheetWithTheQuartersThatItIsAskedAbout() {
            var states = given
                    .in(commune, () -> given.get(ShowEntrySheet.class).handle(officer, planted.definition(), 2025))
                    .rows()
                    .getFirst()
                    .slots()
                    .stream()
                    .map(EntrySheet.Slot::state);
            assertThat(states)
                    .containsExactly(
                            EntryState.MISSING,
                            EntryState.MISSING,
                            EntryState.NOT_ASKED,
                            EntryState.NOT_ASKED,
                            EntryState.NOT_ASKED);
        }

        @Test
        void makesTheOneThatItWentIntoSayAgainThatItsQuarterIsComplete() {
            planted.report(
                    officer,
                    planted.entry("T02", "2025Q2", "1", null, 0),
                    planted.entry("T02", "2025Q3", "2", null, 0));
            var command = new MergeVillages.Command(
                    given.signedInLeader(commune), "T03", "T02", LocalDate.parse("2025-08-20"), "Nghị quyết 13", false);
            given.in(commune, () -> given.get(MergeVillages.class).handle(command));
            assertThat(value(planted, "ca-xa", "2025Q3").completeness()).hasToString("0/1");
            assertThat(states(2025, "T02")).startsWith(EntryState.MISSING, EntryState.SUBMITTED, EntryState.ENTERED);
        }

        @Test
        void isNotAskedAboutTheYearInWhichItWent() {
            var branch = derivation(poor, "ca-xa", "2025").branches().getFirst();
            assertThat(branch.state()).isEqualTo(EntryState.NOT_ASKED);
            assertThat(branch.cell()).isEqualTo(new Cell.NotApplicable());
        }

        private List<EntryState> states(int year, String village) {
            var sheet = given.in(
                    commune, () -> given.get(ShowEntrySheet.class).handle(officer, planted.definition(), year));
            return sheet.rows().stream()
                    .filter(row -> row.place().code().equals(village))
                    .flatMap(row -> row.slots().stream())
                    .map(EntrySheet.Slot::state)
                    .toList();
        }

        @Test
        void isNotOnTheSheetOfTheNextYear() {
            var places = given
                    .in(commune, () -> given.get(ShowEntrySheet.class).handle(officer, planted.definition(), 2026))
                    .rows()
                    .stream()
                    .map(row -> row.place().code());
            assertThat(places).doesNotContain("T01").contains("T02");
        }

        @Test
        void isNotInTheDerivationOfTheNextYear() {
            assertThat(derivation(planted, "ca-xa", "2026").branches())
                    .extracting(branch -> branch.place().code())
                    .containsExactly("T02", "T03");
            assertThat(derivation(planted, "ca-xa", "2025").branches())
                    .extracting(branch -> branch.place().code())
                    .containsExactly("T01", "T02", "T03");
        }
    }

    @Nested
    class TwoPeopleAtOneCell {

        @Test
        void theSecondSeesWhatTheFirstSaved() {
            planted.report(officer, planted.entry("T01", "2025Q1", "2"));
            var outcome = planted.report(officer, planted.entry("T01", "2025Q1", "3"));
            assertThat(outcome).isInstanceOf(ChangedMeanwhile.class);
            var conflict = ((ChangedMeanwhile) outcome).conflicts().getFirst();
            assertThat(conflict.mine().amount()).isEqualByComparingTo("3");
            assertThat(conflict.theirs()).isNotNull();
            assertThat(value(planted, "T01", "2025Q1").cell())
                    .isInstanceOfSatisfying(
                            Cell.Known.class,
                            known -> assertThat(known.amount()).isEqualByComparingTo("2"));
        }

        @Test
        void whoHasSeenItCorrectsItAndTheFormerVersionIsKept() {
            planted.report(officer, planted.entry("T01", "2025Q1", "2"));
            var saved = (Saved) planted.report(officer, planted.entry("T01", "2025Q1", "3", null, 1));
            assertThat(saved.figures().getFirst().version()).isEqualTo(2);
            assertThat(derivation(planted, "T01", "2025Q1").history())
                    .singleElement()
                    .satisfies(former -> {
                        assertThat(former.figure().amount()).isEqualByComparingTo("2");
                        assertThat(former.removedBecause()).isNull();
                    });
        }

        @Test
        void atTheSameMomentOneOfThemIsTold() throws InterruptedException {
            var start = new CountDownLatch(1);
            try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
                var outcomes = List.of("4", "5", "6", "7").stream()
                        .map(amount -> people.submit(() -> {
                            start.await();
                            return planted.report(officer, planted.entry("T01", "2025Q1", amount));
                        }))
                        .toList();
                start.countDown();
                assertThat(outcomes)
                        .extracting(Future::get)
                        .filteredOn(Saved.class::isInstance)
                        .hasSize(1);
            }
            assertThat(trail(planted.key("T01", "2025Q1"))).hasSize(1);
        }
    }

    @Nested
    class RemovingAFigure {

        private RemoveFigure.Outcome remove(SignedIn by, int seen, String reason) {
            return given.in(
                    commune,
                    () -> given.get(RemoveFigure.class)
                            .handle(new RemoveFigure.Command(by, planted.key("T01", "2025Q1"), seen, reason)));
        }

        @Test
        void needsAReasonAndKeepsWhatItSaid() {
            planted.report(officer, planted.entry("T01", "2025Q1", "2"));
            assertThat(remove(officer, 1, " ")).isEqualTo(new RemoveFigure.Outcome.ReasonMissing());
            assertThat(remove(officer, 1, "Nhập nhầm thôn")).isInstanceOf(RemoveFigure.Outcome.Removed.class);
            assertThat(value(planted, "T01", "2025Q1").cell()).isEqualTo(new Cell.NoData());
            assertThat(value(planted, "ca-xa", "2025Q1").completeness()).hasToString("0/3");
            assertThat(derivation(planted, "T01", "2025Q1").history())
                    .extracting(FormerFigure::removedBecause)
                    .containsExactly("Nhập nhầm thôn");
        }

        @Test
        void isUndoneByEnteringItAgainUnderTheNextVersion() {
            planted.report(officer, planted.entry("T01", "2025Q1", "2"));
            remove(officer, 1, "Nhập nhầm thôn");
            var saved = (Saved) planted.report(officer, planted.entry("T01", "2025Q1", "2"));
            assertThat(saved.figures().getFirst().version()).isEqualTo(2);
        }

        @Test
        void isRefusedForAVersionThatWasNotSeen() {
            planted.report(officer, planted.entry("T01", "2025Q1", "2"));
            planted.report(officer, planted.entry("T01", "2025Q1", "3", null, 1));
            assertThat(remove(officer, 1, "Nhập nhầm")).isInstanceOf(RemoveFigure.Outcome.ChangedMeanwhile.class);
        }

        @Test
        void isNotForOthers() {
            planted.report(officer, planted.entry("T01", "2025Q1", "2"));
            assertThat(remove(given.aVillageHead(commune, "T02"), 1, "Không phải thôn tôi"))
                    .isInstanceOf(RemoveFigure.Outcome.NotAllowed.class);
        }
    }

    @Nested
    class TheTrail {

        @Test
        void isToldOfEachChange() {
            planted.report(officer, planted.entry("T01", "2025Q1", "2"));
            planted.report(officer, planted.entry("T01", "2025Q1", "3", null, 1));
            given.in(
                    commune,
                    () -> given.get(RemoveFigure.class)
                            .handle(new RemoveFigure.Command(officer, planted.key("T01", "2025Q1"), 2, "Nhầm")));
            assertThat(trail(planted.key("T01", "2025Q1")))
                    .extracting(TrailEntry::action, TrailEntry::version)
                    .containsExactly(tuple("removed", 2), tuple("corrected", 2), tuple("reported", 1));
        }

        @Test
        void isToldOfASubmission() {
            planted.submit(head, "T01", "2025Q1", Submission.Kind.NOTHING);
            assertThat(given.in(
                            commune,
                            () -> given.get(ShowTrail.class)
                                    .listLatest(
                                            commune,
                                            "indicator.submission",
                                            planted.key("T01", "2025Q1").toString(),
                                            null,
                                            10)))
                    .extracting(TrailEntry::action)
                    .containsExactly("submitted");
        }
    }

    @Nested
    class TheDerivation {

        @Test
        void leadsToTheRowsOfEachVillage() {
            poor.report(
                    officer,
                    poor.entry("T01", "2025", "10", "20", 0),
                    poor.entry("T02", "2025", "10", "80", 0),
                    poor.entry("T03", "2025", "10", "100", 0));
            var derivation = derivation(poor, "ca-xa", "2025");
            assertThat(derivation.numbers()).isEqualTo("30 hộ : 200 hộ × 100 = 15,00%");
            assertThat(derivation.basis()).isEqualTo(Derivation.Basis.VILLAGES);
            assertThat(derivation.branches())
                    .extracting(Derivation.Branch::name, Derivation.Branch::state)
                    .containsExactly(
                            tuple("Thôn mẫu 01", EntryState.SUBMITTED),
                            tuple("Thôn mẫu 02", EntryState.SUBMITTED),
                            tuple("Thôn mẫu 03", EntryState.SUBMITTED));
            assertThat(derivation.branches().getFirst().figures())
                    .extracting(ReportedFigure::source)
                    .containsExactly("Biên bản mẫu 14/BB");
        }

        @Test
        void tellsOfATotalThatSaysSomethingElse() {
            poor.report(
                    officer,
                    poor.entry("T01", "2025", "10", "20", 0),
                    poor.entry("T02", "2025", "10", "80", 0),
                    poor.entry("T03", "2025", "10", "100", 0),
                    poor.entry("ca-xa", "2025", "31", "200", 0));
            var difference = derivation(poor, "ca-xa", "2025").difference();
            assertThat(difference).isNotNull();
            assertThat(((Cell.Known) difference.own()).amount()).isEqualByComparingTo("15.5");
        }

        @Test
        void saysWhenAVillageIsMissing() {
            poor.report(officer, poor.entry("T01", "2025", "10", "20", 0));
            var derivation = derivation(poor, "ca-xa", "2025");
            assertThat(derivation.value().cell()).isEqualTo(new Cell.NotEnough(1, 3));
            assertThat(derivation.branches())
                    .extracting(Derivation.Branch::state)
                    .containsExactly(EntryState.SUBMITTED, EntryState.MISSING, EntryState.MISSING);
        }
    }

    @Nested
    class Series {

        @Test
        void ofWholeYearsComeForEveryIndicatorAtOnce() {
            poor.report(officer, poor.entry("ca-xa", "2023", "30", "200", 0));
            var yearly = given.in(commune, () -> given.get(ShowValues.class).yearly(LocalDate.parse("2026-11-24")));
            assertThat(yearly).containsOnlyKeys("ty-le-ho-ngheo", "dien-tich-trong-rung");
            assertThat(yearly.get("ty-le-ho-ngheo").byYear()).containsOnlyKeys(2023, 2024, 2025, 2026);
            assertThat(yearly.get("ty-le-ho-ngheo").byYear().get(2026).cell()).isEqualTo(new Cell.NotDue());
            assertThat(yearly.get("dien-tich-trong-rung").byYear()).containsOnlyKeys(2025, 2026);
        }

        @Test
        void ofTheLastTwelveMonthsStandAgainstTheTwelveBefore() {
            var forest = GivenFigures.of(given, commune, hectaresPlanted().ofTheWholeCommune());
            for (int year = 2024; year <= 2025; year++) {
                for (int quarter = 1; quarter <= 4; quarter++) {
                    forest.report(officer, forest.entry("ca-xa", year + "Q" + quarter, Integer.toString(quarter)));
                }
            }
            forest.report(officer, forest.entry("ca-xa", "2026Q1", "5"));
            var rolling = given.in(
                            commune,
                            () -> given.get(ShowValues.class)
                                    .rolling(forest.definition(), LocalDate.parse("2026-11-24")))
                    .orElseThrow();
            assertThat(rolling.from()).isEqualTo("2025-04-01");
            assertThat(rolling.to()).isEqualTo("2026-03-31");
            assertThat(((Cell.Known) rolling.cell()).amount()).isEqualByComparingTo("14");
            assertThat(((Cell.Known) rolling.yearBefore()).amount()).isEqualByComparingTo("10");
            assertThat(rolling.comparable()).isTrue();
        }

        @Test
        void acrossABreakAreNotComparable() {
            var forest = GivenFigures.of(given, commune, hectaresPlanted().withBreakIn(2026));
            var rolling = given.in(
                            commune,
                            () -> given.get(ShowValues.class)
                                    .rolling(forest.definition(), LocalDate.parse("2026-11-24")))
                    .orElseThrow();
            assertThat(rolling.comparable()).isFalse();
        }
    }

    @Test
    void anotherCommuneSeesNothing() {
        poor.report(officer, poor.entry("ca-xa", "2023", "30", "200", 0));
        var neighbour = given.aCommune();
        assertThat(given.in(neighbour, () -> given.get(Indicators.class).list()))
                .isEmpty();
        GivenFigures.of(given, neighbour, poorHouseholds());
        assertThat(given.in(
                                neighbour,
                                () -> given.get(ShowValues.class)
                                        .get(
                                                poor.definition(),
                                                Place.WHOLE_COMMUNE,
                                                Period.ofYear(2023),
                                                LocalDate.parse("2026-11-24")))
                        .cell())
                .isEqualTo(new Cell.NoData());
    }
}
