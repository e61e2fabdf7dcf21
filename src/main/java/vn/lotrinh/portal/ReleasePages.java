package vn.lotrinh.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.portal.ReleaseFigures.Outcome;

/** Where a leader looks at what the public would see, and releases it. <i>Công bố</i>. */
@Controller
class ReleasePages {

    private final ReleaseFigures release;
    private final ShowRelease releases;
    private final Clock clock;

    ReleasePages(ReleaseFigures release, ShowRelease releases, Clock clock) {
        this.release = release;
        this.releases = releases;
        this.clock = clock;
    }

    @Permits(Role.LEADER)
    @GetMapping("/cong-bo")
    ModelAndView preview() {
        var today = LocalDate.now(clock);
        return new ModelAndView(
                "portal/releasePage",
                Map.of(
                        "page",
                        ReleasePage.of(
                                release.preview(today), releases.findLatest().orElse(null), today)));
    }

    @Permits(Role.LEADER)
    @PostMapping("/cong-bo")
    String release(SignedIn leader, RedirectAttributes redirect) {
        var outcome = release.handle(new ReleaseFigures.Command(leader, LocalDate.now(clock)));
        redirect.addFlashAttribute(
                "message",
                switch (outcome) {
                    case Outcome.Released(var released) ->
                        "Đã công bố lần thứ " + released.number() + ": "
                                + released.targets().size() + " chỉ tiêu. Người dân thấy ngay ở trang Tiến độ.";
                    case Outcome.NoPlanInForce() -> "Chưa có kế hoạch nào có hiệu lực nên chưa có gì để công bố.";
                    case Outcome.DayToCome() -> "Không công bố số liệu của ngày chưa đến.";
                    case Outcome.NotALeader() -> "Chỉ lãnh đạo xã được công bố.";
                });
        return "redirect:/cong-bo";
    }
}
