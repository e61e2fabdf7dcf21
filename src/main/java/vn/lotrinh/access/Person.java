package vn.lotrinh.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.CommuneCode;

/**
 * Somebody who can sign in, or soon can. <i>Người dùng</i>.
 *
 * @param phone for Zalo; digits, perhaps with a plus in front
 * @param home the commune whose administrators may reset or suspend this account
 * @param credentials counts up with each new password and each suspension; a session from before is over
 */
public record Person(
        UUID id,
        SignInName signInName,
        String fullName,
        @Nullable String phone,
        CommuneCode home,
        State state,
        int credentials,
        int version) {

    /** The life of an account. <i>Tình trạng tài khoản</i>. */
    public enum State {
        /** Has a link, and no password yet. */
        INVITED("Chờ nhận lời mời"),
        ACTIVE("Đang hoạt động"),
        SUSPENDED("Tạm khóa");

        private final String title;

        State(String title) {
            this.title = title;
        }

        /** As people read it. */
        public String title() {
            return title;
        }
    }

    boolean managedBy(CommuneCode commune) {
        return home.equals(commune);
    }
}
