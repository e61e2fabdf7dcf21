package vn.lotrinh.web.drawing;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a map says about villages that nobody has placed. */
final class AssumedNote {

    /** Where nobody has placed any. */
    static final String ALL = "Vị trí thôn là giả định.";

    private static final int MOST_NAMED = 6;

    private AssumedNote() {}

    /** @param drawn the codes of the villages on the drawing; empty where all of them are where they are */
    static String of(List<String> drawn, Map<String, VillageSpot> places) {
        var assumed = drawn.stream()
                .filter(village -> Objects.requireNonNull(places.get(village)).assumed())
                .toList();
        if (assumed.isEmpty()) {
            return "";
        }
        if (places.values().stream().allMatch(VillageSpot::assumed)) {
            return ALL;
        }
        return assumed.size() <= MOST_NAMED
                ? "Vị trí vẽ nét đứt là giả định: " + String.join(", ", assumed) + "."
                : "Vị trí vẽ nét đứt của " + assumed.size() + " thôn là giả định.";
    }
}
