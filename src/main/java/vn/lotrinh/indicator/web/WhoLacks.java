package vn.lotrinh.indicator.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.access.Role;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.indicator.Lacking;

/** What is lacking, and whose it is, as pages say it. */
public final class WhoLacks {

    private WhoLacks() {}

    /** Such as "4/23 thôn". */
    public static String count(Lacking lacking) {
        return lacking.ofWholeCommune()
                ? "số của cả xã"
                : lacking.villages().size() + "/" + lacking.asked() + " thôn chưa nộp";
    }

    /**
     * Villages with the names of their heads.
     *
     * @param heads by the code of the village
     */
    public static List<String> names(Lacking lacking, Map<String, String> heads) {
        return lacking.ofWholeCommune()
                ? List.of("Cán bộ chuyên môn báo cáo")
                : lacking.villages().stream()
                        .map(village -> heads.containsKey(village.code())
                                ? village.name() + " (" + heads.get(village.code()) + ")"
                                : village.name() + " (chưa có trưởng thôn trong danh sách)")
                        .toList();
    }

    /** Where it can be submitted, or seen; absent for whoever may not open it. */
    public static @Nullable String href(Lacking lacking, SignedIn by) {
        return switch (lacking.kind()) {
            case REGISTER -> "/so-bo/" + lacking.code() + "/nop?ky=" + lacking.period();
            case FIGURE ->
                by.holds(Role.OFFICER)
                        ? "/so-lieu/" + lacking.code() + "?nam="
                                + lacking.period().year()
                        : null;
        };
    }
}
