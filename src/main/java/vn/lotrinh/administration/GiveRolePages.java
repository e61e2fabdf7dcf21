package vn.lotrinh.administration;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lotrinh.access.GiveRole;
import vn.lotrinh.access.GiveRole.Outcome;
import vn.lotrinh.access.Holding;
import vn.lotrinh.access.Permits;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.web.Field;
import vn.lotrinh.web.Form;
import vn.lotrinh.web.Typed;

/** Giving a role to somebody who has an account, perhaps from another commune. <i>Giao vai trò</i>. */
@Controller
class GiveRolePages {

    private static final String PATH = "/quan-tri/nguoi-dung/giao-vai-tro";

    private final GiveRole give;
    private final Areas areas;

    GiveRolePages(GiveRole give, Areas areas) {
        this.give = give;
        this.areas = areas;
    }

    @Permits(Role.ADMINISTRATOR)
    @GetMapping(PATH)
    ModelAndView form(Typed typed) {
        return new ModelAndView(FormPage.TEMPLATE, Map.of("page", page(areas.list(), typed)));
    }

    @Permits(Role.ADMINISTRATOR)
    @PostMapping(PATH)
    ModelAndView give(Typed typed, SignedIn by, RedirectAttributes redirect) {
        var here = areas.list();
        var chosen = RoleFields.read(typed, here);
        return chosen.holding() == null
                ? again(here, chosen.typed())
                : give(typed, chosen.holding(), by, here, redirect);
    }

    private ModelAndView give(Typed typed, Holding holding, SignedIn by, Areas.Here here, RedirectAttributes redirect) {
        var command =
                new GiveRole.Command(by.actor(), typed.text(PersonFields.SIGN_IN_NAME), holding.role(), holding.area());
        return switch (give.handle(command)) {
            case Outcome.Given(var person, var _) -> {
                redirect.addFlashAttribute("message", "Đã giao vai trò " + here.words(holding) + ".");
                yield new ModelAndView("redirect:" + Section.PEOPLE.path() + "/" + person);
            }
            case Outcome.NoSuchPerson() ->
                again(
                        here,
                        typed.wrong(
                                PersonFields.SIGN_IN_NAME,
                                "Không có ai dùng tên đăng nhập này. Xem lại tên, hoặc mời người mới."));
            case Outcome.AlreadyHeld() ->
                again(here, typed.wrong(Form.WHOLE, "Người này đang giữ vai trò " + here.words(holding) + " rồi."));
            case Outcome.RoleDoesNotFit() -> throw new IllegalStateException("A holding always fits");
        };
    }

    private static ModelAndView again(Areas.Here here, Typed typed) {
        return Form.again(FormPage.TEMPLATE, page(here, typed));
    }

    private static FormPage page(Areas.Here here, Typed typed) {
        var form = Form.to(
                PATH,
                "Giao vai trò",
                Field.text(PersonFields.SIGN_IN_NAME, "Tên đăng nhập")
                        .needed()
                        .aboutSomebodyElse()
                        .hint("Của người đã có tài khoản, ở xã này hoặc xã khác trên cùng hệ thống."),
                RoleFields.role(),
                RoleFields.area(here));
        return new FormPage(
                Section.PEOPLE,
                "Giao vai trò cho người đã có tài khoản",
                "Vai trò có hiệu lực ngay hôm nay. Mật khẩu của người ấy không đổi.",
                form.filled(typed));
    }
}
