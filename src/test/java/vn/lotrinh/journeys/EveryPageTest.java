package vn.lotrinh.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lotrinh.given.Accessibility;
import vn.lotrinh.given.Browser;
import vn.lotrinh.given.Demonstration;

/** What holds for every page of the demonstration: accessible, narrow enough for an old phone, light, without a fault in the console. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    private static final long PUBLIC_BYTES = 100_000;
    private static final long OFFICER_BYTES = 400_000;

    /** What is said of an address that is none must be readable, too. */
    private static final String NO_PAGE = "/khong-co-trang-nay";

    /** Who opens which pages; the public has no name. */
    private static final Map<String, List<String>> PAGES = Map.of(
            "",
            List.of("/", "/tien-do", "/tien-do?tinh-trang=co-nguy-co", "/tien-do/T11", "/dang-nhap", NO_PAGE),
            "bithu",
            List.of(
                    "/dieu-hanh",
                    "/dieu-hanh?ngay=2026-01-01",
                    "/chi-tieu/T11",
                    "/chi-tieu/T8",
                    "/chi-tieu/T11/nguon-goc",
                    "/cong-bo",
                    "/cac-thon",
                    "/cac-thon/sap-nhap",
                    "/cac-thon/chia-tach",
                    "/chot-so-lieu",
                    "/chot-so-lieu/2025",
                    "/chat-luong-so-lieu"),
            "vanphong",
            List.of(
                    "/ke-hoach",
                    "/ke-hoach/tai-len",
                    "/cong-viec",
                    "/so-bo",
                    "/so-bo/cho-duyet",
                    "/so-lieu",
                    "/so-lieu/ty-le-ho-ngheo?nam=2026",
                    "/so-lieu/ty-le-bao-hiem-y-te?nam=2026",
                    "/so-lieu/ty-le-che-phu-rung",
                    "/so-bo/cropland/moi",
                    "/so-bo/cropland/ban-do",
                    "/cac-thon/ban-do",
                    "/cac-thon/ban-do/T01",
                    "/cac-thon/ban-do/T01/bo",
                    "/cac-thon/ban-do/nhap",
                    "/tieu-chi",
                    "/tieu-chi/ntm-xa-2021-2025",
                    "/tieu-chi/ntm-xa-2021-2025/ca-xa",
                    "/tieu-chi/ntm-xa-2021-2025/ca-xa/2.1",
                    "/tieu-chi/ntm-xa-2021-2025/ca-xa/lich-su",
                    "/tieu-chi/ntm-xa-2026-2030",
                    "/tieu-chi/ocop",
                    "/nhap-so-lieu/chinh-thuc",
                    "/nhap-so-lieu/bao-cao",
                    "/so-lieu-chinh-thuc",
                    "/chi-so",
                    "/chi-so/dien-tich-trong-rung",
                    "/so-bo/household/nop"),
            "truongthon05",
            List.of("/thon", "/thon/T05/ty-le-ho-ngheo?ky=2026", "/so-bo/household/nop", "/tieu-chi"),
            "tinh",
            List.of(
                    "/tinh",
                    "/tinh?chi-so=ty-le-ho-ngheo&xep=tinh-trang",
                    "/tinh/chi-tieu",
                    "/tinh/chi-tieu?chi-tieu=ty-le-che-phu-rung",
                    "/tinh/02026",
                    "/tinh/02026/ty-le-ho-ngheo"),
            "quantri",
            List.of(
                    "/quan-tri",
                    "/quan-tri/nguoi-dung",
                    "/quan-tri/co-quan",
                    "/quan-tri/thon",
                    "/quan-tri/khoa-api",
                    "/quan-tri/bo-cau-hinh",
                    "/quan-tri/nhat-ky",
                    "/quan-tri/sao-luu",
                    "/tieu-chi/tai-len"));

    private static final Set<String> FIRST = Set.of(
            "/",
            "/tien-do",
            "/tien-do/T11",
            "/dang-nhap",
            "/thon",
            "/so-bo/household/nop",
            "/chat-luong-so-lieu",
            "/dieu-hanh",
            "/tinh",
            "/chi-tieu/T11",
            "/ke-hoach",
            "/so-bo/cropland/moi",
            "/so-lieu/ty-le-bao-hiem-y-te?nam=2026",
            "/tieu-chi/ntm-xa-2021-2025/ca-xa",
            "/quan-tri");

    record Visit(String who, String path) {
        boolean publicOrVillage() {
            return who.isEmpty() || who.startsWith("truongthon");
        }
    }

    private final Map<String, Page> windows = new LinkedHashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private Browser browser = null;

    @BeforeAll
    void open() {
        browser = Browser.open();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    static Stream<Visit> visits() {
        return PAGES.entrySet().stream()
                .flatMap(who -> who.getValue().stream().map(path -> new Visit(who.getKey(), path)));
    }

    private Page windowOf(String who) {
        return windows.computeIfAbsent(who, name -> {
            var page = name.isEmpty()
                    ? browser.anonymous(1366, 768)
                    : browser.signedIn(Demonstration.running(), name, 1366, 768);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            return page;
        });
    }

    @ParameterizedTest
    @MethodSource("visits")
    void isAccessibleAndNarrowAndWithoutFault(Visit visit) {
        var page = windowOf(visit.who());
        page.setViewportSize(1366, 768);
        complaints.clear();
        var answer = page.navigate(Demonstration.running().at(visit.path()));

        Accessibility.demandOf(page);
        if (visit.path().equals(NO_PAGE)) {
            assertThat(answer.status()).as(visit.toString()).isEqualTo(404);
        } else {
            assertThat(answer.status()).as(visit.toString()).isEqualTo(200);
            assertThat(complaints).as(visit.toString()).isEmpty();
        }
    }

    /** The pages that people open first, and the heaviest of each kind. */
    static Stream<Visit> firstVisits() {
        return visits().filter(visit -> FIRST.contains(visit.path()));
    }

    @ParameterizedTest
    @MethodSource("firstVisits")
    void isLightOnTheFirstVisit(Visit visit) {
        var page = browser.anonymous(360, 740);
        if (!visit.who().isEmpty()) {
            page.context().addCookies(windowOf(visit.who()).context().cookies());
        }
        var bytes = new AtomicLong();
        var session = page.context().newCDPSession(page);
        session.on(
                "Network.loadingFinished",
                event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        session.send("Network.enable");
        page.navigate(Demonstration.running().at(visit.path()));
        page.waitForLoadState();
        page.context().close();
        System.out.printf("%-14s %-40s %,8d bytes%n", visit.who(), visit.path(), bytes.get());
        assertThat(bytes.get())
                .as(visit.toString())
                .isPositive()
                .isLessThanOrEqualTo(visit.publicOrVillage() ? PUBLIC_BYTES : OFFICER_BYTES);
    }
}
