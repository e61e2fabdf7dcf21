package vn.lotrinh.plan.web;

import static vn.lotrinh.access.Role.LEADER;
import static vn.lotrinh.access.Role.OFFICER;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.indicator.AddIndicator;
import vn.lotrinh.plan.ConfirmTarget;
import vn.lotrinh.plan.CorrectTarget;
import vn.lotrinh.plan.DropTarget;
import vn.lotrinh.plan.JoinTargets;
import vn.lotrinh.plan.Missing;
import vn.lotrinh.plan.ReviewedPlan;
import vn.lotrinh.plan.ReviewedTarget;
import vn.lotrinh.plan.SplitTarget;
import vn.lotrinh.plan.TakeBackTarget;
import vn.lotrinh.plan.TargetOutcome;
import vn.lotrinh.plan.TargetTerms;
import vn.lotrinh.web.Form;
import vn.lotrinh.web.NoSuchPage;
import vn.lotrinh.web.Typed;

/** What a reviewer does with one target. Whatever was typed is saved before anything else is done with it. */
@Controller
class TargetPages {

    private final Reviews reviews;
    private final CorrectTarget correct;
    private final ConfirmTarget confirm;
    private final DropTarget drop;
    private final TakeBackTarget takeBack;
    private final SplitTarget split;
    private final JoinTargets join;
    private final AddIndicator addIndicator;

    TargetPages(
            Reviews reviews,
            CorrectTarget correct,
            ConfirmTarget confirm,
            DropTarget drop,
            TakeBackTarget takeBack,
            SplitTarget split,
            JoinTargets join,
            AddIndicator addIndicator) {
        this.reviews = reviews;
        this.correct = correct;
        this.confirm = confirm;
        this.drop = drop;
        this.takeBack = takeBack;
        this.split = split;
        this.join = join;
        this.addIndicator = addIndicator;
    }

    /** Which target is open afterwards. */
    private enum GoOn {
        WITH_THIS,
        WITH_THE_NEXT
    }

    /** One request about one target. */
    private record Asked(ReviewedPlan plan, ReviewedTarget target, Typed typed, SignedIn by, RedirectAttributes then) {

        int version() {
            return number("ban");
        }

        int number(String field) {
            return typed.text(field).matches("\\d{1,9}") ? Integer.parseInt(typed.text(field)) : 0;
        }

        String code() {
            return target.terms().code();
        }
    }

    @Permits({OFFICER, LEADER})
    @PostMapping("/ke-hoach/ban/{plan}/chi-tieu/{target}")
    ModelAndView act(
            @PathVariable UUID plan, @PathVariable UUID target, Typed typed, SignedIn by, RedirectAttributes then) {
        var reviewed = reviews.plan(plan);
        var found = reviewed.targets().stream()
                .filter(one -> one.id().equals(target))
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("Bản kế hoạch này không có chỉ tiêu đó; hãy mở lại trang rà soát."));
        var asked = new Asked(reviewed, found, typed, by, then);
        return switch (typed.text("viec")) {
            case "xac-nhan" ->
                saved(
                        asked,
                        now -> answer(
                                asked,
                                confirm.handle(new ConfirmTarget.Command(by.actor(), target, now)),
                                GoOn.WITH_THE_NEXT,
                                "Đã xác nhận "));
            case "tach" ->
                saved(
                        asked,
                        now -> answer(
                                asked,
                                split.handle(new SplitTarget.Command(by.actor(), target, now)),
                                GoOn.WITH_THIS,
                                "Đã tách; phần mới là "));
            case "gop" -> saved(asked, now -> answer(asked, joined(asked, now), GoOn.WITH_THIS, "Đã gộp vào "));
            case "bo" -> {
                var command = new DropTarget.Command(by.actor(), target, asked.version(), typed.text("ly-do"));
                yield answer(asked, drop.handle(command), GoOn.WITH_THE_NEXT, "Đã bỏ ");
            }
            case "lay-lai" ->
                answer(
                        asked,
                        takeBack.handle(new TakeBackTarget.Command(by.actor(), target, asked.version())),
                        GoOn.WITH_THIS,
                        "Đã lấy lại ");
            default -> saved(asked, now -> back(asked, asked.code(), "Đã lưu " + asked.code() + "."));
        };
    }

    private TargetOutcome joined(Asked asked, int now) {
        return join.handle(new JoinTargets.Command(
                asked.by().actor(),
                asked.target().id(),
                now,
                UUID.fromString(asked.typed().text("ke")),
                asked.number("ke-ban")));
    }

    /** Saves what was typed, where it differs, and goes on with the version that stands then. */
    private ModelAndView saved(Asked asked, Function<Integer, ModelAndView> goOn) {
        var read = reviews.form(asked.plan(), asked.target().terms()).read(asked.typed());
        if (read.terms() == null) {
            return again(asked, read.typed());
        }
        var terms = withIndicator(read.terms(), asked.by());
        if (asked.version() == asked.target().version()
                && terms.equals(asked.target().terms())) {
            return goOn.apply(asked.version());
        }
        var command =
                new CorrectTarget.Command(asked.by().actor(), asked.target().id(), asked.version(), terms);
        var outcome = correct.handle(command);
        return outcome instanceof TargetOutcome.Saved(var target)
                ? goOn.apply(target.version())
                : answer(asked, outcome, GoOn.WITH_THIS, "");
    }

    private TargetTerms withIndicator(TargetTerms terms, SignedIn by) {
        if (!TargetForm.NEW_INDICATOR.equals(terms.indicator())) {
            return terms;
        }
        return switch (addIndicator.handle(NewIndicator.of(terms), by.actor())) {
            case AddIndicator.Outcome.Added(var added) -> terms.measuredBy(added.code());
            case AddIndicator.Outcome.CodeTaken(var theirs) -> terms.measuredBy(theirs.code());
        };
    }

    private ModelAndView answer(Asked asked, TargetOutcome outcome, GoOn goOn, String done) {
        return switch (outcome) {
            case TargetOutcome.Saved(var target) -> {
                String code = target.terms().code();
                yield back(asked, goOn == GoOn.WITH_THIS ? code : "", done + code + ".");
            }
            case TargetOutcome.Incomplete incomplete -> again(asked, lacking(asked.typed(), incomplete.missing()));
            case TargetOutcome.ChangedMeanwhile theirs ->
                again(
                        asked,
                        asked.typed()
                                .wrong(
                                        Form.WHOLE,
                                        "Người khác vừa sửa "
                                                + theirs.theirs().terms().code()
                                                + ". Những gì bạn gõ còn ở dưới; xem lại rồi lưu lần nữa để thay bản của họ."));
            case TargetOutcome.NoReason() -> again(asked, asked.typed().wrong("ly-do", "Ghi lý do bỏ chỉ tiêu này."));
            case TargetOutcome.NotUnderReview() -> {
                asked.then().addFlashAttribute("message", "Bản này không còn là bản thảo nên không sửa được.");
                yield new ModelAndView("redirect:/ke-hoach");
            }
        };
    }

    private static Typed lacking(Typed typed, Set<Missing> missing) {
        var told = typed.wrong(Form.WHOLE, "Đã lưu, nhưng chưa xác nhận được vì còn thiếu phần ghi dưới ô.");
        for (Missing one : missing) {
            told = told.wrong(TargetTexts.fieldOf(one), "Còn thiếu: " + one.words() + ".");
        }
        return told;
    }

    private ModelAndView again(Asked asked, Typed typed) {
        return reviews.again(asked.plan().id(), asked.code(), asked.by(), typed);
    }

    /** Back to the review; without a code to the next target that waits. */
    private static ModelAndView back(Asked asked, String code, String message) {
        asked.then().addFlashAttribute("message", message);
        String place = "redirect:/ke-hoach/ban/" + asked.plan().id() + "/ra-soat";
        return new ModelAndView(code.isEmpty() ? place : place + "?mo=" + code);
    }
}
