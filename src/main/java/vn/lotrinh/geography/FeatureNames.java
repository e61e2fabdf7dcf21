package vn.lotrinh.geography;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.lotrinh.kernel.VietnameseText;
import vn.lotrinh.kernel.upload.CleanText;

/** Under which words the files of map programs write the name and the code of a feature. */
final class FeatureNames {

    private static final Set<String> NAMES = Set.of("name", "ten", "tenthon", "ten_thon", "ten thon", "tendvhc");
    private static final Set<String> CODES = Set.of("code", "ma", "mathon", "ma_thon", "ma thon");
    private static final int LONGEST = 100;

    private FeatureNames() {}

    static String name(@Nullable JsonNode properties) {
        return find(properties, NAMES);
    }

    static String code(@Nullable JsonNode properties) {
        return find(properties, CODES);
    }

    static boolean isName(String word) {
        return NAMES.contains(VietnameseText.folded(word));
    }

    static boolean isCode(String word) {
        return CODES.contains(VietnameseText.folded(word));
    }

    static String clean(String text) {
        String line = CleanText.line(text);
        return line.substring(0, Math.min(line.length(), LONGEST));
    }

    private static String find(@Nullable JsonNode properties, Set<String> words) {
        return properties == null
                ? ""
                : properties
                        .propertyStream()
                        .filter(property -> words.contains(VietnameseText.folded(property.getKey())))
                        .filter(property -> property.getValue().isValueNode()
                                && !property.getValue().isNull())
                        .map(property -> clean(property.getValue().asString("")))
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("");
    }
}
