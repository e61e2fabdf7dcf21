package vn.lotrinh.reading.check;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.lotrinh.kernel.VietnameseText;

/** What the name of a figure tells about it. */
final class Wording {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern SHARE =
            Pattern.compile("tỷ\\s+lệ|tỉ\\s+lệ|tỷ\\s+trọng|số\\s+(?:hộ|người|thôn|xã|trường)|độ\\s+che\\s+phủ", FLAGS);
    private static final Pattern OF_A_PLAN =
            Pattern.compile("(?:dự\\s+toán|kế\\s+hoạch|chỉ\\s+tiêu)\\s+(?:được\\s+)?giao|so\\s+với|vượt|tăng", FLAGS);

    private Wording() {}

    static boolean isShare(String name) {
        return SHARE.matcher(name).find();
    }

    /** "105% dự toán giao" may well be more than everything. */
    static boolean isOfAPlan(String words) {
        return OF_A_PLAN.matcher(words).find();
    }

    /** How many words two names have in common at their beginning. */
    static int commonWords(String one, String other) {
        List<String> first = words(one);
        List<String> second = words(other);
        int same = 0;
        while (same < first.size() && same < second.size() && first.get(same).equals(second.get(same))) {
            same++;
        }
        return same;
    }

    static List<String> words(String name) {
        return Arrays.asList(VietnameseText.folded(name).split("[^\\p{L}\\d]+"));
    }
}
