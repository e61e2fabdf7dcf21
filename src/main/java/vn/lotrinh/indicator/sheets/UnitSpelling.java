package vn.lotrinh.indicator.sheets;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lotrinh.kernel.VietnameseText;

/** Units as people shorten them or write them without marks: trđ, 1000 đồng, ty dong, mét vuông. <i>Cách viết tắt đơn vị</i>. */
final class UnitSpelling {

    private static final Map<String, String> PHRASES = Map.of(
            "phan tram", "%",
            "met vuong", "m2",
            "met khoi", "m3",
            "hec ta", "ha");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("d", "đồng"),
            Map.entry("dong", "đồng"),
            Map.entry("nghin", "nghìn"),
            Map.entry("ngan", "nghìn"),
            Map.entry("tr", "triệu"),
            Map.entry("trieu", "triệu"),
            Map.entry("ty", "tỷ"),
            Map.entry("ti", "tỷ"),
            Map.entry("tan", "tấn"),
            Map.entry("ta", "tạ"),
            Map.entry("yen", "yến"),
            Map.entry("hecta", "ha"),
            Map.entry("nguoi", "người"),
            Map.entry("ho", "hộ"),
            Map.entry("thang", "tháng"),
            Map.entry("nam", "năm"),
            Map.entry("lan", "lần"),
            Map.entry("lit", "lít"));

    private UnitSpelling() {}

    /** With marks and in full, as far as the words are known. */
    static String full(String written) {
        String folded = VietnameseText.folded(written)
                .replaceAll("\\b1[. ]?000 ?(?=\\D)", "nghin ")
                .replaceAll("\\b(tr|ty|ti)[. ]?d\\b", "$1 d");
        for (var phrase : PHRASES.entrySet()) {
            folded = folded.replace(phrase.getKey(), phrase.getValue());
        }
        return Arrays.stream(folded.split("/", -1)).map(UnitSpelling::words).collect(Collectors.joining("/"));
    }

    private static String words(String part) {
        return Arrays.stream(part.strip().split("\\s+"))
                .map(word -> WORDS.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }
}
