package vn.lotrinh.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.given.Browser;
import vn.lotrinh.given.GivenFigures;
import vn.lotrinh.given.GivenPlan;
import vn.lotrinh.given.Measured;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.indicator.Indicators;
import vn.lotrinh.indicator.SeriesBreak;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.plan.Baseline;
import vn.lotrinh.plan.GoalTerms;
import vn.lotrinh.plan.Milestones;
import vn.lotrinh.plan.TargetTerms;
import vn.lotrinh.reading.RateMeasure;
import vn.lotrinh.reading.TargetKind;

/**
 * A new poverty standard and a new price basis from 2027 on, in a real browser: the page of the target names the break, draws it, and tells
 * no difference, no growth and no milestone across it.
 */
@TheApplication
class BrokenSeriesTest {

    private static final String POOR = "ty-le-ho-ngheo";
    private static final String OUTPUT = "gia-tri-san-xuat-nong-lam-thuy-san";
    private static final String BEFORE_THE_BREAK = "?ngay=2027-02-01";
    private static final String BEHIND_THE_BREAK = "?ngay=2029-02-01";

    @Autowired
    World world;

    @LocalServerPort
    int port;

    CommuneCode commune = CommuneCode.of("00000");
    Browser browser;
    Page page;

    @BeforeEach
    void twoSeriesThatBreak() {
        browser = Browser.open();
        commune = world.aCommuneOfVillages(1);
        world.aPlan(commune)
                .withTarget(target("T1", "Tỷ lệ hộ nghèo", POOR, TargetKind.AVERAGE_REDUCTION, "1.5", "30"))
                .withTarget(target("T2", "Giá trị sản xuất", OUTPUT, TargetKind.AVERAGE_GROWTH, "5", "100"))
                .inForce();
        measured(POOR, new SeriesBreak(2027, "Chuẩn nghèo 2027-2030", "NĐ 351/2025/NĐ-CP"), "30", "28.4", "41", "37");
        measured(OUTPUT, new SeriesBreak(2027, "Giá so sánh năm 2026", "TT 9/2026/TT-BTC"), "100", "106", "310", "331");
        var leader = world.aPerson(commune, Role.LEADER, Area.WHOLE_COMMUNE);
        page = browser.signedIn(at(""), leader.signInName(), World.PASSWORD, 1366, 768);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private static TargetTerms target(
            String code, String name, String indicator, TargetKind kind, String value, String baseline) {
        return new TargetTerms(
                code,
                name,
                "II.2",
                indicator,
                new GoalTerms(kind, new BigDecimal(value), "%", 2030, false, RateMeasure.POINTS, null, null),
                GivenPlan.OWNER,
                new Baseline(2025, new BigDecimal(baseline), "Điều tra mẫu"),
                Milestones.none(),
                Set.of());
    }

    /** Of 2025 and the years behind it; nobody could enter them yet. */
    private void measured(String code, SeriesBreak at, String... amounts) {
        var definition = world.in(commune, () -> world.get(Indicators.class).get(code));
        GivenFigures.of(
                world,
                commune,
                new Measured(definition.with(List.of())).ofTheWholeCommune().withBreak(at));
        for (int n = 0; n < amounts.length; n++) {
            int year = 2025 + n;
            world.ownersJdbc()
                    .sql("""
                    INSERT INTO indicator.reported_figure
                           (commune, indicator, place, period, period_from, period_to, amount, denominator, grade, source, version,
                            entered_by, entered_at)
                    VALUES (:commune, :code, 'ca-xa', :period, :from, :to, :amount, :denominator, 'PRELIMINARY', 'Báo cáo mẫu', 1,
                            'program:test', now())
                    """)
                    .param("commune", commune.code())
                    .param("code", code)
                    .param("period", Integer.toString(year))
                    .param("from", LocalDate.of(year, 1, 1))
                    .param("to", LocalDate.of(year, 12, 31))
                    .param("amount", new BigDecimal(amounts[n]))
                    .param("denominator", definition.ratio() == null ? null : BigDecimal.valueOf(100))
                    .update();
        }
    }

    private String at(String path) {
        return "http://localhost:" + port + "/xa/" + commune + path;
    }

    private void open(String target, String day) {
        page.navigate(at("/chi-tieu/" + target + day));
    }

    /** The cells of a year in the history: figure, milestone, change. */
    private List<String> history(int year) {
        return page
                .locator("section:has(h2:text('Lịch sử số liệu')) tbody tr:has(th:text-is('" + year + "')) td")
                .allInnerTexts()
                .stream()
                .map(String::strip)
                .toList();
    }

    /** Named in the drawing and beside it. */
    private void seesTheBreakNamed(String name, String source) {
        Locator words = page.locator("svg .break-words");
        assertThat(words.filter(new Locator.FilterOptions().setHasText(name)).first())
                .isVisible();
        assertThat(words.filter(new Locator.FilterOptions().setHasText(source)).first())
                .isVisible();
        assertThat(page.locator("p.note").first()).containsText("Đứt chuỗi từ năm 2027: " + name + " (" + source + ")");
    }

    /** No line of figures lies on both sides of the gutter. */
    private void seesNoLineAcrossIt() {
        var across = page.evaluate("""
                () => {
                    const drawing = document.querySelector('svg:has(.break-words)');
                    const box = element => element.getBoundingClientRect();
                    const gutter = box(drawing.querySelector('.break'));
                    const middle = gutter.left + gutter.width / 2;
                    return [...drawing.querySelectorAll('.found, .band, .tread, .edge')]
                        .filter(line => box(line).left < middle - 1 && box(line).right > middle + 1).length;
                }""");
        assertThat(across).isEqualTo(0);
        assertThat(page.locator("svg:has(.break-words) .found").count())
                .as("the years before, and those behind")
                .isEqualTo(2);
    }

    @Test
    void aNewPovertyStandardIsNamedDrawnAndNotCrossed() {
        open("T1", BEHIND_THE_BREAK);
        seesTheBreakNamed("Chuẩn nghèo 2027-2030", "NĐ 351/2025/NĐ-CP");
        seesNoLineAcrossIt();
        assertThat(history(2027)).element(2).isEqualTo("đứt chuỗi");
        assertThat(history(2028)).element(2).isEqualTo("−4,00");
        assertThat(history(2026)).element(1).isEqualTo("28,50");
        assertThat(history(2027)).element(1).as("it asks for nothing").isEqualTo("");
        assertThat(history(2028)).element(1).as("41 + (30 - 28,4) - 2 x 1,5").isEqualTo("39,60");
        assertThat(page.locator("main")).not().containsText("+12,60");
        assertThat(page.locator("p.note").first()).containsText("Thay đổi 2026-2027 không tính");
        assertThat(page.locator(".head")).containsText("Đúng tiến độ");
    }

    @Test
    void aNewPriceBasisIsNamedDrawnAndNotCrossed() {
        open("T2", BEHIND_THE_BREAK);
        seesTheBreakNamed("Giá so sánh năm 2026", "TT 9/2026/TT-BTC");
        seesNoLineAcrossIt();
        assertThat(history(2027)).element(2).isEqualTo("đứt chuỗi");
        assertThat(history(2028)).element(2).isEqualTo("+21,0");
        assertThat(history(2028)).element(1).isEqualTo("");
        assertThat(page.locator("main")).not().containsText("49,0"); // ((331 / 100)^(1/3) - 1) x 100
        assertThat(page.locator(".facts .second.none")).hasText("–");
    }

    @Test
    void beforeItNoPaceLeadsAcross() {
        open("T1", BEFORE_THE_BREAK);
        seesTheBreakNamed("Chuẩn nghèo 2027-2030", "NĐ 351/2025/NĐ-CP");
        assertThat(page.locator(".head")).containsText("Đúng tiến độ");
        assertThat(page.locator("main")).not().containsText("Nhịp cần từ nay");
        assertThat(history(2026)).element(2).isEqualTo("−1,60");
    }
}
