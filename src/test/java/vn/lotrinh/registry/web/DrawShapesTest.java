package vn.lotrinh.registry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lotrinh.given.GivenRecords.from;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.given.Browser;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.FieldType;

/** Drawing on a bad line: whatever the server has not said yet, no corner is lost. */
@TheApplication
class DrawShapesTest {

    private static final String MEASURE = "**/so-bo/d_plot/hinh/place";
    private static final double[] ONE = {0.4, 0.4};
    private static final double[] TWO = {0.6, 0.4};
    private static final double[] THREE = {0.6, 0.6};
    private static final double[] FOUR = {0.4, 0.6};
    private static final double[] ASIDE = {0.1, 0.2};

    @Autowired
    World world;

    @LocalServerPort
    int port;

    CommuneCode commune;
    GivenRecords records;
    static @Nullable Browser browser;
    Page page;
    final List<Route> unanswered = new ArrayList<>();

    @BeforeEach
    void anOfficerHasTheFormBeforeHim() {
        world.forgetFailedSignIns();
        commune = world.aCommuneOfVillages(2);
        world.anOutline(commune);
        records = new GivenRecords(world)
                .registers(
                        List.of(),
                        GivenRegister.state("d_plot", "lô")
                                .known("Lô vẽ", "lô vẽ", null)
                                .inAVillage()
                                .with("number", FieldType.TEXT)
                                .called("Số lô")
                                .with("place", FieldType.POLYGON)
                                .called("Ranh giới"),
                        GivenRegister.state("d_spot", "điểm")
                                .known("Điểm vẽ", "điểm vẽ", null)
                                .inAVillage()
                                .with("number", FieldType.TEXT)
                                .called("Số hiệu")
                                .with("place", FieldType.POINT)
                                .called("Vị trí"));
        browser = browser == null ? Browser.open() : browser;
        var somebody = world.aPerson(commune, Role.OFFICER, Area.WHOLE_COMMUNE);
        page = browser.signedIn(base(), somebody.signInName(), World.PASSWORD, 1366, 768);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(base() + "/so-bo/d_plot/moi");
        page.waitForSelector("[data-ready]");
        page.locator("[data-map]").scrollIntoViewIfNeeded();
    }

    @AfterEach
    void closeTheWindow() {
        page.context().close();
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    private String base() {
        return "http://localhost:" + port + "/xa/" + commune;
    }

    private void theServerIsSilent() {
        page.route(MEASURE, unanswered::add);
    }

    private void nowItAnswers() {
        unanswered.removeLast().resume();
    }

    private void click(double[]... spots) {
        var map = page.locator("[data-map]").boundingBox();
        for (var spot : spots) {
            page.mouse().click(map.x + map.width * spot[0], map.y + map.height * spot[1]);
        }
    }

    private List<String> lines() {
        return page.inputValue("[name='o.place']").lines().toList();
    }

    private Locator corners() {
        return page.locator(".corner");
    }

    @Test
    void undoneStepsComeBackWithoutTheServer() {
        theServerIsSilent();
        click(ONE, TWO, THREE, FOUR);
        var four = lines();
        assertThat(four).hasSize(4);
        page.click("[data-undo]");
        page.click("[data-undo]");
        PlaywrightAssertions.assertThat(corners()).hasCount(2);
        click(FOUR);
        assertThat(lines()).containsExactly(four.get(0), four.get(1), four.get(3));
    }

    @Test
    void whatWasTypedComesBackToo() {
        page.fill("[name='o.place']", "22.34, 105.55\n22.34, 105.551\n22.341, 105.551");
        PlaywrightAssertions.assertThat(corners()).hasCount(3);
        click(ASIDE);
        assertThat(lines()).hasSize(4);
        page.click("[data-undo]");
        assertThat(lines()).containsExactly("22.34, 105.55", "22.34, 105.551", "22.341, 105.551");
        page.click("[data-undo]");
        assertThat(lines()).isEmpty();
    }

    @Test
    void nothingIsDrawnIntoATextThatTheMapDoesNotKnowYet() {
        theServerIsSilent();
        page.fill("[name='o.place']", "2472000 402000\n2472100 402000\n2472100 402100");
        click(ONE);
        assertThat(lines()).hasSize(3).first().isEqualTo("2472000 402000");
        PlaywrightAssertions.assertThat(page.locator("[data-fault]")).containsText("chưa đọc được");
        page.waitForCondition(() -> !unanswered.isEmpty());
        nowItAnswers();
        PlaywrightAssertions.assertThat(corners()).hasCount(3);
        click(ASIDE);
        assertThat(lines()).hasSize(4);
    }

    /** An answer that comes while a corner is being pulled leaves it in the hand. */
    @Test
    void aLateAnswerDoesNotTearACornerAway() {
        theServerIsSilent();
        click(ONE, TWO, THREE);
        page.waitForCondition(() -> !unanswered.isEmpty());
        var before = lines();
        var corner = corners().nth(1).boundingBox();
        page.mouse().move(corner.x + 10, corner.y + 10);
        page.mouse().down();
        page.mouse().move(corner.x + 40, corner.y + 20, new Mouse.MoveOptions().setSteps(4));
        nowItAnswers();
        page.waitForSelector("[data-size] b");
        page.mouse().move(corner.x + 90, corner.y + 40, new Mouse.MoveOptions().setSteps(4));
        page.mouse().up();
        assertThat(lines()).hasSize(3).doesNotContain(before.get(1)).contains(before.get(0), before.get(2));
    }

    @Test
    void aCornerIsTakenAwayByKeyboard() {
        click(ONE, TWO, THREE, FOUR);
        corners().nth(1).focus();
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(corners().nth(1)).isFocused();
        page.keyboard().press("Delete");
        PlaywrightAssertions.assertThat(corners()).hasCount(3);
        PlaywrightAssertions.assertThat(corners().nth(1)).isFocused();
        assertThat(lines()).hasSize(3);
    }

    @Test
    void recordsOnTopOfEachOtherAreOfferedByName() {
        var officer = world.anOfficer(commune);
        var ids = new ArrayList<UUID>();
        for (String number : List.of("lô dưới", "lô trên")) {
            ids.add(
                    records.add(
                            officer,
                            "d_plot",
                            from(
                                    "2026-01-01",
                                    "village",
                                    "T01",
                                    "number",
                                    number,
                                    "place",
                                    "{\"type\":\"Polygon\",\"coordinates\":[[[105.55,22.34],[105.56,22.34],[105.56,22.35],[105.55,22.35],[105.55,22.34]]]}")));
        }
        page.navigate(base() + "/so-bo/d_plot/ban-do");
        page.waitForSelector("[data-ready]");
        var map = page.locator("[data-register-map]").boundingBox();
        page.mouse().click(map.x + map.width / 2, map.y + map.height / 2);
        PlaywrightAssertions.assertThat(page.locator(".on-the-spot a")).hasCount(2);
        page.click(".on-the-spot a >> text=lô dưới");
        page.waitForURL("**/" + ids.getFirst());
    }

    @Test
    void recordsOfSeveralPointsKeepNoOtherOffTheMap() {
        var officer = world.anOfficer(commune);
        for (String place : List.of(
                "{\"type\":\"MultiPoint\",\"coordinates\":[[105.55,22.34],[105.56,22.35]]}",
                "{\"type\":\"Point\",\"coordinates\":[105.57,22.36]}")) {
            records.add(
                    officer,
                    "d_spot",
                    from("2026-01-01", "village", "T01", "number", "điểm " + place.length(), "place", place));
        }
        page.navigate(base() + "/so-bo/d_spot/ban-do");
        page.waitForSelector("[data-register-map][data-ready]");
        PlaywrightAssertions.assertThat(page.locator("[data-register-map] path.leaflet-interactive"))
                .hasCount(3);
        page.locator("[data-register-map] path.leaflet-interactive").first().click();
        page.waitForURL("**/so-bo/d_spot/*-*");
    }

    @Test
    void whatLiesBeneathNeverCoversWhatIsDrawn() {
        var ground = new ArrayList<Route>();
        page.route("**/nen-ban-do**", ground::add);
        page.navigate(base() + "/so-bo/d_plot/moi");
        page.waitForCondition(() -> !ground.isEmpty());
        page.fill("[name='o.place']", "22.34, 105.55\n22.34, 105.551\n22.341, 105.551");
        PlaywrightAssertions.assertThat(corners()).hasCount(3);
        ground.removeFirst().resume();
        page.waitForSelector("[data-ready]");
        PlaywrightAssertions.assertThat(page.locator("[data-map] path").last()).hasAttribute("stroke", "#b2470f");
    }

    @Test
    void whoWorksByKeyboardStaysInTheFieldWhenNothingIsLeft() {
        var field = PlaywrightAssertions.assertThat(page.locator("[name='o.place']"));
        click(ONE);
        page.locator("[data-clear]").focus();
        page.keyboard().press("Enter");
        field.isFocused();
        page.locator("[data-undo]").focus();
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator("[data-undo]")).isFocused();
        page.keyboard().press("Enter");
        field.isFocused();
        click(ONE);
        corners().first().focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Delete");
        field.isFocused();
    }
}
