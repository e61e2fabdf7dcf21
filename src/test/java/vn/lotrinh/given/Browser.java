package vn.lotrinh.given;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A real Chromium. Where there is none, tests that need it say so and are skipped; never where {@code CI=true}.
 *
 * <pre>{@code
 * try (var browser = Browser.open()) {
 *     var page = browser.signedIn("bithu");
 * }
 * }</pre>
 */
public final class Browser implements AutoCloseable {

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/opt/google/chrome/chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    public static Browser open() {
        var program = find();
        if (program.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("CI=true needs a Chromium: set CHROME_PATH or install one");
        }
        Assumptions.assumeTrue(program.isPresent(), "Skipped for want of a Chromium; set CHROME_PATH to run it");
        return new Browser(program.orElseThrow());
    }

    private static Optional<Path> find() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROME_PATH")), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A window of somebody who has not signed in. */
    public Page anonymous(int width, int height) {
        BrowserContext context = chromium.newContext(
                new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, height));
        return context.newPage();
    }

    /** A window of somebody of the demonstration. */
    public Page signedIn(Demonstration demonstration, String signInName, int width, int height) {
        return signedIn(demonstration.at(""), signInName, demonstration.password(), width, height);
    }

    /** @param base of the pages of a commune */
    public Page signedIn(String base, String signInName, String password, int width, int height) {
        var page = anonymous(width, height);
        page.navigate(base + "/dang-nhap");
        page.fill("#ten", signInName);
        page.fill("#mat-khau", password);
        page.click("main button");
        page.waitForURL(address -> !address.endsWith("/dang-nhap"));
        return page;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
