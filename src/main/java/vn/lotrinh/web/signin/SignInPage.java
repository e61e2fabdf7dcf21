package vn.lotrinh.web.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form to sign in.
 *
 * @param next where to go afterwards
 * @param name as typed before
 * @param fault what was wrong, in a sentence
 * @param kept what somebody typed on a page whose session was over; sent again afterwards
 */
public record SignInPage(String next, String name, @Nullable String fault, List<KeptField> kept) {
    public SignInPage {
        kept = List.copyOf(kept);
    }

    public String title() {
        return "Đăng nhập";
    }

    /** One field of a form that could not be sent. */
    public record KeptField(String name, String value) {}
}
