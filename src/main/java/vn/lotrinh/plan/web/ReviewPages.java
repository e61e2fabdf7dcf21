package vn.lotrinh.plan.web;

import static vn.lotrinh.access.Role.ADMINISTRATOR;
import static vn.lotrinh.access.Role.FRONT;
import static vn.lotrinh.access.Role.LEADER;
import static vn.lotrinh.access.Role.OFFICER;
import static vn.lotrinh.access.Role.PARTY_CELL_SECRETARY;
import static vn.lotrinh.access.Role.VILLAGE_HEAD;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.plan.AddTarget;
import vn.lotrinh.plan.GoalTerms;
import vn.lotrinh.plan.Milestones;
import vn.lotrinh.plan.PutInForce;
import vn.lotrinh.plan.PutInForce.Outcome;
import vn.lotrinh.plan.TakeBaselines;
import vn.lotrinh.plan.TargetOutcome;
import vn.lotrinh.plan.TargetTerms;
import vn.lotrinh.reading.TargetKind;
import vn.lotrinh.web.Typed;

/** A draft beside its text, and the acts on the draft as a whole. <i>Rà soát bản thảo</i>. */
@Controller
class ReviewPages {

    private static final String AT = "/ke-hoach/ban/{plan}";

    private final Reviews reviews;
    private final AddTarget addTarget;
    private final TakeBaselines takeBaselines;
    private final PutInForce putInForce;

    ReviewPages(Reviews reviews, AddTarget addTarget, TakeBaselines takeBaselines, PutInForce putInForce) {
        this.reviews = reviews;
        this.addTarget = addTarget;
        this.takeBaselines = takeBaselines;
        this.putInForce = putInForce;
    }

    @Permits({ADMINISTRATOR, LEADER, OFFICER, FRONT, VILLAGE_HEAD, PARTY_CELL_SECRETARY})
    @GetMapping(AT + "/ra-soat")
    ModelAndView show(
            @PathVariable UUID plan,
            @RequestParam(name = "mo", required = false) @Nullable String open,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            SignedIn asking) {
        return reviews.show(plan, open, asking, htmx != null);
    }

    @Permits({OFFICER, LEADER})
    @PostMapping(AT + "/chi-tieu")
    String add(@PathVariable UUID plan, Typed typed, SignedIn by, RedirectAttributes then) {
        var draft = reviews.plan(plan);
        String name = typed.text("ten");
        var text = new DocumentText(draft.words() == null ? "" : draft.words(), draft.sections());
        var line = typed.text("dong").matches("\\d{1,6}") ? text.line(Integer.parseInt(typed.text("dong"))) : null;
        if (name.isEmpty()) {
            then.addFlashAttribute("message", "Ghi tên chỉ tiêu cần thêm.");
            return "redirect:/ke-hoach/ban/" + plan + "/ra-soat";
        }
        var terms = new TargetTerms(
                "T",
                name,
                "",
                null,
                new GoalTerms(TargetKind.AT_LEAST, null, null, draft.to(), false, null, draft.from() - 1, null),
                null,
                null,
                Milestones.none(),
                Set.of());
        var outcome = addTarget.handle(new AddTarget.Command(
                by.actor(),
                plan,
                terms,
                line,
                line == null ? null : text.words(line).strip()));
        if (outcome instanceof TargetOutcome.Saved(var added)) {
            then.addFlashAttribute(
                    "message", "Đã thêm " + added.terms().code() + "; ghi tiếp mục tiêu của chỉ tiêu này.");
            return "redirect:/ke-hoach/ban/" + plan + "/ra-soat?mo="
                    + added.terms().code();
        }
        then.addFlashAttribute("message", "Bản này không còn là bản thảo nên không thêm được.");
        return "redirect:/ke-hoach";
    }

    @Permits({OFFICER, LEADER})
    @PostMapping(AT + "/so-goc")
    String takeBaselines(@PathVariable UUID plan, SignedIn by, RedirectAttributes then) {
        reviews.plan(plan);
        String review = "redirect:/ke-hoach/ban/" + plan + "/ra-soat";
        return switch (takeBaselines.handle(new TakeBaselines.Command(by.actor(), plan))) {
            case TakeBaselines.Outcome.Taken taken -> told(then, sentence(taken), review);
            case TakeBaselines.Outcome.NotUnderReview() ->
                told(then, "Bản này không còn là bản thảo.", "redirect:/ke-hoach");
        };
    }

    private static String sentence(TakeBaselines.Outcome.Taken taken) {
        String meanwhile = taken.changedMeanwhile() == 0
                ? ""
                : " Có " + taken.changedMeanwhile() + " chỉ tiêu vừa được người khác sửa; hãy bấm lại để lấy số gốc.";
        if (taken.targets().isEmpty() && taken.without() == 0) {
            return taken.changedMeanwhile() > 0
                    ? "Chưa lấy được số gốc." + meanwhile
                    : "Chỉ tiêu nào có chỉ số cũng đã có số gốc; không có gì để lấy thêm.";
        }
        if (taken.targets().isEmpty()) {
            return "Chưa có số liệu của năm gốc cho chỉ tiêu nào; hãy nhập kết quả điều tra ở trang Số liệu trước."
                    + meanwhile;
        }
        return "Đã lấy số gốc cho " + taken.targets().size()
                + " chỉ tiêu làm đề xuất; hãy xem lại rồi xác nhận từng chỉ tiêu."
                + (taken.without() == 0 ? "" : " Còn " + taken.without() + " chỉ tiêu chưa có số liệu năm gốc.")
                + meanwhile;
    }

    @Permits(LEADER)
    @PostMapping(AT + "/hieu-luc")
    String putInForce(@PathVariable UUID plan, @RequestParam("ban") int version, SignedIn by, RedirectAttributes then) {
        String review = "redirect:/ke-hoach/ban/" + plan + "/ra-soat";
        return switch (putInForce.handle(new PutInForce.Command(by, plan, version))) {
            case Outcome.InForce(int edition) ->
                told(then, "Kế hoạch đã có hiệu lực (bản " + edition + ").", "redirect:/ke-hoach");
            case Outcome.Incomplete(var lacks) ->
                told(
                        then,
                        "Chưa đưa vào hiệu lực được: còn " + lacks.size() + " chỉ tiêu chưa đủ, xem danh sách ở dưới.",
                        review);
            case Outcome.ChangedMeanwhile() ->
                told(then, "Bản thảo vừa được người khác sửa; hãy xem lại rồi đưa vào hiệu lực.", review);
            case Outcome.NoTargets() -> told(then, "Bản thảo chưa có chỉ tiêu nào.", review);
            case Outcome.NotADraft() -> told(then, "Bản này không còn là bản thảo.", "redirect:/ke-hoach");
            case Outcome.NotALeader() -> told(then, "Chỉ lãnh đạo xã đưa kế hoạch vào hiệu lực.", review);
        };
    }

    private static String told(RedirectAttributes then, String message, String place) {
        then.addFlashAttribute("message", message);
        return place;
    }
}
