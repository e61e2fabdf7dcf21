package vn.lotrinh.web.signin;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody chooses a password.
 *
 * @param signInName what to sign in with from now on
 * @param fault why the password can't be one
 */
public record InvitationPage(
        String secret,
        String fullName,
        String signInName,
        @Nullable String fault) {
    public String title() {
        return "Chọn mật khẩu";
    }
}
