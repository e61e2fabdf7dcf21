package vn.lotrinh.formula;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The words that units are made of. A word that is not listed is a noun that is counted, such as <i>hộ</i>, and measures
 * something of its own.
 */
final class UnitWords {

    /** What a word measures: powers of base dimensions, and how many base units it is. */
    record Meaning(Map<String, Integer> powers, Ratio factor) {}

    private static final Map<String, Long> MULTIPLES =
            Map.of("nghìn", 1_000L, "ngàn", 1_000L, "triệu", 1_000_000L, "tỷ", 1_000_000_000L, "tỉ", 1_000_000_000L);

    private static final Map<String, Meaning> KNOWN = known();

    private UnitWords() {}

    static Meaning of(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        var known = KNOWN.get(lower);
        if (known != null) {
            return known;
        }
        int blank = lower.indexOf(' ');
        var multiple = blank < 0 ? null : MULTIPLES.get(lower.substring(0, blank));
        if (multiple != null) {
            var rest = of(lower.substring(blank + 1));
            return new Meaning(rest.powers(), rest.factor().times(Ratio.of(multiple, 1)));
        }
        return new Meaning(Map.of(lower, 1), Ratio.ONE);
    }

    private static Map<String, Meaning> known() {
        var words = new HashMap<String, Meaning>();
        put(words, Map.of(), Map.of("1", Ratio.ONE, "lần", Ratio.ONE, "‰", Ratio.of(1, 1000)));
        for (var percent : new String[] {"%", "điểm %", "phần trăm", "điểm phần trăm"}) {
            put(words, Map.of(), Map.of(percent, Ratio.of(1, 100)));
        }
        put(words, Map.of("đồng", 1), Map.of("đồng", Ratio.ONE, "vnd", Ratio.ONE, "vnđ", Ratio.ONE));
        put(
                words,
                Map.of("kg", 1),
                Map.of(
                        "g", Ratio.of(1, 1000),
                        "kg", Ratio.ONE,
                        "yến", Ratio.of(10, 1),
                        "tạ", Ratio.of(100, 1),
                        "tấn", Ratio.of(1000, 1)));
        put(words, Map.of("m", 1), Map.of("m", Ratio.ONE, "km", Ratio.of(1000, 1), "cm", Ratio.of(1, 100)));
        put(
                words,
                Map.of("m", 2),
                Map.of(
                        "m2", Ratio.ONE,
                        "m²", Ratio.ONE,
                        "ha", Ratio.of(10_000, 1),
                        "km2", Ratio.of(1_000_000, 1),
                        "km²", Ratio.of(1_000_000, 1)));
        put(words, Map.of("m", 3), Map.of("m3", Ratio.ONE, "m³", Ratio.ONE, "lít", Ratio.of(1, 1000)));
        put(words, Map.of("tháng", 1), Map.of("tháng", Ratio.ONE, "quý", Ratio.of(3, 1), "năm", Ratio.of(12, 1)));
        put(words, Map.of("ngày", 1), Map.of("ngày", Ratio.ONE, "giờ", Ratio.of(1, 24)));
        return Map.copyOf(words);
    }

    private static void put(Map<String, Meaning> words, Map<String, Integer> powers, Map<String, Ratio> factors) {
        factors.forEach((word, factor) -> words.put(word, new Meaning(powers, factor)));
    }
}
