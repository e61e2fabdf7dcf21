package vn.lotrinh.registry.web;

import java.time.Clock;
import java.time.LocalDate;
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
import vn.lotrinh.access.NotPermitted;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.kernel.Period;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterRight;
import vn.lotrinh.registry.RegisterSubmissions;
import vn.lotrinh.registry.RegisterSubmissions.Kind;
import vn.lotrinh.registry.RegisterSubmissions.Outcome;
import vn.lotrinh.registry.Registers;
import vn.lotrinh.registry.SubmissionPeriods;
import vn.lotrinh.territory.ListVillages;
import vn.lotrinh.web.NoSuchPage;

/** A village says that its part of a register is complete for a period. <i>Nộp sổ</i>. */
@Controller
class SubmissionPages {

    private final Registers registers;
    private final RegisterSubmissions submissions;
    private final WriteSubmissionsPage write;
    private final ListVillages villages;
    private final Clock clock;

    SubmissionPages(
            Registers registers,
            RegisterSubmissions submissions,
            WriteSubmissionsPage write,
            ListVillages villages,
            Clock clock) {
        this.registers = registers;
        this.submissions = submissions;
        this.write = write;
        this.villages = villages;
        this.clock = clock;
    }

    /** @param written "ky"; the last period that is over where none is asked for */
    @Permits({Role.LEADER, Role.OFFICER, Role.VILLAGE_HEAD})
    @GetMapping("/so-bo/{register}/nop")
    ModelAndView show(
            SignedIn by,
            @PathVariable("register") String code,
            @RequestParam(name = "ky", required = false) @Nullable String written) {
        var register = submitted(code);
        if (!RegisterRight.of(register, by).mayRead()) {
            throw NotPermitted.elsewhere(register.rights().read().toArray(Role[]::new));
        }
        var period = written == null ? due(register) : period(written);
        boolean forTheCommune = by.holds(Role.OFFICER) || by.holds(Role.LEADER);
        return new ModelAndView(
                forTheCommune ? "registry/submissionsPage" : "registry/villageSubmissionsPage",
                Map.of("page", write.page(by, register, period)));
    }

    /** @param what {@code du}, {@code khong} or {@code rut} */
    @Permits({Role.OFFICER, Role.VILLAGE_HEAD})
    @PostMapping("/so-bo/{register}/nop")
    ModelAndView submit(
            SignedIn by,
            @PathVariable("register") String code,
            @RequestParam("ky") String written,
            @RequestParam("thon") String village,
            @RequestParam("viec") String what,
            RedirectAttributes redirect) {
        var register = submitted(code);
        var period = period(written);
        var command = new RegisterSubmissions.Command(by, register.code(), village(village), period, kind(what));
        var outcome = what.equals("rut") ? submissions.withdraw(command) : submissions.submit(command);
        redirect.addFlashAttribute(
                "message",
                switch (outcome) {
                    case Outcome.Done _ -> done(what, command);
                    case Outcome.Refused(var sentence) -> sentence;
                    case Outcome.NotAllowed(var sentence) -> sentence;
                });
        return new ModelAndView("redirect:/so-bo/" + register.code() + "/nop?ky=" + period);
    }

    private static String done(String what, RegisterSubmissions.Command command) {
        return what.equals("rut")
                ? "Đã rút lại; ghi xong thì nộp lại."
                : "Xã đã nhận: “" + command.kind().title() + "” cho "
                        + command.period().inWords() + ".";
    }

    private static Kind kind(String what) {
        return switch (what) {
            case "du", "rut" -> Kind.COMPLETE;
            case "khong" -> Kind.NOTHING;
            default -> throw new NoSuchPage("Không có việc “" + what + "”.");
        };
    }

    private Register submitted(String code) {
        return registers
                .set()
                .find(code)
                .filter(register -> register.submission() != null)
                .orElseThrow(() -> new NoSuchPage("Không có sổ bộ “" + code + "” mà thôn phải nộp theo kỳ."));
    }

    private Period due(Register register) {
        return SubmissionPeriods.due(Objects.requireNonNull(register.submission()), LocalDate.now(clock));
    }

    private static Period period(String written) {
        return Period.find(written).orElseThrow(() -> new NoSuchPage("“" + written + "” không phải là một kỳ."));
    }

    private String village(String code) {
        return villages.handle().stream()
                .filter(village -> village.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("Xã không có thôn mã “" + code + "”."))
                .code();
    }
}
