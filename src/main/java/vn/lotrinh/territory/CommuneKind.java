package vn.lotrinh.territory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.VietnameseText;

/** What kind of commune one is, as its official name says. <i>Loại đơn vị hành chính cấp xã</i>. */
public enum CommuneKind {
    /** <i>Xã</i>; a special zone, <i>đặc khu</i>, stands beside them. */
    COMMUNE("xã", "đặc khu"),
    /** <i>Phường</i>. */
    WARD("phường");

    private final List<String> words;

    CommuneKind(String... words) {
        this.words = List.of(words);
    }

    /** With which names begin. */
    public String word() {
        return words.getFirst();
    }

    /** As addresses write it: "phuong". */
    public String code() {
        return VietnameseText.folded(word());
    }

    /** What a commune's official name begins with, such as "xã Nam Cường"; empty for a name that names no kind. */
    static Optional<CommuneKind> ofName(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.words.stream().anyMatch(word -> lower.startsWith(word + " ")))
                .findFirst();
    }

    /** Empty for a code that is none. */
    public static Optional<CommuneKind> ofCode(@Nullable String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
