package vn.lotrinh.criteria.web;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.criteria.AssessedSubjects.Named;
import vn.lotrinh.criteria.PlanYear;
import vn.lotrinh.web.Form;
import vn.lotrinh.web.Typed;

/** How one village, the commune or one product stands under a set. <i>Đánh giá</i>. */
@Controller
class AssessmentPages {

    private static final String AT = Addresses.SETS + "/{set}/{subject}";

    private final AskedAssessment asked;
    private final WriteAssessmentPage write;
    private final WriteHistoryPage writeHistory;
    private final PlanYear planYear;

    AssessmentPages(
            AskedAssessment asked, WriteAssessmentPage write, WriteHistoryPage writeHistory, PlanYear planYear) {
        this.asked = asked;
        this.write = write;
        this.writeHistory = writeHistory;
        this.planYear = planYear;
    }

    @Permits({Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER, Role.FRONT, Role.VILLAGE_HEAD})
    @GetMapping(AT)
    ModelAndView assessment(
            SignedIn by,
            @PathVariable("set") String code,
            @PathVariable("subject") String subject,
            @RequestParam(name = Addresses.VERSION, required = false) @Nullable Integer number) {
        var version = asked.version(code, number);
        var named = asked.subject(version.version(), subject, by);
        return new ModelAndView(
                "criteria/assessmentPage", Map.of("page", write.page(version, named, by, Typed.NOTHING)));
    }

    @Permits({Role.ADMINISTRATOR, Role.LEADER, Role.OFFICER, Role.FRONT, Role.VILLAGE_HEAD})
    @GetMapping(AT + "/lich-su")
    ModelAndView history(
            SignedIn by,
            @PathVariable("set") String code,
            @PathVariable("subject") String subject,
            @RequestParam(name = Addresses.VERSION, required = false) @Nullable Integer number) {
        var version = asked.version(code, number);
        var named = asked.subject(version.version(), subject, by);
        return new ModelAndView("criteria/historyPage", Map.of("page", writeHistory.page(version, named)));
    }

    @Permits(Role.OFFICER)
    @PostMapping(AT + "/nam")
    ModelAndView year(
            SignedIn by,
            @PathVariable("set") String code,
            @PathVariable("subject") String subject,
            Typed typed,
            RedirectAttributes redirect) {
        var version = asked.version(code, null);
        var named = asked.subject(version.version(), subject, by);
        String year = typed.text("nam");
        if (!year.isEmpty() && !year.matches("\\d{4}")) {
            return again(version, named, by, typed.wrong("nam", "Ghi năm có bốn chữ số, như 2028."));
        }
        var command = new PlanYear.Command(
                by,
                code,
                named.subject(),
                year.isEmpty() ? null : Integer.valueOf(year),
                typed.textOrNull("ghi-chu"),
                seen(typed));
        return switch (planYear.handle(command)) {
            case PlanYear.Outcome.Saved(var planned) -> {
                redirect.addFlashAttribute(
                        "message",
                        planned.year() == null
                                ? "Đã bỏ năm dự kiến đạt."
                                : "Đã ghi năm dự kiến đạt là " + planned.year() + ".");
                yield new ModelAndView("redirect:" + Addresses.assessment(version.version(), named.subject()));
            }
            case PlanYear.Outcome.Refused(var sentence) -> again(version, named, by, typed.wrong("nam", sentence));
            case PlanYear.Outcome.NotAllowed(var sentence) ->
                again(version, named, by, typed.wrong(Form.WHOLE, sentence));
            case PlanYear.Outcome.ChangedMeanwhile(var theirs) ->
                again(
                        version,
                        named,
                        by,
                        typed.wrong(
                                Form.WHOLE,
                                "Người khác vừa ghi "
                                        + Objects.requireNonNullElse(theirs.year(), "bỏ năm")
                                        + "; lưu lần nữa để thay bằng năm của bạn."));
        };
    }

    private static int seen(Typed typed) {
        String seen = typed.text("phien-ban");
        return seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0;
    }

    private ModelAndView again(AskedAssessment.Version version, Named named, SignedIn by, Typed typed) {
        return Form.again("criteria/assessmentPage", write.page(version, named, by, typed));
    }
}
