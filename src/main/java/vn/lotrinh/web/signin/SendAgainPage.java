package vn.lotrinh.web.signin;

import java.util.List;
import vn.lotrinh.web.signin.SignInPage.KeptField;

/**
 * Offers to send what was typed before the session ended.
 *
 * @param action where the form was to be sent
 */
public record SendAgainPage(String action, List<KeptField> kept) {
    public SendAgainPage {
        kept = List.copyOf(kept);
    }

    public String title() {
        return "Gửi lại những gì vừa nhập";
    }
}
