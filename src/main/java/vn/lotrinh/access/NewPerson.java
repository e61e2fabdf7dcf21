package vn.lotrinh.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.VietnameseText;

/** What an administrator typed about somebody new, in the form in which it is kept. */
public record NewPerson(
        String fullName, SignInName signInName, @Nullable String phone) {

    private static final int LONGEST_NAME = 100;
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s.\\-]");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d{9,14}");

    /** What is wrong, in the words of the form. */
    public enum Fault {
        FULL_NAME("fullName", "Hãy ghi họ và tên, không quá 100 chữ."),
        SIGN_IN_NAME(
                "signInName",
                "Tên đăng nhập có từ 3 đến 40 chữ cái không dấu, chữ số hoặc dấu chấm, bắt đầu bằng chữ hoặc số."),
        PHONE("phone", "Số điện thoại có từ 9 đến 14 chữ số.");

        private final String field;
        private final String sentence;

        Fault(String field, String sentence) {
            this.field = field;
            this.sentence = sentence;
        }

        public String field() {
            return field;
        }

        public String sentence() {
            return sentence;
        }
    }

    /** Sound, or the first fault. */
    public sealed interface Checked {
        record Sound(NewPerson person) implements Checked {}

        record Faulty(Fault fault) implements Checked {}
    }

    static Checked check(String fullName, String signInName, @Nullable String phone) {
        var name = VietnameseText.nfc(fullName.strip());
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return new Checked.Faulty(Fault.FULL_NAME);
        }
        var digits = phone == null ? "" : BETWEEN_DIGITS.matcher(phone).replaceAll("");
        if (!digits.isEmpty() && !PHONE.matcher(digits).matches()) {
            return new Checked.Faulty(Fault.PHONE);
        }
        return SignInName.parse(signInName)
                .<Checked>map(
                        parsed -> new Checked.Sound(new NewPerson(name, parsed, digits.isEmpty() ? null : digits)))
                .orElseGet(() -> new Checked.Faulty(Fault.SIGN_IN_NAME));
    }
}
