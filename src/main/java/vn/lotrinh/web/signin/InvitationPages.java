package vn.lotrinh.web.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.lotrinh.access.AcceptInvitation;
import vn.lotrinh.access.AcceptInvitation.Outcome;
import vn.lotrinh.access.OpenToThePublic;
import vn.lotrinh.web.NoSuchPage;

/** A one-time link: its owner chooses a password. <i>Nhận lời mời</i>. */
@Controller
class InvitationPages {

    private static final String SECRET_PROVES = "the secret in the address proves whose link it is";

    private final AcceptInvitation accept;

    InvitationPages(AcceptInvitation accept) {
        this.accept = accept;
    }

    @OpenToThePublic(because = SECRET_PROVES)
    @GetMapping("/loi-moi/{secret}")
    ModelAndView form(@PathVariable String secret, HttpServletResponse response) {
        return page(secret, null, HttpStatus.OK, response);
    }

    @OpenToThePublic(because = SECRET_PROVES)
    @PostMapping("/loi-moi/{secret}")
    ModelAndView accept(
            @PathVariable String secret,
            @RequestParam(name = "mat-khau", defaultValue = "") String password,
            @RequestParam(name = "nhac-lai", defaultValue = "") String repeated,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (!password.equals(repeated)) {
            return page(
                    secret, "Hai lần nhập không giống nhau. Hãy nhập lại.", HttpStatus.UNPROCESSABLE_CONTENT, response);
        }
        return switch (accept.handle(new AcceptInvitation.Command(secret, password))) {
            case Outcome.Accepted(var person, var name) -> {
                redirect.addFlashAttribute("message", "Đã đặt mật khẩu. Đăng nhập bằng tên “" + name + "”.");
                yield new ModelAndView("redirect:/dang-nhap");
            }
            case Outcome.LinkNotUsable() -> throw noSuchLink();
            case Outcome.PasswordRefused(var broken) ->
                page(secret, broken.sentence(), HttpStatus.UNPROCESSABLE_CONTENT, response);
        };
    }

    /** The address is a secret, so no page may tell it to another. */
    private ModelAndView page(String secret, @Nullable String fault, HttpStatus status, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        var invited = accept.findInvited(secret).orElseThrow(InvitationPages::noSuchLink);
        var page = new InvitationPage(
                secret, invited.fullName(), invited.signInName().text(), fault);
        var view = new ModelAndView("web/signin/invitationPage", Map.of("page", page));
        view.setStatus(status);
        return view;
    }

    private static NoSuchPage noSuchLink() {
        return new NoSuchPage(
                "Đường dẫn này đã dùng, đã hết hạn hoặc đã được thay. Hãy xin người quản trị một đường dẫn mới.");
    }
}
