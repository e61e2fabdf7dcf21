package vn.lotrinh.kernel;

import java.text.Normalizer;
import java.util.Locale;

/** How Vietnamese words are kept and compared. <i>Chữ tiếng Việt</i>. */
public final class VietnameseText {

    private VietnameseText() {}

    /** The one form in which text is kept (Unicode NFC). */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Lower case without marks: {@code Nguyễn Văn Đạt} becomes {@code nguyen van dat}. For search, never for display. */
    public static String folded(String text) {
        var decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(c == 'đ' ? 'd' : c);
            }
        }
        return folded.toString();
    }
}
