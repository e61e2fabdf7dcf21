package vn.lotrinh.administration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.ReinstatePerson;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SendReset;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.access.SuspendPerson;
import vn.lotrinh.web.Typed;

/** Somebody's account: a new link, locked, opened again. <i>Tài khoản</i>. */
@Controller
class PersonAccount {

    private static final String SUSPEND = "/tam-khoa";

    private final SendReset reset;
    private final SuspendPerson suspend;
    private final ReinstatePerson reinstate;
    private final PersonView view;
    private final LinkPages links;

    PersonAccount(SendReset reset, SuspendPerson suspend, ReinstatePerson reinstate, PersonView view, LinkPages links) {
        this.reset = reset;
        this.suspend = suspend;
        this.reinstate = reinstate;
        this.view = view;
        this.links = links;
    }

    @Permits(Role.ADMINISTRATOR)
    @PostMapping("/quan-tri/nguoi-dung/{person}/cap-lai")
    ModelAndView reset(@PathVariable UUID person, SignedIn by, HttpServletRequest request) {
        var name = view.get(person).fullName();
        return switch (reset.handle(new SendReset.Command(by.actor(), person))) {
            case SendReset.Outcome.Made(var link) ->
                links.show("Đường dẫn chọn mật khẩu mới", person, name, link, request);
            case SendReset.Outcome.ManagedElsewhere(var home) -> view.refused(person, view.managedElsewhere(home));
            case SendReset.Outcome.Suspended() ->
                view.refused(person, "Tài khoản đang tạm khóa. Hãy mở khóa trước rồi lấy đường dẫn.");
            case SendReset.Outcome.NoSuchPerson() -> throw PersonView.noSuchPerson();
        };
    }

    @Permits(Role.ADMINISTRATOR)
    @PostMapping("/quan-tri/nguoi-dung/{person}/tam-khoa")
    ModelAndView suspend(@PathVariable UUID person, Typed typed, SignedIn by, RedirectAttributes redirect) {
        view.get(person);
        var reason = typed.textOrNull(PersonView.REASON);
        if (reason == null) {
            return view.again(
                    person, SUSPEND, typed.wrong(PersonView.REASON, "Hãy ghi lý do; nhật ký giữ lại lý do này."));
        }
        return switch (suspend.handle(new SuspendPerson.Command(by.actor(), person, reason))) {
            case SuspendPerson.Outcome.Suspended() ->
                PersonView.done(person, "Đã tạm khóa. Người này bị đăng xuất khỏi mọi máy.", redirect);
            case SuspendPerson.Outcome.AlreadySuspended() ->
                view.refused(person, "Tài khoản này đã tạm khóa từ trước.");
            case SuspendPerson.Outcome.LastAdministrator() ->
                view.refused(
                        person,
                        "Đây là người quản trị cuối cùng của xã nên không khóa được. Hãy giao vai trò quản trị cho người khác trước.");
            case SuspendPerson.Outcome.ManagedElsewhere(var home) -> view.refused(person, view.managedElsewhere(home));
            case SuspendPerson.Outcome.NoSuchPerson() -> throw PersonView.noSuchPerson();
        };
    }

    @Permits(Role.ADMINISTRATOR)
    @PostMapping("/quan-tri/nguoi-dung/{person}/mo-khoa")
    ModelAndView reinstate(@PathVariable UUID person, SignedIn by, RedirectAttributes redirect) {
        view.get(person);
        return switch (reinstate.handle(new ReinstatePerson.Command(by.actor(), person))) {
            case ReinstatePerson.Outcome.Reinstated() ->
                PersonView.done(person, "Đã mở khóa. Người này đăng nhập được bằng mật khẩu cũ.", redirect);
            case ReinstatePerson.Outcome.NotSuspended() -> view.refused(person, "Tài khoản này không bị khóa.");
            case ReinstatePerson.Outcome.ManagedElsewhere(var home) ->
                view.refused(person, view.managedElsewhere(home));
            case ReinstatePerson.Outcome.NoSuchPerson() -> throw PersonView.noSuchPerson();
        };
    }
}
