package vn.lotrinh.plan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes of targets in a plan: T1, T2, ... <i>Mã chỉ tiêu</i>. */
final class TargetCodes {

    private static final String LETTER = "T";
    private static final Pattern CODE = Pattern.compile(LETTER + "(\\d{1,6})");

    private TargetCodes() {}

    static String of(int number) {
        return LETTER + number;
    }

    /** The one after the highest: a code that was used once is not used for something else. */
    static String next(List<ReviewedTarget> targets) {
        int highest = targets.stream()
                .map(target -> CODE.matcher(target.terms().code()))
                .filter(Matcher::matches)
                .mapToInt(code -> Integer.parseInt(code.group(1)))
                .max()
                .orElse(0);
        return of(highest + 1);
    }
}
