package vn.lotrinh.access;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import vn.lotrinh.kernel.VietnameseText;

/** What a password must not be. <i>Quy tắc mật khẩu</i>. Length matters, not a mixture of signs that nobody remembers. */
public enum PasswordRule {
    LONG_ENOUGH("Mật khẩu cần ít nhất 10 ký tự. Một câu ngắn dễ nhớ là tốt nhất."),
    NOT_TOO_LONG("Mật khẩu dài nhất 200 ký tự."),
    NOT_COMMON("Mật khẩu này nhiều người dùng nên dễ bị đoán. Hãy chọn mật khẩu khác."),
    NOT_THE_NAME("Mật khẩu không được chứa tên đăng nhập.");

    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;

    /** As {@link #plain} writes them. */
    private static final Set<String> COMMON = Set.of(
            "1234567890",
            "0123456789",
            "0987654321",
            "9876543210",
            "12345678910",
            "123456789a",
            "a123456789",
            "123456789abc",
            "1q2w3e4r5t",
            "qwertyuiop",
            "qwerty12345",
            "qwerty123456",
            "password123",
            "password1234",
            "password12345",
            "passw0rd123",
            "matkhau123",
            "matkhau1234",
            "matkhau12345",
            "matkhau123456",
            "quantri123",
            "quantri123456",
            "admin12345",
            "admin123456",
            "iloveyou123",
            "anhyeuem123",
            "emyeuanh123",
            "vietnam123",
            "vietnam2026",
            "thainguyen",
            "thainguyen123",
            "namcuong123",
            "namcuong2026",
            "lotrinh2026",
            "nongthonmoi");

    private final String sentence;

    PasswordRule(String sentence) {
        this.sentence = sentence;
    }

    /** What to tell somebody whose password breaks the rule. */
    public String sentence() {
        return sentence;
    }

    /** The first rule that the password breaks. */
    static Optional<PasswordRule> brokenBy(String password, SignInName name) {
        var plain = plain(password);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(LONG_ENOUGH);
        }
        if (password.length() > LONGEST) {
            return Optional.of(NOT_TOO_LONG);
        }
        if (COMMON.contains(plain) || plain.chars().distinct().count() < 4) {
            return Optional.of(NOT_COMMON);
        }
        return plain.contains(plain(name.text())) ? Optional.of(NOT_THE_NAME) : Optional.empty();
    }

    /** The same bytes from every keyboard: phones and computers compose Vietnamese letters differently. */
    static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private static String plain(String text) {
        return VietnameseText.folded(text).replaceAll("[^a-z0-9]", "");
    }
}
