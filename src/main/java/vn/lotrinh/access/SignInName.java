package vn.lotrinh.access;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.lotrinh.kernel.VietnameseText;

/**
 * The name with which a person signs in. <i>Tên đăng nhập</i>. Written without marks or capitals, so that it is the same from
 * every keyboard: {@code Thắng.NV} is {@code thang.nv}.
 */
public record SignInName(String text) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.]{2,39}");

    public SignInName {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("A sign-in name has 3 to 40 letters, digits or dots: " + text);
        }
    }

    /** Empty when what somebody typed can't be a sign-in name. */
    public static Optional<SignInName> parse(String typed) {
        var folded = VietnameseText.folded(typed.strip());
        return FORM.matcher(folded).matches() ? Optional.of(new SignInName(folded)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
