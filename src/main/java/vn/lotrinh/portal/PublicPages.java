package vn.lotrinh.portal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lotrinh.access.OpenToThePublic;
import vn.lotrinh.plan.Status;
import vn.lotrinh.web.NoSuchPage;

/** What anybody may see: the commune's home, and how its plan is going. <i>Trang công khai</i>. */
@Controller
class PublicPages {

    private static final String RELEASED = "it shows only what a leader has released, without small numbers";

    private final ShowRelease releases;

    PublicPages(ShowRelease releases) {
        this.releases = releases;
    }

    @OpenToThePublic(because = RELEASED)
    @GetMapping("/")
    ModelAndView home() {
        return new ModelAndView(
                "portal/homePage",
                Map.of("page", HomePage.of(releases.findLatest().orElse(null))));
    }

    /** @param status "tinh-trang": only targets that stand so */
    @OpenToThePublic(because = RELEASED)
    @GetMapping("/tien-do")
    ModelAndView progress(@RequestParam(name = "tinh-trang", required = false) @Nullable String status) {
        return new ModelAndView(
                "portal/progressPage",
                Map.of(
                        "page",
                        ProgressPage.of(
                                releases.findLatest().orElse(null),
                                Status.ofCode(status).orElse(null))));
    }

    @OpenToThePublic(because = RELEASED)
    @GetMapping("/tien-do/{code}")
    ModelAndView target(@PathVariable String code) {
        return releases.findLatest()
                .flatMap(release -> PublicTargetPage.of(release, code))
                .map(page -> new ModelAndView("portal/targetPage", Map.of("page", page)))
                .orElseThrow(() -> new NoSuchPage(
                        "Xã chưa công bố chỉ tiêu “" + code + "”. Xem các chỉ tiêu đã công bố ở trang Tiến độ."));
    }
}
