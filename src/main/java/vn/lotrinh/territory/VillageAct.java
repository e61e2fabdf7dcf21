package vn.lotrinh.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.VietnameseFormat;
import vn.lotrinh.territory.Territory.Village;

/**
 * A dated act by which a village went into another or began out of another. <i>Việc sáp nhập, chia tách thôn</i>.
 *
 * @param village the one that went or began
 * @param other the one that it went into or began out of
 * @param on the first day on which it is so
 * @param decision the paper that says so
 */
public record VillageAct(Kind kind, Village village, Village other, LocalDate on, String decision) {

    /** What happens to the village. */
    public enum Kind {
        /** It goes into the other one. <i>Sáp nhập</i>. */
        MERGER,
        /** It begins out of the other one. <i>Chia tách</i>. */
        SPLIT
    }

    public boolean concerns(String code) {
        return village.code().equals(code) || other.code().equals(code);
    }

    /** Whether by this act a village is not there for what lasts from one day to another. */
    boolean keepsOut(String code, LocalDate first, @Nullable LocalDate last) {
        return village.code().equals(code)
                && switch (kind) {
                    case MERGER -> last == null || !last.isBefore(on);
                    case SPLIT -> first.isBefore(on);
                };
    }

    /** Such as "Thôn mẫu 01 sáp nhập vào Thôn mẫu 02, từ ngày 01/07/2026, theo Nghị quyết 12/NQ-HĐND". */
    public String inWords() {
        return village.name() + (kind == Kind.MERGER ? " sáp nhập vào " : " tách từ ") + other.name() + ", từ ngày "
                + VietnameseFormat.date(on) + ", theo " + decision;
    }

    /** From when which figures are not comparable, in a sentence. */
    public String incomparable() {
        String day = VietnameseFormat.date(on);
        return switch (kind) {
            case MERGER ->
                village.name() + " sáp nhập vào " + other.name() + " ngày " + day + ": số liệu của " + other.name()
                        + " từ ngày đó không so sánh được với trước đó.";
            case SPLIT ->
                village.name() + " tách từ " + other.name() + " ngày " + day
                        + ": số liệu của hai thôn từ ngày đó không so sánh được với trước đó.";
        };
    }

    /** Why nothing on the wrong side of the day can belong to the village, and what can. */
    String refusal() {
        String day = VietnameseFormat.date(on);
        return switch (kind) {
            case MERGER ->
                village.name() + " đã sáp nhập vào " + other.name() + " từ ngày " + day + "; hãy chọn " + other.name()
                        + " cho thời gian từ ngày đó.";
            case SPLIT ->
                village.name() + " tách từ " + other.name() + ", có từ ngày " + day + "; hãy chọn " + other.name()
                        + " cho thời gian trước ngày đó.";
        };
    }
}
