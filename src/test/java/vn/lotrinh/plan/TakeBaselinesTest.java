package vn.lotrinh.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.given.GivenFigures;
import vn.lotrinh.given.Measured;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.indicator.FigureEntry;
import vn.lotrinh.indicator.FigureKey;
import vn.lotrinh.indicator.Grade;
import vn.lotrinh.indicator.Indicators;
import vn.lotrinh.indicator.Place;
import vn.lotrinh.indicator.ReportFigures;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.kernel.Period;

/** Targets of a draft take their baselines from what a survey found about the year before the term. */
@TheApplication
class TakeBaselinesTest {

    @Autowired
    World given;

    @LocalServerPort
    int port;

    CommuneCode commune = CommuneCode.of("00000");
    UUID plan;

    @BeforeEach
    void aDraftAndASurvey() {
        commune = given.aCommuneOfVillages(1);
        plan = given.aPlan(commune).draft().id();
        poor("Điều tra thực trạng 2021-2025", 61, 200, Grade.OFFICIAL, 0);
    }

    private void poor(String source, int poor, int households, Grade grade, int seen) {
        var entry = new FigureEntry(
                new FigureKey("ty-le-ho-ngheo", Place.WHOLE_COMMUNE, Period.ofYear(2025)),
                new BigDecimal(poor),
                new BigDecimal(households),
                grade,
                source,
                seen == 0 ? null : "sửa để kiểm thử",
                null,
                seen);
        var command = new ReportFigures.Command(given.anOfficer(commune), List.of(entry));
        assertThat(given.in(commune, () -> given.get(ReportFigures.class).handle(command)))
                .isInstanceOf(ReportFigures.Outcome.Saved.class);
    }

    private TakeBaselines.Outcome take() {
        return given.in(
                commune, () -> given.get(TakeBaselines.class).handle(new TakeBaselines.Command(World.TEST, plan)));
    }

    private TargetTerms terms(String code) {
        return given.in(commune, () -> given.get(ShowPlan.class).find(plan)).orElseThrow().targets().stream()
                .map(ReviewedTarget::terms)
                .filter(terms -> terms.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withTheSourceAsAProposal() {
        var taken = (TakeBaselines.Outcome.Taken) take();
        assertThat(taken.targets()).extracting(target -> target.terms().code()).containsExactly("T2");
        assertThat(taken.without()).isEqualTo(1);
        assertThat(terms("T2").baseline().figure()).isEqualByComparingTo("30.5");
        assertThat(terms("T2").baseline().source()).startsWith("Điều tra thực trạng 2021-2025");
        assertThat(terms("T2").proposals()).contains(Proposal.BASELINE);
    }

    /** 61 of 201 are 30,348…%: rounded to 30,35 every milestone would move. */
    @Test
    void asTheyWereComputedNotAsTheyAreShown() {
        poor("Điều tra lại", 61, 201, Grade.OFFICIAL, 1);
        take();
        assertThat(terms("T2").baseline().figure().setScale(6, RoundingMode.DOWN))
                .isEqualByComparingTo("30.348258");
        assertThat(terms("T2").milestones().of(2026).orElseThrow().setScale(6, RoundingMode.DOWN))
                .isEqualByComparingTo("28.848258");
    }

    @Test
    void sayingThatTheFigureIsAnEstimateAndThatTheSeriesBreaksBehindIt() {
        poor("Ước của phòng", 60, 200, Grade.ESTIMATE, 1);
        take();
        assertThat(terms("T2").baseline().source())
                .isEqualTo(
                        "Ước của phòng (số ước); đo trước khi đứt chuỗi năm 2027 (Chuẩn nghèo đa chiều giai đoạn 2027-2030)");
    }

    @Test
    void andTheMilestonesFollow() {
        take();
        assertThat(terms("T2").milestones().of(2026).orElseThrow()).isEqualByComparingTo("29");
    }

    @Test
    void fromTheOfficialDocumentWhereThereIsOne() {
        var definition = given.in(commune, () -> given.get(Indicators.class).get("ty-le-che-phu-rung"));
        var cover = GivenFigures.of(given, commune, new Measured(definition));
        cover.issue(given.anOfficer(commune), "12/TB-KL", "2026-02-01", cover.entry("ca-xa", "2025", "74.25"));
        take();
        assertThat(terms("T1").baseline())
                .isEqualTo(new Baseline(2025, new BigDecimal("74.25"), "Hạt Kiểm lâm, số 12/TB-KL ngày 01/02/2026"));
    }

    @Test
    void onceOnly() {
        take();
        assertThat(((TakeBaselines.Outcome.Taken) take()).targets()).isEmpty();
    }

    @Test
    void notOfAPlanInForce() {
        plan = given.aPlan(commune).inForce().id();
        assertThat(take()).isInstanceOf(TakeBaselines.Outcome.NotUnderReview.class);
    }

    @Test
    void onTheReviewByAnOfficer() {
        var officer = new Visitor(port, commune).signIn(given.aPerson(commune, Role.OFFICER, Area.WHOLE_COMMUNE));
        String review = "/ke-hoach/ban/" + plan + "/ra-soat";
        assertThat(officer.get(review).body()).contains("2 chỉ tiêu chưa có số gốc");
        officer.post("/ke-hoach/ban/" + plan + "/so-goc", Map.of());
        assertThat(officer.get(review).body()).contains("Đã lấy số gốc cho 1 chỉ tiêu", "1 chỉ tiêu chưa có số gốc");
    }

    @Test
    void whereNothingIsLeftToTakeTheReviewSaysSo() {
        var definition = given.in(commune, () -> given.get(Indicators.class).get("ty-le-che-phu-rung"));
        var cover = GivenFigures.of(given, commune, new Measured(definition));
        cover.issue(given.anOfficer(commune), "12/TB-KL", "2026-02-01", cover.entry("ca-xa", "2025", "74.25"));
        take();
        var officer = new Visitor(port, commune).signIn(given.aPerson(commune, Role.OFFICER, Area.WHOLE_COMMUNE));
        String review = "/ke-hoach/ban/" + plan + "/ra-soat";
        officer.get(review);
        officer.post("/ke-hoach/ban/" + plan + "/so-goc", Map.of());
        assertThat(officer.get(review).body())
                .contains("Chỉ tiêu nào có chỉ số cũng đã có số gốc; không có gì để lấy thêm.")
                .doesNotContain("Chưa có số liệu của năm gốc");
    }
}
