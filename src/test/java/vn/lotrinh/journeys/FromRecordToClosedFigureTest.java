package vn.lotrinh.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.lotrinh.given.GivenRecords.list;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.given.Accessibility;
import vn.lotrinh.given.Browser;
import vn.lotrinh.given.GivenFigures;
import vn.lotrinh.given.GivenPlan;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.Measured;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.plan.GoalTerms;
import vn.lotrinh.plan.Milestones;
import vn.lotrinh.plan.TargetTerms;
import vn.lotrinh.reading.TargetKind;
import vn.lotrinh.registry.FieldType;

/**
 * The way of a figure that comes from records, in a real browser: an officer filters a register and keeps the view, adds a record, meets an
 * error and mends it, takes over a colleague's untidy sheet, sees the figure change, follows it down to the record, corrects the past; a
 * leader closes the quarter, and what is corrected afterwards stands beside what was closed.
 */
@TheApplication
class FromRecordToClosedFigureTest {

    private static final String REGISTER = "/so-bo/t_way_planting";
    private static final String FIGURE = "dien-tich-trong-rung";
    private static final String FORMULA = "sum(t_way_planting.area where kind = \"moi\")";

    @Autowired
    World world;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    CommuneCode commune;
    World.Somebody officer;
    World.Somebody leader;

    @BeforeEach
    void aRegisterAndAFigureThatIsCountedFromIt() {
        commune = world.aCommuneOfVillages(3);
        officer = world.aPerson(commune, Role.OFFICER, Area.WHOLE_COMMUNE);
        leader = world.aPerson(commune, Role.LEADER, Area.WHOLE_COMMUNE);
        world.aPlan(commune)
                .prepare()
                .withTarget(new TargetTerms(
                        "T1",
                        "Diện tích trồng rừng",
                        "II.2",
                        FIGURE,
                        new GoalTerms(TargetKind.TOTAL, BigDecimal.valueOf(100), "ha", 2030, false, null, null, null),
                        GivenPlan.OWNER,
                        null,
                        Milestones.none(),
                        Set.of()))
                .inForce();
        new GivenRecords(world)
                .registers(
                        List.of(list("way_kinds", "moi", "lai")),
                        GivenRegister.event("t_way_planting", "đợt trồng")
                                .inAVillage()
                                .with("owner", FieldType.TEXT)
                                .required()
                                .choice("kind", "way_kinds")
                                .required()
                                .amount("area", "ha")
                                .required()
                                .between(0, 500)
                                .identifiedBy("owner", "village", "day"))
                .measured(Map.of(FORMULA, "ha"));
        GivenFigures.of(world, commune, Measured.hectaresPlanted().countedFrom(2025, FORMULA));
    }

    private String at(String path) {
        return "http://localhost:" + port + "/xa/" + commune + path;
    }

    private Page signedIn(Browser browser, World.Somebody somebody) {
        return browser.signedIn(at(""), somebody.signInName(), World.PASSWORD, 1366, 768);
    }

    @Test
    void leadsFromTheRecordToTheClosedFigure() throws IOException {
        try (var browser = Browser.open()) {
            var page = signedIn(browser, officer);
            addsARecordAndMendsAnError(page);
            keepsAFilter(page);
            takesOverAnUntidySheet(page);
            seesTheFigure(page, "15,5");
            followsItToTheRecord(page);
            correctsThePast(page, "3", "2,5");
            seesTheFigure(page, "15");

            var chair = signedIn(browser, leader);
            closesTheQuarter(chair);
            correctsThePast(page, "2,5", "4,5");
            seesWhatWasCorrectedSince(chair);
        }
    }

    private void addsARecordAndMendsAnError(Page page) {
        page.navigate(at(REGISTER));
        page.click("text=Thêm");
        field(page, "Thôn").selectOption("T01");
        field(page, "Trường day").fill("2025-02-10");
        field(page, "Trường owner").fill("Nông Văn A");
        field(page, "Trường kind").selectOption("moi");
        field(page, "Trường area").fill("3000");
        save(page);
        assertThat(page.locator(".field.wrong .error")).containsText("500");
        assertThat(field(page, "Trường owner")).hasValue("Nông Văn A");
        Accessibility.demandOf(page);
        page.setViewportSize(1366, 768);
        field(page, "Trường area").fill("3");
        save(page);
        assertThat(page.locator("h1")).isVisible();
        page.navigate(at(REGISTER));
        assertThat(page.locator("table.records tbody tr")).hasCount(1);
    }

    private void keepsAFilter(Page page) {
        page.locator("[name='loc.kind']").selectOption("lai");
        button(page, "Lọc").click();
        assertThat(page.locator(".empty")).containsText("Không có bản ghi nào khớp");
        page.click("text=Lưu cách xem này");
        page.fill("#ten", "Trồng lại");
        button(page, "Lưu").click();
        assertThat(page.locator("nav.views")).containsText("Trồng lại");
    }

    /** A merged title, days and numbers as people type them, names of another normal form, and a line that is there twice. */
    private Path sheet() throws IOException {
        var file = folder.resolve("trong rung.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Quý I");
            sheet.createRow(0).createCell(0).setCellValue("BÁO CÁO TRỒNG RỪNG QUÝ I NĂM 2025");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
            String[][] rows = {
                {"Tên thôn", "Chủ rừng", "Ngày nghiệm thu", "Loại", "Diện tích (ha)"},
                {"Thôn mẫu 01", "Nông Văn A", "10/02/2025", "Mục moi", "3,1"},
                {"Thôn mẫu 02", "Triệu Thị B", "ngày 5 tháng 3 năm 2025", "Mục moi", "7,5"},
                {"thon mau 03", "Hoàng Văn C", "20/3/2025", "mục moi", "5"},
                {"Thôn mẫu 03", "Lý Thị D", "21/03/2025", "Mục lai", "1.234,5"},
            };
            for (int row = 0; row < rows.length; row++) {
                var line = sheet.createRow(row + 1);
                for (int column = 0; column < rows[row].length; column++) {
                    line.createCell(column).setCellValue(Normalizer.normalize(rows[row][column], Normalizer.Form.NFD));
                }
            }
            book.write(out);
        }
        return file;
    }

    private void takesOverAnUntidySheet(Page page) throws IOException {
        page.navigate(at(REGISTER));
        page.click("text=Nhập từ Excel");
        page.setInputFiles("#tep", sheet());
        page.click("text=Tải lên và đọc");
        page.click("text=Mở kết quả");
        match(page, "Tên thôn", "village");
        match(page, "Chủ rừng", "owner");
        match(page, "Ngày nghiệm thu", "day");
        match(page, "Loại", "kind");
        match(page, "Diện tích (ha)", "area");
        button(page, "Kiểm tra các dòng").click();
        page.click("text=Mở kết quả");
        var main = page.locator("main");
        assertThat(main).containsText("Ô sai");
        assertThat(main).containsText("500");
        assertThat(main.locator("h2")).containsText(new String[] {"Có vẻ đã có trong sổ"});
        Accessibility.demandOf(page);
        page.setViewportSize(1366, 768);
        page.locator("[name='bo-dong-sai']").check();
        button(page, "Ghi vào sổ").click();
        page.click("text=Mở kết quả");
        page.navigate(at(REGISTER));
        assertThat(page.locator("table.records tbody tr")).hasCount(3);
    }

    private static void match(Page page, String column, String field) {
        page.getByLabel(column, new Page.GetByLabelOptions().setExact(true)).selectOption(field);
    }

    private void seesTheFigure(Page page, String hectares) {
        page.navigate(at("/so-lieu/" + FIGURE + "?nam=2025"));
        assertThat(page.locator("main")).containsText(hectares);
    }

    private void followsItToTheRecord(Page page) {
        page.navigate(at("/chi-tieu/T1/nguon-goc?ky=2025Q1"));
        page.click("text=Xem các bản ghi lớn nhất");
        assertThat(page.locator(".tree details")).containsText("7,5");
        page.locator(".tree details a").first().click();
        assertThat(page.locator("main")).containsText("Triệu Thị B");
    }

    private void correctsThePast(Page page, String was, String is) {
        page.navigate(at(REGISTER + "?q=nong+van+a"));
        page.locator("table.records tbody a").first().click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sửa").setExact(true))
                .click();
        assertThat(field(page, "Trường area")).hasValue(was);
        field(page, "Trường area").fill(is);
        save(page);
        assertThat(page.locator("main")).containsText(is);
    }

    private void closesTheQuarter(Page chair) {
        chair.navigate(at("/chot-so-lieu"));
        chair.click("text=Quý I/2025");
        chair.locator("[name='xac-nhan']").check();
        button(chair, "Chốt số liệu").click();
        assertThat(rowOfTheFigure(chair)).containsText("không đổi");
    }

    private void seesWhatWasCorrectedSince(Page chair) {
        chair.navigate(at("/chot-so-lieu/2025Q1"));
        var row = rowOfTheFigure(chair);
        assertThat(row).containsText("15");
        assertThat(row).containsText("17");
        Accessibility.demandOf(chair);
    }

    private static Locator rowOfTheFigure(Page chair) {
        return chair.locator("#da-chot tbody tr").filter(new Locator.FilterOptions().setHasText("Chỉ số " + FIGURE));
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label).first();
    }

    private static void save(Page page) {
        page.click("form[data-main] button.primary");
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }
}
