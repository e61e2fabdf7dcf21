package vn.lotrinh.registry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lotrinh.given.GivenRecords.from;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lotrinh.access.Area;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.given.Browser;
import vn.lotrinh.given.GivenRecords;
import vn.lotrinh.given.GivenRegister;
import vn.lotrinh.given.TheApplication;
import vn.lotrinh.given.Visitor;
import vn.lotrinh.given.World;
import vn.lotrinh.kernel.CommuneCode;
import vn.lotrinh.registry.FieldType;
import vn.lotrinh.registry.SaveRecord;

/** A plot: typed, out of a file, drawn, measured. */
@TheApplication
class RecordShapesTest {

    private static final String PLOTS = "/so-bo/m_plot";
    private static final String TAKEN_ELSE = "old => document.querySelector('[data-take]').innerText !== old";
    private static final String SQUARE = "22.34, 105.55\n22.34, 105.551\n22.341, 105.551\n22.341, 105.55";

    @Autowired
    World world;

    @LocalServerPort
    int port;

    GivenRecords records;
    CommuneCode commune;
    SignedIn officer;
    Visitor visitor;

    @BeforeEach
    void registers() {
        world.forgetFailedSignIns();
        commune = world.aCommuneOfVillages(2);
        world.anOutline(commune);
        officer = world.anOfficer(commune);
        records = new GivenRecords(world)
                .registers(
                        List.of(),
                        GivenRegister.state("m_plot", "lô")
                                .known("Lô rừng", "lô rừng", null)
                                .inAVillage()
                                .with("number", FieldType.TEXT)
                                .required()
                                .called("Số lô")
                                .amount("area", "ha")
                                .called("Diện tích")
                                .with("place", FieldType.POLYGON)
                                .called("Ranh giới"),
                        GivenRegister.state("m_home", "hộ")
                                .inAVillage()
                                .with("head", FieldType.TEXT)
                                .with("place", FieldType.POINT)
                                .personal("Tìm được hộ khi thiên tai"),
                        GivenRegister.state("m_owned", "thửa")
                                .inAVillage()
                                .with("owner", FieldType.TEXT)
                                .personal("Liên hệ chủ thửa")
                                .with("place", FieldType.POLYGON));
        visitor = signedIn(Role.OFFICER, Area.WHOLE_COMMUNE);
    }

    private Visitor signedIn(Role role, Area area) {
        return new Visitor(port, commune).signIn(world.aPerson(commune, role, area));
    }

    private UUID aPlot(String village, String number, String geoJson) {
        return records.add(
                officer, "m_plot", from("2026-01-01", "village", village, "number", number, "place", geoJson));
    }

    private static String square(String west) {
        return "{\"type\":\"Polygon\",\"coordinates\":[[[%1$s,22.35],[%1$s12345,22.35],[%1$s12345,22.355],[%1$s,22.35]]]}"
                .formatted(west);
    }

    private Map<String, Object> plot(String place) {
        var form = new HashMap<String, Object>();
        form.put("ban-ghi", GivenRecords.anId().toString());
        form.put("o.village", "T01");
        form.put("o.number", "12-3");
        form.put("o.place", place);
        form.put("tu-ngay", "2026-01-01");
        return form;
    }

    @Nested
    class TheFormWithoutScript {

        @Test
        void keepsAnAreaTypedInDegrees() {
            visitor.get(PLOTS + "/moi");
            var form = plot(SQUARE);
            assertThat(visitor.post(PLOTS + "/moi", form).statusCode()).isEqualTo(302);
            assertThat(visitor.get(PLOTS + "/" + form.get("ban-ghi") + "/sua").body())
                    .contains(SQUARE, "Đo được <b>1,1407 ha, chu vi 427,5 m");
        }

        @Test
        void keepsAnAreaInMetresOfTheMeridianThatIsChosen() {
            visitor.get(PLOTS + "/moi");
            var form = plot("1 2472000 402000\n2 2472100 402000\n3 2472100 402100\n4 2472000 402100");
            form.put("kinh-tuyen.place", "106.5");
            form.put("viec", "xem-hinh");
            assertThat(visitor.post(PLOTS + "/moi", form).body())
                    .contains("Đo được <b>1 ha, chu vi 400 m", "value=\"106.5\" selected")
                    .doesNotContain("nằm ngoài ranh giới xã");
            form.put("kinh-tuyen.place", "105");
            assertThat(visitor.post(PLOTS + "/moi", form).body()).contains("Cả hình nằm ngoài ranh giới xã");
        }

        @Test
        void tellsUnderTheFieldWhatIsWrongWithWhichCorner() {
            visitor.get(PLOTS + "/moi");
            var answer = visitor.post(PLOTS + "/moi", plot("22.34, 105.55\n105.551, 22.34\n22.341, 105.551"));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("Điểm 2 có kinh độ và vĩ độ đổi chỗ");
        }

        @Test
        void showsWhatAFileHoldsBeforeAnythingIsSaved() {
            visitor.get(PLOTS + "/moi");
            var kml =
                    "<kml><Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>105.55,22.34 105.551,22.34 105.551,22.341 105.55,22.34</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>";
            var answer = visitor.upload(
                    PLOTS + "/moi", plot(""), "tep-hinh.place", "lô.kml", kml.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("22.34, 105.55\n22.34, 105.551", "Đo được <b>0,57");
            assertThat(visitor.get(PLOTS).body()).doesNotContain("12-3");
        }

        @Test
        void tellsAtOnceOfAShapeOfFormerTimesThatIsWrong() {
            var plot = aPlot("T01", "cũ", square("105.55"));
            world.ownersJdbc()
                    .sql("UPDATE register.m_plot SET place = :crossed::jsonb WHERE id = :record")
                    .param(
                            "crossed",
                            "{\"type\":\"Polygon\",\"coordinates\":[[[105.5,22.3],[105.51,22.31],[105.51,22.3],[105.5,22.31],[105.5,22.3]]]}")
                    .param("record", plot)
                    .update();
            assertThat(visitor.get(PLOTS + "/" + plot + "/sua").body()).contains("tự cắt");
        }

        @Test
        void takesNoShapeThatIsNoneByAnyOtherWayEither() {
            var crossed =
                    "{\"type\":\"Polygon\",\"coordinates\":[[[105.5,22.3],[105.51,22.31],[105.51,22.3],[105.5,22.31],[105.5,22.3]]]}";
            var stretch = from("2026-01-01", "village", "T01", "number", "1", "place", crossed);
            assertThat(records.save(officer, "m_plot", GivenRecords.anId(), stretch, SaveRecord.Mode.CHANGE, null)
                            .toString())
                    .contains("“Ranh giới”", "tự cắt");
        }
    }

    @Nested
    class TheGround {

        @Test
        void showsAVillageHeadOnlyThePlotsOfHisVillage() {
            var mine = aPlot("T01", "của tôi", square("105.55"));
            aPlot("T02", "của người", square("105.57"));
            var head = signedIn(Role.VILLAGE_HEAD, new Area.Village("T01"));
            var ground = head.get(PLOTS + "/nen-ban-do?muc=place").body();
            assertThat(ground)
                    .contains("105.5512345")
                    .doesNotContain("105.5712345")
                    .doesNotContain("của tôi");
            assertThat(head.get(PLOTS + "/nen-ban-do?muc=place&bo=" + mine).body())
                    .doesNotContain("105.5512345");
            assertThat(visitor.get(PLOTS + "/nen-ban-do?muc=place").body()).contains("105.5512345", "105.5712345");
        }

        /** A shape beside a named person tells where somebody's land is. */
        @Test
        void showsNothingOfARegisterThatTellsOfPeople() {
            records.add(
                    officer, "m_owned", from("2026-01-01", "village", "T01", "owner", "A", "place", square("105.55")));
            assertThat(visitor.get("/so-bo/m_owned/nen-ban-do?muc=place").body())
                    .contains("\"others\":[]");
        }

        @Test
        void showsNobodysHome() {
            records.add(
                    officer,
                    "m_home",
                    from(
                            "2026-01-01",
                            "village",
                            "T01",
                            "head",
                            "A",
                            "place",
                            "{\"type\":\"Point\",\"coordinates\":[105.5678,22.34]}"));
            assertThat(visitor.get("/so-bo/m_home/nen-ban-do?muc=place").body())
                    .contains("\"others\":[]")
                    .doesNotContain("105.5678");
        }
    }

    @Nested
    class TheMapOfTheRegister {

        @Test
        void showsWhatTheListWouldToWhomTheListWould() {
            aPlot("T01", "lô một", square("105.55"));
            aPlot("T02", "lô hai", square("105.57"));
            records.add(officer, "m_plot", from("2026-01-01", "village", "T01", "number", "không vị trí"));
            assertThat(visitor.get(PLOTS).body()).contains(PLOTS + "/ban-do\"");
            assertThat(visitor.get(PLOTS + "/ban-do").body())
                    .contains(
                            "lô một",
                            "lô hai",
                            "105.5512345",
                            "105.5712345",
                            "1 bản ghi khác chưa có vị trí",
                            "ha, chu vi")
                    .doesNotContain("không vị trí");
            assertThat(visitor.get(PLOTS + "/ban-do?loc.village=T02").body())
                    .contains("lô hai")
                    .doesNotContain("lô một");
            var head = signedIn(Role.VILLAGE_HEAD, new Area.Village("T01"));
            assertThat(head.get(PLOTS + "/ban-do").body()).contains("lô một").doesNotContain("lô hai", "105.5712345");
        }

        @Test
        void tellsTheLogOfLooksWhoseHomesItShowed() {
            records.add(
                    officer,
                    "m_home",
                    from(
                            "2026-01-01",
                            "village",
                            "T01",
                            "head",
                            "Hộ A",
                            "place",
                            "{\"type\":\"Point\",\"coordinates\":[105.5678,22.34]}"));
            assertThat(visitor.get("/so-bo/m_home/ban-do").body()).contains("Hộ A", "105.5678");
            await().untilAsserted(() -> assertThat(world.ownersJdbc()
                            .sql("SELECT count(*) FROM access.look WHERE commune = :commune")
                            .param("commune", commune.code())
                            .query(Integer.class)
                            .single())
                    .isPositive());
        }
    }

    @Test
    void aPlotIsDrawnWithTheMouseMeasuredAndSaved() {
        var somebody = world.aPerson(commune, Role.OFFICER, Area.WHOLE_COMMUNE);
        aPlot("T02", "bên cạnh", square("105.57"));
        try (var browser = Browser.open()) {
            var page = browser.signedIn(
                    "http://localhost:" + port + "/xa/" + commune, somebody.signInName(), World.PASSWORD, 1366, 768);
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            page.navigate("http://localhost:" + port + "/xa/" + commune + PLOTS + "/moi");
            page.selectOption("[name='o.village']", "T01");
            page.fill("[name='o.number']", "12-3");
            page.fill("[name='tu-ngay']", "2026-01-01");
            page.waitForSelector("[data-ready]");
            click(page, 0.4, 0.4);
            click(page, 0.6, 0.4);
            click(page, 0.6, 0.6);
            page.waitForSelector("[data-size] b");
            var take = page.locator("[data-take]");
            String triangle = take.innerText();
            click(page, 0.4, 0.6);
            page.waitForFunction(TAKEN_ELSE, triangle);
            String before = take.innerText();
            var corner = page.locator(".corner").nth(2).boundingBox();
            page.mouse().move(corner.x + 10, corner.y + 10);
            page.mouse().down();
            page.mouse().move(corner.x + 60, corner.y + 40, new Mouse.MoveOptions().setSteps(4));
            page.mouse().up();
            page.waitForFunction(TAKEN_ELSE, before);
            page.click("[data-undo]");
            page.waitForFunction("old => document.querySelector('[data-take]').innerText === old", before);
            assertThat(page.inputValue("[name='o.area']")).isEmpty();
            take.click();
            assertThat(before).contains(page.inputValue("[name='o.area']")).matches("Lấy [\\d.,]+ ha đo trên bản đồ");
            page.click(".record-form .actions button");
            page.waitForURL(address -> !address.endsWith("/moi"));
            assertThat(page.innerText("main")).contains("12-3", "có trên bản đồ");
            assertThat(complaints).isEmpty();
        }
    }

    /** At a share of the map's width and height. */
    private static void click(Page page, double across, double down) {
        var map = page.locator("[data-map]");
        map.scrollIntoViewIfNeeded();
        var box = map.boundingBox();
        page.mouse().click(box.x + box.width * across, box.y + box.height * down);
    }
}
