package vn.lotrinh.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenFigureSheet.confirm;
import static vn.lotrinh.given.GivenFigureSheet.preview;
import static vn.lotrinh.given.GivenFigureSheet.written;
import static vn.lotrinh.given.Measured.hectaresPlanted;
import static vn.lotrinh.given.Measured.poorHouseholds;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.given.GivenFigureSheet;
import vn.lotrinh.given.GivenFigures;
import vn.lotrinh.given.Measured;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.indicator.sheets.ConfirmFigureSheet;
import vn.lotrinh.indicator.sheets.FigurePreview;
import vn.lotrinh.indicator.sheets.FigurePreview.Effect;
import vn.lotrinh.indicator.sheets.FigureSheet;
import vn.lotrinh.indicator.sheets.PreviewFigureSheet;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.trail.ShowTrail;
import vn.lotrinh.trail.TrailEntry;

/** Sheets of official figures, from the file to the value. */
@TheApplication
class OfficialFiguresTest {

    @Autowired
    World given;

    CommuneCode commune = CommuneCode.of("00000");
    SignedIn officer;
    GivenFigures planted;
    GivenFigures poor;

    @BeforeEach
    void aCommuneOfTwoVillages() {
        commune = given.aCommuneOfVillages(2);
        officer = given.anOfficer(commune);
        planted = GivenFigures.of(given, commune, hectaresPlanted().withOfficialSource("Cơ quan kiểm lâm"));
        poor = GivenFigures.of(given, commune, poorHouseholds());
    }

    private GivenFigureSheet sheet() {
        return new GivenFigureSheet(given, commune);
    }

    /** One figure of the commune, of the first quarter of 2025. */
    private FigureSheet document(String number, String issuedOn, String hectares) {
        return sheet().row("dien-tich-trong-rung", "", "2025Q1", hectares).official(number, issuedOn);
    }

    /** The same without the way through a sheet. */
    private OfficialDocument issued(String number, String issuedOn, String hectares) {
        var outcome = planted.issue(officer, number, issuedOn, planted.entry("ca-xa", "2025Q1", hectares));
        return ((PublishOfficialFigures.Outcome.Published) outcome).document();
    }

    private Value value() {
        return value("2025Q1");
    }

    private Value value(String period) {
        return given.in(
                commune,
                () -> given.get(ShowValues.class)
                        .get(
                                planted.definition(),
                                Place.WHOLE_COMMUNE,
                                Period.parse(period),
                                LocalDate.of(2026, 11, 1)));
    }

    private Derivation derivation() {
        return given.in(
                commune,
                () -> given.get(ShowDerivation.class)
                        .handle(planted.definition(), Place.WHOLE_COMMUNE, Period.parse("2025Q1")));
    }

    private static String source(Value value) {
        return Objects.requireNonNull(value.official()).source();
    }

    private static List<String> sentences(FigurePreview preview) {
        return preview.wrong().stream().map(FigurePreview.Wrong::sentence).toList();
    }

    @Nested
    class ThePreview {

        @Test
        void tellsWhatIsNewWhatReplacesWhatAndHowFarItIsFromTheCommunesOwn() {
            planted.report(officer, planted.entry("T01", "2025Q2", "10"), planted.entry("T02", "2025Q2", "5"));
            planted.issue(
                    officer,
                    "12/TB-KL",
                    "2025-05-01",
                    planted.entry("ca-xa", "2025Q1", "14"),
                    planted.entry("ca-xa", "2024Q4", "9"));
            planted.issue(officer, "20/TB-KL", "2025-09-01", planted.entry("ca-xa", "2024Q3", "8"));
            var sheet = sheet().row("dien-tich-trong-rung", "", "2025Q1", "13")
                    .row("dien-tich-trong-rung", "", "2025Q2", "14,5")
                    .row("dien-tich-trong-rung", "", "2024Q3", "7")
                    .official("15/TB-KL", "2025-08-01");
            var lines = preview(given, officer, sheet).lines();
            assertThat(lines)
                    .extracting(FigurePreview.Line::effect)
                    .containsExactly(Effect.REPLACES, Effect.NEW, Effect.KEPT_AS_HISTORY);
            assertThat(lines.get(0).present()).contains("14", "12/TB-KL");
            assertThat(lines.get(1).difference()).isEqualByComparingTo("0.5");
            assertThat(value().amount().orElseThrow()).as("nothing is written").isEqualByComparingTo("14");
        }

        @Test
        void refusesEachRowWithItsReason() {
            poor = GivenFigures.of(given, commune, poorHouseholds().withOfficialSource("Cơ quan thống kê"));
            GivenFigures.of(given, commune, Measured.healthCards());
            var preview = preview(
                    given,
                    officer,
                    sheet().row("dien-tich-trong-rung", "T01", "3/2025", "1")
                            .row("khong-co-chi-so", "", "2025", "1")
                            .row("dien-tich-trong-rung", "Thôn lạ", "2025Q1", "1")
                            .row("dien-tich-trong-rung", "", "2025Q2", "")
                            .row("dien-tich-trong-rung", "", "2025Q3", "-4")
                            .row("dien-tich-trong-rung", "", "2025Q4", "4")
                            .row("dien-tich-trong-rung", "", "quý IV/2025", "5")
                            .row("ty-le-bao-hiem-y-te", "", "2025", "", "1", "10")
                            .row("ty-le-ho-ngheo", "T01", "2025", "12,5")
                            .row("ty-le-ho-ngheo", "", "2024", "112,5")
                            .row("ty-le-ho-ngheo", "", "2023", "12,5", "30", "200")
                            .row("dien-tich-trong-rung", "", "2026Q2", "5")
                            .official("12/TB-KL", "2026-05-12"));
            assertThat(preview.lines()).extracting(FigurePreview.Line::line).containsExactly(8);
            assertThat(preview.confirmable()).isFalse();
            assertThat(sentence(preview, 3)).contains("nhập theo quý");
            assertThat(sentence(preview, 4)).contains("không có trong danh mục");
            assertThat(sentence(preview, 5)).contains("không có trong danh mục");
            assertThat(sentence(preview, 6)).contains("Thiếu số liệu");
            assertThat(sentence(preview, 7)).isEqualTo("Số liệu không thể âm.");
            assertThat(sentence(preview, 9)).contains("Dòng 8 đã ghi cùng chỉ số");
            assertThat(sentence(preview, 10)).contains("không ghi cơ quan nào công bố số chính thức");
            assertThat(sentence(preview, 11)).contains("Thiếu mẫu số");
            assertThat(sentence(preview, 12)).contains("vượt 100%");
            assertThat(sentence(preview, 13)).contains("Tử số chia mẫu số được 15,00");
            assertThat(sentence(preview, 14))
                    .isEqualTo("Văn bản ban hành ngày 12/05/2026, khi quý II/2026 chưa hết: chỉ nhận số ước;"
                            + " hãy ghi loại số liệu là “ước”.");
        }

        private static String sentence(FigurePreview preview, int line) {
            return preview.wrong().stream()
                    .filter(wrong -> wrong.line() == line)
                    .map(FigurePreview.Wrong::sentence)
                    .findFirst()
                    .orElse("");
        }

        @Test
        void saysWhichColumnIsMissing() {
            var outcome = given.in(
                    commune,
                    () -> given.get(PreviewFigureSheet.class)
                            .handle(
                                    officer,
                                    FigureSheet.reported(given.aFile(commune, "Cột;Kỳ;Số liệu\na;2025;1\n"), "")));
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            PreviewFigureSheet.Outcome.Refused.class,
                            refused -> assertThat(refused.sentence()).contains("“Chỉ số”"));
        }
    }

    @Nested
    class Confirming {

        @Test
        void makesTheFigureTheValueAndNamesItsSource() {
            written(given, officer, document("12/TB-KL", "2025-05-01", "14"));
            assertThat(value().amount().orElseThrow()).isEqualByComparingTo("14");
            assertThat(source(value())).isEqualTo("Hạt Kiểm lâm, số 12/TB-KL ngày 01/05/2025");
        }

        @Test
        void writesNothingWhileARowIsWrong() {
            var sheet = sheet().row("dien-tich-trong-rung", "", "2025Q1", "14")
                    .row("dien-tich-trong-rung", "", "2025Q2", "mười")
                    .official("12/TB-KL", "2025-05-01");
            String seen = preview(given, officer, sheet).digest();
            assertThat(confirm(given, officer, sheet, seen)).isInstanceOf(ConfirmFigureSheet.Outcome.Refused.class);
            assertThat(value().official()).isNull();
        }

        @Test
        void asksAgainWhenSomebodyElseWasFaster() {
            var sheet = document("15/TB-KL", "2025-06-01", "13");
            String seen = preview(given, officer, sheet).digest();
            issued("12/TB-KL", "2025-05-01", "14");
            assertThat(confirm(given, officer, sheet, seen))
                    .isInstanceOf(ConfirmFigureSheet.Outcome.ChangedMeanwhile.class);
        }

        /** Two officers with two documents of one day both saw that nothing was there. */
        @Test
        void isNotOverruledByWhatWasShownBeforeIt() {
            var named = Objects.requireNonNull(
                    document("15/TB-KL", "2025-05-01", "13").document());
            issued("12/TB-KL", "2025-05-01", "14");
            var late = new PublishOfficialFigures.Command(
                    officer, named, List.of(planted.entry("ca-xa", "2025Q1", "13")), Map.of());
            assertThat(given.in(
                            commune,
                            () -> given.get(PublishOfficialFigures.class).handle(late)))
                    .isInstanceOf(PublishOfficialFigures.Outcome.ChangedMeanwhile.class);
            assertThat(source(value())).contains("12/TB-KL");
        }

        @Test
        void isOfTheDocumentThatWasSeen() {
            String seen = preview(given, officer, document("12/TB-KL", "2025-05-01", "14"))
                    .digest();
            assertThat(confirm(given, officer, document("13/TB-KL", "2025-05-01", "14"), seen))
                    .isInstanceOf(ConfirmFigureSheet.Outcome.ChangedMeanwhile.class);
        }

        @Test
        void theSameDocumentTwiceChangesNothing() {
            issued("12/TB-KL", "2025-05-01", "14");
            assertThat(planted.issue(officer, "12/TB-KL", "2025-05-01", planted.entry("ca-xa", "2025Q1", "14")))
                    .isInstanceOf(PublishOfficialFigures.Outcome.DocumentRefused.class);
        }

        @Test
        void needsADocumentThatWasIssued() {
            assertThat(planted.issue(officer, " ", "2025-05-01", planted.entry("ca-xa", "2025Q1", "14")))
                    .isInstanceOf(PublishOfficialFigures.Outcome.DocumentRefused.class);
            assertThat(planted.issue(officer, "1/TB", "2199-05-01", planted.entry("ca-xa", "2025Q1", "14")))
                    .isInstanceOf(PublishOfficialFigures.Outcome.DocumentRefused.class);
        }

        @Test
        void isForOfficers() {
            var sheet = document("12/TB-KL", "2025-05-01", "14");
            for (var other : List.of(given.signedInLeader(commune), given.aVillageHead(commune, "T01"))) {
                assertThat(given.in(
                                commune,
                                () -> given.get(PreviewFigureSheet.class).handle(other, sheet)))
                        .isInstanceOf(PreviewFigureSheet.Outcome.NotAllowed.class);
                assertThat(confirm(given, other, sheet, "")).isInstanceOf(ConfirmFigureSheet.Outcome.NotAllowed.class);
                assertThat(given.in(
                                commune,
                                () -> given.get(PublishOfficialFigures.class)
                                        .handle(new PublishOfficialFigures.Command(
                                                other, Objects.requireNonNull(sheet.document()), List.of()))))
                        .isInstanceOf(PublishOfficialFigures.Outcome.NotAllowed.class);
            }
        }

        @Test
        void tellsTheTrailOfTheDocumentAndOfEachFigure() {
            var document = issued("12/TB-KL", "2025-05-01", "14");
            assertThat(trail("indicator.official_figure", "dien-tich-trong-rung/ca-xa/2025Q1"))
                    .extracting(TrailEntry::action)
                    .containsExactly("published");
            assertThat(trail("indicator.official_document", document.id().toString()))
                    .hasSize(1);
        }

        @Test
        void tellsTheTrailOfWhatIsWithdrawnAndWhatCountsAgain() {
            var earlier = issued("12/TB-KL", "2025-05-01", "14");
            var later = issued("15/TB-KL", "2025-06-01", "13");
            assertThat(withdrawn(later.id())).isEqualTo(new WithdrawDocument.Outcome.Withdrawn(1, 0));
            assertThat(withdrawn(earlier.id())).isEqualTo(new WithdrawDocument.Outcome.Withdrawn(0, 1));
            assertThat(trail("indicator.official_figure", "dien-tich-trong-rung/ca-xa/2025Q1"))
                    .extracting(TrailEntry::action)
                    .containsExactly("withdrawn", "withdrawn", "published", "published");
            assertThat(trail("indicator.official_figure", "dien-tich-trong-rung/ca-xa/2025Q1"))
                    .extracting(TrailEntry::version)
                    .doesNotHaveDuplicates();
        }

        private WithdrawDocument.Outcome withdrawn(UUID document) {
            var command = new WithdrawDocument.Command(officer, document, "Nhập nhầm xã");
            return given.in(commune, () -> given.get(WithdrawDocument.class).handle(command));
        }

        private List<TrailEntry> trail(String subject, String id) {
            return given.in(commune, () -> given.get(ShowTrail.class).listLatest(commune, subject, id, null, 10));
        }
    }

    @Nested
    class ALaterDocument {

        @BeforeEach
        void afterTheFirst() {
            issued("12/TB-KL", "2025-05-01", "14");
        }

        @Test
        void supersedesAndTheHistorySaysWhichDocumentSaidWhat() {
            issued("15/TB-KL", "2025-06-01", "13");
            assertThat(value().amount().orElseThrow()).isEqualByComparingTo("13");
            assertThat(derivation().formerOfficial())
                    .extracting(figure -> figure.document().number())
                    .containsExactly("12/TB-KL");
        }

        @Test
        void whenWithdrawnLetsTheEarlierCountAgain() {
            var later = issued("15/TB-KL", "2025-06-01", "13");
            var withdraw = new WithdrawDocument.Command(officer, later.id(), "Nhập nhầm xã");
            given.in(commune, () -> given.get(WithdrawDocument.class).handle(withdraw));
            assertThat(source(value())).contains("12/TB-KL");
            assertThat(given.in(commune, () -> given.get(WithdrawDocument.class).handle(withdraw)))
                    .isInstanceOf(WithdrawDocument.Outcome.NotThere.class);
        }

        @Test
        void thatOnlyEstimatesSupersedesNothingFirmer() {
            var entry = planted.entry("ca-xa", "2025Q1", "13");
            planted.issue(
                    officer,
                    "15/TB-KL",
                    "2025-06-01",
                    new FigureEntry(entry.key(), entry.amount(), null, Grade.ESTIMATE, entry.source(), null, null, 0));
            assertThat(source(value())).contains("12/TB-KL");

            var first = Objects.requireNonNull(value().official()).documents().getFirst();
            withdrawn(officer, first.id(), "Nhập nhầm xã");
            assertThat(source(value())).contains("15/TB-KL");
        }

        @Test
        void ofEstimatesIsKnownAsHistoryBeforeItIsImported() {
            var sheet = sheet().row("dien-tich-trong-rung", "", "2025Q1", "13", "", "", "ước")
                    .official("15/TB-KL", "2025-06-01");
            assertThat(preview(given, officer, sheet).lines())
                    .extracting(FigurePreview.Line::effect)
                    .containsExactly(Effect.KEPT_AS_HISTORY);
        }

        @Test
        void isWithdrawnWithAReasonAndByAnOfficer() {
            var id = Objects.requireNonNull(value().official())
                    .documents()
                    .getFirst()
                    .id();
            assertThat(withdrawn(officer, id, " ")).isInstanceOf(WithdrawDocument.Outcome.ReasonMissing.class);
            assertThat(withdrawn(given.signedInLeader(commune), id, "Nhầm"))
                    .isInstanceOf(WithdrawDocument.Outcome.NotAllowed.class);
        }

        private WithdrawDocument.Outcome withdrawn(SignedIn by, UUID id, String why) {
            return given.in(
                    commune, () -> given.get(WithdrawDocument.class).handle(new WithdrawDocument.Command(by, id, why)));
        }

        @Test
        void importedBeforeAnEarlierOneGoesOnCounting() {
            issued("9/TB-KL", "2025-04-10", "11");
            assertThat(source(value())).contains("12/TB-KL");
        }
    }

    @Test
    void aRollingYearIsHeldAgainstTheOneBeforeByOneSource() {
        for (int quarter = 1; quarter <= 4; quarter++) {
            for (var village : List.of("T01", "T02")) {
                planted.report(
                        officer,
                        planted.entry(village, "2024Q" + quarter, "1"),
                        planted.entry(village, "2025Q" + quarter, "2"));
            }
            planted.issue(officer, quarter + "/TB-KL", "2026-02-01", planted.entry("ca-xa", "2025Q" + quarter, "10"));
        }
        assertThat(value("2025").amount().orElseThrow()).isEqualByComparingTo("40");
        var rolling = given.in(
                        commune,
                        () -> given.get(ShowValues.class).rolling(planted.definition(), LocalDate.of(2026, 2, 15)))
                .orElseThrow();
        assertThat(((Cell.Known) rolling.cell()).amount()).isEqualByComparingTo("16");
        assertThat(((Cell.Known) rolling.yearBefore()).amount()).isEqualByComparingTo("8");
    }

    @Nested
    class Closing {

        @Test
        void takesTheOfficialFigureAndSaysSo() {
            issued("12/TB-KL", "2025-05-01", "14");
            given.in(
                    commune,
                    () -> given.get(ClosePeriod.class)
                            .handle(new ClosePeriod.Command(given.signedInLeader(commune), Period.parse("2025Q1"))));
            var closed = compared();
            assertThat(closed.then().cell())
                    .isEqualTo(new Cell.Known(value().amount().orElseThrow()));
            assertThat(closed.then().officialSource()).contains("12/TB-KL");
            assertThat(closed.since()).isNull();
        }

        @Test
        void isFollowedByABetterGradeWhenTheOfficialFigureComes() {
            planted.report(officer, planted.entry("T01", "2025Q1", "10"), planted.entry("T02", "2025Q1", "5"));
            given.in(
                    commune,
                    () -> given.get(ClosePeriod.class)
                            .handle(new ClosePeriod.Command(given.signedInLeader(commune), Period.parse("2025Q1"))));
            issued("12/TB-KL", "2025-05-01", "14");
            assertThat(compared().since()).isEqualTo(ClosedValue.Since.BETTER_GRADE);
            assertThat(compared().then().officialSource()).isNull();
        }

        private CompareWithClosed.Compared compared() {
            return given.in(
                            commune,
                            () -> given.get(CompareWithClosed.class)
                                    .find(planted.definition(), Place.WHOLE_COMMUNE, Period.parse("2025Q1")))
                    .orElseThrow();
        }
    }

    @Nested
    class ReportedFigures {

        private GivenFigureSheet survey() {
            return sheet().row("ty-le-ho-ngheo", "Cả xã", "2021", "", "70", "200", "chính thức", "Điều tra 2021")
                    .row("ty-le-ho-ngheo", "Cả xã", "năm 2022", "", "60", "200", "", "Điều tra 2022");
        }

        private Value poorIn(int year) {
            return given.in(
                    commune,
                    () -> given.get(ShowValues.class)
                            .get(
                                    poor.definition(),
                                    Place.WHOLE_COMMUNE,
                                    Period.ofYear(year),
                                    LocalDate.of(2026, 11, 1)));
        }

        @Test
        void ofASurveyComeWithAPeriodASourceAndTheirSheetAsEvidence() {
            var sheet = survey().reported();
            assertThat(written(given, officer, sheet).figures()).isEqualTo(2);
            assertThat(poorIn(2021).amount().orElseThrow()).isEqualByComparingTo("35");
            assertThat(poorIn(2021).grade()).isEqualTo(Grade.OFFICIAL);
            assertThat(poorIn(2022).grade()).isEqualTo(Grade.PRELIMINARY);
            var figure = given.in(
                            commune,
                            () -> given.get(vn.lotrinh.indicator.ReportedFigures.class)
                                    .find(poor.key("ca-xa", "2022")))
                    .orElseThrow();
            assertThat(figure.evidence()).isEqualTo(sheet.file());
            assertThat(figure.source()).isEqualTo("Điều tra 2022");
        }

        @Test
        void correctWhatIsThereAndNeedASource() {
            poor.report(officer, poor.entry("ca-xa", "2021", "80", "200", 0));
            var preview = preview(
                    given,
                    officer,
                    survey().row("ty-le-ho-ngheo", "", "2023", "", "70", "200").reported());
            assertThat(preview.lines())
                    .extracting(FigurePreview.Line::effect)
                    .containsExactly(Effect.REPLACES, Effect.NEW);
            assertThat(sentences(preview)).singleElement().asString().contains("Thiếu nguồn");
        }

        @Test
        void mayBeAPercentageOfTheCommuneWithoutItsParts() {
            var sheet = survey().row("ty-le-ho-ngheo", "", "2024", "31,25", "", "", "", "Báo cáo tổng kết");
            assertThat(written(given, officer, sheet.reported()).figures()).isEqualTo(3);
            assertThat(poorIn(2024).amount().orElseThrow()).isEqualByComparingTo("31.25");
            assertThat(poorIn(2024).denominator()).isNull();
        }

        @Test
        void withoutTheirPartsAreComparedWithTheVillagesAsTheyAreShown() {
            poor.report(officer, poor.entry("T01", "2024", "10", "40", 0), poor.entry("T02", "2024", "15", "40", 0));
            var sheet = survey().row("ty-le-ho-ngheo", "", "2024", "31,25", "", "", "", "Báo cáo tổng kết");
            assertThat(written(given, officer, sheet.reported()).figures()).isEqualTo(3);
            assertThat(differenceIn(2024)).isNull();
            poor.report(officer, poor.entry("T02", "2024", "16", "40", 1));
            assertThat(differenceIn(2024)).isNotNull();
        }

        private Derivation.@Nullable Difference differenceIn(int year) {
            return given.in(
                            commune,
                            () -> given.get(ShowDerivation.class)
                                    .handle(poor.definition(), Place.WHOLE_COMMUNE, Period.ofYear(year)))
                    .difference();
        }

        @Test
        void ofAVillageOrAboveAllNeedBothPartsOfAQuotient() {
            var preview = preview(
                    given,
                    officer,
                    survey().row("ty-le-ho-ngheo", "T01", "2024", "35", "", "", "", "Điều tra")
                            .row("ty-le-ho-ngheo", "", "2024", "135", "", "", "", "Điều tra")
                            .reported());
            assertThat(sentences(preview))
                    .satisfiesExactly(
                            village -> assertThat(village).contains("Thiếu mẫu số"),
                            commune -> assertThat(commune).contains("vượt 100%"));
        }
    }
}
