package vn.lotrinh.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lotrinh.given.Accessibility;
import vn.lotrinh.given.Browser;
import vn.lotrinh.given.Demonstration;

/**
 * The whole way, in a real browser: an officer uploads a plan, reviews and corrects it; a leader puts it in force; a village head enters
 * and hands in a figure; the target's status changes in the steering room; its derivation leads to the village; the leader releases it;
 * a citizen sees it without signing in.
 */
class FromDocumentToPublicPageTest {

    private static final List<String> PLAN = List.of(
            "KẾ HOẠCH",
            "phát triển nông thôn xã Nam Cường giai đoạn 2026-2030",
            "I. MỤC ĐÍCH, YÊU CẦU",
            "Nâng cao đời sống người dân.",
            "II. MỤC TIÊU",
            "- Đến năm 2030, trên 95% người dân có thẻ bảo hiểm y tế.",
            "- Đến năm 2030, tỷ lệ che phủ rừng đạt 74%.",
            "III. TỔ CHỨC THỰC HIỆN",
            "1. Ủy ban nhân dân xã chủ trì triển khai Kế hoạch.");

    private static final String CARDS = "T1";
    private static final String COVER = "T2";

    private final Demonstration demonstration = Demonstration.ofItsOwn();

    @TempDir
    Path folder;

    private Path document() throws IOException {
        var file = folder.resolve("ke-hoach.docx");
        try (var word = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            PLAN.forEach(line -> word.createParagraph().createRun().setText(line));
            word.write(out);
        }
        return file;
    }

    @Test
    void leadsFromTheDocumentToThePublicPage() throws IOException {
        try (var browser = Browser.open()) {
            var officer = browser.signedIn(demonstration, "vanphong", 1366, 768);
            String review = uploads(officer);
            corrects(officer, review);

            var leader = browser.signedIn(demonstration, "bithu", 1366, 768);
            putsInForce(leader, review);
            seesNoData(leader);

            handsIn(browser.signedIn(demonstration, "truongthon03", 360, 740));

            seesTheStatusChange(leader);
            opensTheDerivation(leader);
            releases(leader);
            isSeenByACitizen(browser.anonymous(360, 740));
        }
    }

    /** Waits for the job, whose page leads to the draft. */
    private String uploads(Page officer) throws IOException {
        officer.navigate(demonstration.at("/ke-hoach/tai-len"));
        officer.setInputFiles("#van-ban", document());
        officer.click("text=Tải lên và đọc");
        officer.click("text=Mở kết quả");
        assertThat(officer.locator(".goals .goal")).hasCount(2);
        String review = officer.url();
        assertThat(officer.locator("article.goal.open#" + CARDS)).isVisible();
        Accessibility.demandOf(officer);
        officer.setViewportSize(1366, 768);
        return review;
    }

    private void corrects(Page officer, String review) {
        for (String code : List.of(CARDS, COVER)) {
            officer.navigate(review);
            if (officer.locator("a.goal#" + code).count() > 0) {
                officer.click("a.goal#" + code);
            }
            var card = officer.locator("article.goal.open#" + code);
            boolean cards = code.equals(CARDS);
            card.locator("[name='chi-so']").selectOption(cards ? "ty-le-bao-hiem-y-te" : "ty-le-che-phu-rung");
            card.locator("[name='phu-trach']").selectOption("ubnd");
            card.locator("[name='goc-nam']").fill("2025");
            card.locator("[name='goc-so']").fill(cards ? "95,1" : "74,8");
            card.locator("[name='goc-nguon']").fill("Điều tra mẫu");
            card.locator("button[value='xac-nhan']").click();
            assertThat(officer.locator(".progress")).containsText(cards ? "1/2" : "2/2");
        }
    }

    private void putsInForce(Page leader, String review) {
        leader.navigate(review + "#hieu-luc");
        leader.click("#hieu-luc button.primary");
        assertThat(leader.locator("main")).containsText("hiệu lực");
        leader.navigate(demonstration.at("/ke-hoach"));
        assertThat(leader.locator("h1")).containsText("2026-2030");
    }

    private void seesNoData(Page leader) {
        leader.navigate(demonstration.at("/dieu-hanh"));
        assertThat(rowOf(leader, CARDS)).containsText("Chưa có số liệu");
        assertThat(leader.locator("#thieu")).containsText("18/23");
    }

    private void handsIn(Page villageHead) {
        villageHead.navigate(demonstration.at("/so-bo/insurance_card/nop?ky=2026Q4"));
        assertThat(villageHead.locator("main")).containsText("Chưa nộp");
        button(villageHead, "Đã đủ, nộp xã").click();
        assertThat(villageHead.locator("main")).containsText("Rút lại để sửa");
    }

    private void seesTheStatusChange(Page leader) {
        leader.navigate(demonstration.at("/dieu-hanh"));
        assertThat(rowOf(leader, CARDS)).containsText("Đúng tiến độ");
    }

    private void opensTheDerivation(Page leader) {
        rowOf(leader, CARDS).locator("a").first().click();
        assertThat(leader.locator(".facts")).containsText("sơ bộ");
        leader.click("text=Mở từng thôn, từng lần nhập");
        assertThat(leader.locator("main")).containsText("Thôn mẫu 03");
        assertThat(leader.locator("main")).containsText("Sổ thẻ bảo hiểm y tế");
    }

    private void releases(Page leader) {
        leader.navigate(demonstration.at("/cong-bo"));
        button(leader, "Công bố 2 chỉ tiêu").click();
        assertThat(leader.locator(".flash")).containsText("Đã công bố lần thứ 2");
    }

    private void isSeenByACitizen(Page citizen) {
        citizen.navigate(demonstration.at("/tien-do"));
        assertThat(citizen.locator("article.target")).hasCount(2);
        assertThat(citizen.locator("#" + CARDS)).containsText("Đúng tiến độ");
        citizen.locator("#" + CARDS).locator("h3 a").click();
        assertThat(citizen.locator("main")).containsText("Theo thôn");
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }

    private static Locator rowOf(Page page, String code) {
        return page.locator("table.targets tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("td.code", new Page.LocatorOptions().setHasText(code))));
    }
}
