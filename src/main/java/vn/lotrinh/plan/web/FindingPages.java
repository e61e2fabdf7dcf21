package vn.lotrinh.plan.web;

import static vn.lotrinh.access.Role.LEADER;
import static vn.lotrinh.access.Role.OFFICER;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.plan.FindingState;
import vn.lotrinh.plan.SettleFinding;
import vn.lotrinh.plan.SettleFinding.Outcome;
import vn.lotrinh.web.Typed;

/** What a reviewer does with something wrong in the text. */
@Controller
class FindingPages {

    private final Reviews reviews;
    private final SettleFinding settleFinding;

    FindingPages(Reviews reviews, SettleFinding settleFinding) {
        this.reviews = reviews;
        this.settleFinding = settleFinding;
    }

    @Permits({OFFICER, LEADER})
    @PostMapping("/ke-hoach/ban/{plan}/diem/{finding}")
    ModelAndView settle(
            @PathVariable UUID plan,
            @PathVariable UUID finding,
            @RequestParam("ban") int version,
            Typed typed,
            SignedIn by,
            RedirectAttributes then) {
        var state = switch (typed.text("viec")) {
            case "da-sua" -> FindingState.MENDED;
            case "chap-nhan" -> FindingState.ACCEPTED;
            default -> FindingState.OPEN;
        };
        var command = new SettleFinding.Command(by.actor(), finding, version, state, typed.text("ly-do"));
        return switch (settleFinding.handle(command)) {
            case Outcome.Settled(var settled) -> {
                then.addFlashAttribute("message", "Đã ghi: " + settled.state().words() + ".");
                yield review(plan);
            }
            case Outcome.NoReason() -> reviews.again(plan, finding, "Ghi lý do chấp nhận điểm này.", by);
            case Outcome.ChangedMeanwhile changed ->
                reviews.again(
                        plan,
                        finding,
                        "Người khác vừa xử lý điểm này: "
                                + changed.theirs().state().words() + ". Xem lại rồi quyết định.",
                        by);
            case Outcome.NotUnderReview() -> {
                then.addFlashAttribute("message", "Bản này không còn là bản thảo nên không sửa được.");
                yield new ModelAndView("redirect:/ke-hoach");
            }
        };
    }

    private static ModelAndView review(UUID plan) {
        return new ModelAndView("redirect:/ke-hoach/ban/" + plan + "/ra-soat");
    }
}
