package vn.lotrinh.administration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lotrinh.access.Holding;
import vn.lotrinh.access.InvitePerson;
import vn.lotrinh.access.InvitePerson.Outcome;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.web.Form;
import vn.lotrinh.web.Typed;

/** Inviting somebody who has no account yet. <i>Mời người dùng</i>. */
@Controller
class InvitePages {

    private static final String PATH = "/quan-tri/nguoi-dung/moi";

    private final InvitePerson invite;
    private final Areas areas;
    private final LinkPages links;

    InvitePages(InvitePerson invite, Areas areas, LinkPages links) {
        this.invite = invite;
        this.areas = areas;
        this.links = links;
    }

    @Permits(Role.ADMINISTRATOR)
    @GetMapping(PATH)
    ModelAndView form() {
        return new ModelAndView(FormPage.TEMPLATE, Map.of("page", page(areas.list(), Typed.NOTHING)));
    }

    @Permits(Role.ADMINISTRATOR)
    @PostMapping(PATH)
    ModelAndView invite(Typed typed, SignedIn by, HttpServletRequest request) {
        var here = areas.list();
        var chosen = RoleFields.read(typed, here);
        return chosen.holding() == null
                ? again(here, chosen.typed())
                : invite(typed, chosen.holding(), by, here, request);
    }

    private ModelAndView invite(
            Typed typed, Holding holding, SignedIn by, Areas.Here here, HttpServletRequest request) {
        var command = new InvitePerson.Command(
                by.actor(),
                typed.text(PersonFields.FULL_NAME),
                typed.text(PersonFields.SIGN_IN_NAME),
                typed.textOrNull(PersonFields.PHONE),
                holding.role(),
                holding.area());
        return switch (invite.handle(command)) {
            case Outcome.Invited(var person, var link) ->
                links.show("Lời mời đã sẵn sàng", person, typed.text(PersonFields.FULL_NAME), link, request);
            case Outcome.SignInNameTaken() ->
                again(
                        here,
                        typed.wrong(
                                PersonFields.SIGN_IN_NAME,
                                "Tên đăng nhập này đã có người dùng. Nếu đúng là người ấy, hãy dùng “Giao vai trò cho người"
                                        + " đã có tài khoản”; nếu không, chọn tên khác."));
            case Outcome.Unusable(var fault) -> again(here, PersonFields.wrong(typed, fault));
            case Outcome.RoleDoesNotFit() -> throw new IllegalStateException("A holding always fits");
        };
    }

    private static ModelAndView again(Areas.Here here, Typed typed) {
        return Form.again(FormPage.TEMPLATE, page(here, typed));
    }

    private static FormPage page(Areas.Here here, Typed typed) {
        var form = Form.to(
                PATH,
                "Mời và lấy đường dẫn",
                PersonFields.fullName(),
                PersonFields.signInName(),
                PersonFields.phone(),
                RoleFields.role(),
                RoleFields.area(here));
        return new FormPage(
                Section.PEOPLE,
                "Mời người dùng",
                "Người được mời nhận một đường dẫn dùng một lần qua Zalo và tự chọn mật khẩu. Không cần thư điện tử.",
                form.filled(typed));
    }
}
