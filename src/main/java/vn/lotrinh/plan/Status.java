package vn.lotrinh.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.VietnameseText;

/** Where a target stands. <i>Tình trạng</i>. The words are those of the screen. */
public enum Status {
    REACHED("Đạt"),
    ON_COURSE("Đúng tiến độ"),
    BEHIND("Chậm"),
    AT_RISK("Có nguy cơ"),
    NOT_DUE("Chưa đến kỳ"),
    NO_DATA("Chưa có số liệu"),
    NO_NUMBER("Chưa giao số"),
    NOT_MEASURABLE("Không đo được"),
    /** The indicator is not meant for such a commune. */
    NOT_APPLICABLE("Không áp dụng");

    private final String words;

    Status(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** As addresses write it: "co-nguy-co". */
    public String code() {
        return VietnameseText.folded(words).replace(' ', '-');
    }

    /** Empty for a code that is none. */
    public static Optional<Status> ofCode(@Nullable String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }

    /** What worries comes first, what is settled last. */
    public static List<Status> worstFirst() {
        return List.of(
                AT_RISK, BEHIND, NO_DATA, NO_NUMBER, NOT_DUE, ON_COURSE, REACHED, NOT_MEASURABLE, NOT_APPLICABLE);
    }
}
