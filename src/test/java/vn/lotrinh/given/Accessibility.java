package vn.lotrinh.given;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What a page owes to people with old phones and screen readers: WCAG 2.2 AA as far as axe sees it, and 320 px without sideways scrolling. */
public final class Accessibility {

    private static final int NARROWEST = 320;
    private static final int HEIGHT = 740;
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessibility() {}

    /** Leaves the window as narrow as it was tried. Our pages frame nothing of others, so axe needs no second window to put frames together. */
    public static void demandOf(Page page) {
        var violations = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(RULES)
                .analyze()
                .getViolations();
        assertThat(violations).as(page.url()).extracting(Accessibility::inWords).isEmpty();
        page.setViewportSize(NARROWEST, HEIGHT);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(page.url() + " at 320 px")
                .isEqualTo(NARROWEST);
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().getFirst().getHtml();
    }
}
